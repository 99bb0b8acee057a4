import { nodeTransport } from "@org/payouts-common/node";
import {
  createTortureProvider,
  describeTorture,
  readFaults,
  runCells,
  tortureCells,
} from "@org/payouts-simulator/torture";
import { describe, expect, it } from "vitest";
import { readTorturedProviders } from "./tortured-provider.ts";

type Send = (input: string, init: RequestInit) => Promise<Response>;
type Sabotage = (send: Send, input: string, init: RequestInit) => Promise<Response>;

const faults = await readFaults();
const providers = await readTorturedProviders(undefined);
const [invented] = providers.filter(({ isReal }) => !isReal);
if (invented === undefined) throw new Error("The invented provider is missing.");

// `pnpm torture` plays every cell; here it is a seeded sample, the largest of the invented provider, which has every dialect.
for (const provider of providers) {
  const sample = { cells: provider.isReal ? 30 : 200, seed: "1" };
  describeTorture({ ...provider, faults, sample, describe, it, expect });
  describeTorture({ ...provider, transport: nodeTransport(), faults, sample, describe, it, expect });
}

describe("a client that is broken makes the suite red", () => {
  it.each<[string, fault: string, Sabotage]>([
    [
      "another key for each sending",
      "server-error-after-commit",
      (send, input, init) => {
        const headers = new Headers(init.headers);
        headers.set("idempotency-key", crypto.randomUUID());
        return send(input, { ...init, headers });
      },
    ],
    [
      "a request that is sent twice",
      "html-success",
      async (send, input, init) => {
        await send(input, init);
        return send(input, init);
      },
    ],
    [
      "a redirect that is followed",
      "redirect-307-other-origin",
      (send, input, init) => send(input, { ...init, redirect: "follow" }),
    ],
    [
      "a lost answer that reads as a refusal",
      "commit-then-reset",
      (send, input, init) => send(input, init).catch(() => new Response("{}", { status: 400 })),
    ],
    [
      "a wait that is not heard of",
      "rate-limited-seconds",
      async (send, input, init) => {
        const { status } = await send(input, init);
        return new Response("{}", { status });
      },
    ],
  ])("%s", async (_, fault, sabotage) => {
    expect(await failuresUnder(fault, (send, input, init) => send(input, init))).toEqual([]);
    expect(await failuresUnder(fault, sabotage)).not.toEqual([]);
  });
});

/** What is wrong with a payout under a fault, when something stands between the client and the network. */
async function failuresUnder(name: string, sabotage: Sabotage): Promise<string[]> {
  if (invented === undefined) return [];
  const { document, payoutOperation, createClient, options } = invented;
  const provider = await createTortureProvider(document);
  const cells = tortureCells(document, provider.routes, provider.answersOf, faults).filter(
    ({ fault, route }) => fault.name === name && route.operationId === payoutOperation,
  );
  const sabotaged = (given: Readonly<Record<string, unknown>>): object => {
    const send = given["fetch"] as Send;
    return createClient({
      ...given,
      fetch: (input: string, init: RequestInit) => sabotage(send, input, init),
    });
  };
  const run = { document, provider, createClient: sabotaged, options };
  const results = await Promise.all(runCells(run, cells));
  await provider.close();
  return results.flat();
}
