import type { Transport } from "@org/payouts-common";
import { nodeTransport } from "@org/payouts-common/node";
import { expect, it, vi } from "vitest";
import { readTorturedProviders } from "../tortured-provider.ts";
import { rawAnswers } from "./raw-answers.ts";
import { playRawCells, rawCells } from "./raw-cells.ts";

const providers = await readTorturedProviders(undefined);

// Every answer once; which write is called, and how, takes turns.
const transports: readonly [string, Transport | undefined][] = [
  ["fetch", undefined],
  ["Node's own HTTP", nodeTransport()],
];
const everyProvider = transports.flatMap(([over, transport]) =>
  providers.map((provider) => ({ ...provider, over, transport })),
);

it.each(everyProvider)(
  "$name over $over: whatever bytes come back, the outcome agrees with what was booked, once, in time, and shows nothing",
  { timeout: 120_000 },
  async ({ transport, ...provider }) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const all = rawCells(provider);
    const cells = rawAnswers.flatMap((answer, turn) => {
      const ways = all.filter((cell) => cell.answer === answer);
      return ways[turn % ways.length] ?? [];
    });
    expect(await playRawCells(provider, cells, transport)).toEqual([]);
  },
);
