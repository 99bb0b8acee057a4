/**
 * `pnpm bench:simulator [--provider ID] [--seconds S] [--payouts N]`: requests per second of the served simulator beside the mock servers of
 * Prism and Scalar. The same document, the same requests, 50 clients at once, in one run: each server has a process of its own,
 * they take turns, and each figure is the median of its turns.
 *
 * Then the 50 clients create 100,000 payouts (`--payouts N`) at a new simulator, and read every one. Ends with 1 where a server
 * does not answer with success, a payout is lost, the simulator takes more than 1 GiB, or it does not end as it should.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../bench/median.ts";
import { readCommandLine } from "../command-line.ts";
import { printTable } from "../print-table.ts";
import { propertyDocuments } from "../properties/property-documents.ts";
import { installPeers } from "./install-peers.ts";
import { keepPayouts } from "./keep-payouts.ts";
import { type Clients, openClients } from "./open-clients.ts";
import { type Call, type PayoutCalls, payoutCalls } from "./payout-calls.ts";
import { type RunningServer, serverNames, startServer } from "./servers/start-server.ts";

const [clientsAtOnce, turns] = [50, 5];
const mostMemory = 2 ** 30;
const usage = "pnpm bench:simulator [--provider ID] [--seconds S] [--payouts N]";
const options = {
  provider: { type: "string" },
  seconds: { type: "string" },
  payouts: { type: "string" },
} as const;
const asked = readCommandLine(process.argv.slice(2), usage, options, ({ values }) => {
  const seconds = Number(values.seconds ?? 1);
  if (!(seconds > 0)) throw new Error("--seconds, the length of a turn, must be above 0.");
  const payouts = Number(values.payouts ?? 100_000);
  if (!Number.isInteger(payouts) || payouts < 0)
    throw new Error("--payouts must be a whole number, 0 or more.");
  return { provider: values.provider, seconds, payouts };
});
if (typeof asked === "number") process.exitCode = asked;
else await run(asked);

interface Asked {
  readonly provider: string | undefined;
  readonly seconds: number;
  readonly payouts: number;
}

async function run({ provider, seconds, payouts }: Asked): Promise<void> {
  await installPeers();
  const documents = await propertyDocuments();
  const chosen = documents.find(({ name }) => provider === undefined || name === provider);
  if (chosen === undefined) throw new Error(`There is no provider ${provider}.`);
  // The mock servers do not serve the paths that servers have.
  const source = { ...chosen.source, servers: [{ url: "/" }] };
  const directory = await mkdtemp(join(tmpdir(), "bench-simulator-"));
  const file = join(directory, "openapi.json");
  await writeFile(file, JSON.stringify(source));
  const calls = payoutCalls(source);
  try {
    console.log(
      `${chosen.name}, ${clientsAtOnce} clients at once, median of ${turns} turns of ${seconds} s.\n`,
    );
    await compare(file, calls, seconds);
    if (payouts > 0) await keep(file, calls, payouts);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function compare(file: string, calls: PayoutCalls, seconds: number): Promise<void> {
  const kinds: readonly (readonly [string, () => Call])[] = [
    ["read one payout", calls.read],
    ["list payouts", calls.list],
    ["create a payout", calls.create],
  ];
  const running: Contestant[] = [];
  try {
    for (const name of serverNames) {
      const server = await startServer(name, file);
      running.push({ server, clients: openClients(server.url, clientsAtOnce), rates: new Map() });
    }
    for (let turn = -1; turn < turns; turn += 1) {
      for (const [kind, next] of kinds) {
        for (const { clients, server, rates } of running) {
          const rate = await requestsPerSecond(clients, server.name, () => next(), turn < 0 ? 0.5 : seconds);
          if (turn >= 0) rates.set(kind, [...(rates.get(kind) ?? []), rate]);
        }
      }
    }
    await report(
      running,
      kinds.map(([kind]) => kind),
    );
  } finally {
    for (const { clients, server } of running) {
      await clients.close();
      await server.stop();
    }
  }
}

async function keep(file: string, calls: PayoutCalls, payouts: number): Promise<void> {
  const server = await startServer("payouts-simulator", file);
  const clients = openClients(server.url, clientsAtOnce);
  let ended;
  let kept;
  let memory;
  try {
    kept = await keepPayouts(clients, calls, payouts);
    memory = await server.peakMemory();
  } finally {
    // With its connections open: a server that waits for them does not end.
    ended = await server.stop();
    await clients.close();
  }
  const { created, shared, lost, createsPerSecond, readsPerSecond } = kept;
  console.log(
    `\n${created} payouts created by ${clientsAtOnce} clients (${Math.round(createsPerSecond)} a second), each read once ` +
      `(${Math.round(readsPerSecond)} a second): ${lost} lost, ${shared} with the id of another one; peak memory ` +
      `${inMebibytes(memory)}; ended with ${ended.code} after ${Math.round(ended.ms)} ms.`,
  );
  const isSound = lost === 0 && shared === 0 && ended.code === 0 && (memory ?? 0) < mostMemory;
  if (!isSound) process.exitCode = 1;
}

function inMebibytes(bytes: number | undefined): string {
  return bytes === undefined ? "not known" : `${Math.round(bytes / 2 ** 20)} MiB`;
}

/** A server, with the rates of its turns by kind of request. */
interface Contestant {
  readonly server: RunningServer;
  readonly clients: Clients;
  readonly rates: Map<string, readonly number[]>;
}

async function requestsPerSecond(
  clients: Clients,
  name: string,
  next: () => Call,
  seconds: number,
): Promise<number> {
  const started = performance.now();
  let count = 0;
  await clients.run(
    () => (performance.now() - started < seconds * 1000 ? next() : undefined),
    ({ operationId }, { status, text }) => {
      if (status < 200 || status > 299)
        throw new Error(`${name} answered ${operationId} with ${status} ${text}`);
      count += 1;
    },
  );
  return (count * 1000) / (performance.now() - started);
}

async function report(running: readonly Contestant[], kinds: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const { server, rates } of running) {
    const cells = kinds.map((kind) => {
      const rate = median(rates.get(kind) ?? []);
      const ours = median(running[0]?.rates.get(kind) ?? []);
      return `${Math.round(rate)} (${(rate / ours).toFixed(2)})`;
    });
    rows.push([server.name, ...cells, inMebibytes(await server.peakMemory())]);
  }
  printTable(["requests/s (beside ours)", ...kinds, "peak memory"], rows);
}
