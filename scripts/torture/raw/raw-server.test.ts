import { expect, it, vi } from "vitest";
import { readTorturedProviders } from "../tortured-provider.ts";
import { rawAnswers } from "./raw-answers.ts";
import { playRawCells, rawCells } from "./raw-cells.ts";

const providers = await readTorturedProviders(undefined);

// Every answer once; which write is called, and how, takes turns.
it.each(providers)(
  "$name: whatever bytes come back, the outcome agrees with what was booked, once, in time, and shows nothing",
  { timeout: 120_000 },
  async (provider) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const all = rawCells(provider);
    const cells = rawAnswers.flatMap((answer, turn) => {
      const ways = all.filter((cell) => cell.answer === answer);
      return ways[turn % ways.length] ?? [];
    });
    expect(await playRawCells(provider, cells)).toEqual([]);
  },
);
