/**
 * `pnpm torture [--payouts N] [--seed S] [--provider ID]`: the headline figure, then every fault on every write
 * operation. The headline: payrolls that are killed and started again for weeks, under a random mix of all faults, by three
 * callers. Exits with 1
 * when the client with a journal paid twice or lost a payout, or when a fault had another result than it must have.
 */
import { parseArgs } from "node:util";
import { nodeTransport } from "@org/payouts-common/node";
import { mixFaults, readFaults } from "@org/payouts-simulator/torture";
import { callers, journaledCaller } from "./torture/days/callers.ts";
import { runDays } from "./torture/days/run-days.ts";
import type { Tally } from "./torture/days/tally.ts";
import { whyForPerson } from "./torture/days/why-for-person.ts";
import { type MatrixResult, runMatrix } from "./torture/run-matrix.ts";
import { readTorturedProviders } from "./torture/tortured-provider.ts";

const { values } = parseArgs({
  options: {
    payouts: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    provider: { type: "string" },
  },
});
const payouts = Number(values.payouts);
if (!Number.isInteger(payouts) || payouts < 0)
  throw new Error("--payouts must be a whole number, 0 or more.");

const started = performance.now();
const providers = await readTorturedProviders(values.provider);
const faults = await readFaults();
const probability = 0.1;
const mix = mixFaults(faults, probability, values.seed);

// Before anything uses the network: its timers must not run on the virtual clock.
const ours: Tally[] = [];
if (payouts > 0) {
  console.log(
    `\n## ${number(payouts)} payouts per provider and caller, through weeks, seed ${values.seed}\n`,
  );
  console.log(conditions());
  const tallies: Tally[] = [];
  for (const provider of providers) {
    for (const caller of callers) {
      const row = await runDays(provider, caller, mix, payouts, values.seed);
      tallies.push(row);
      if (caller === journaledCaller) ours.push(row);
      console.error(`${row.name}: ${row.seconds.toFixed(0)} s`);
    }
  }
  printRows(
    [
      "Caller",
      "Payouts wanted",
      "Made",
      "Duplicates",
      "Lost",
      "Left for a person",
      "Known not to be paid",
      "Requests",
    ],
    tallies.map((row) => [
      row.name,
      row.wanted,
      row.made,
      row.duplicates,
      row.lost,
      row.forPerson,
      row.refused,
      row.requests,
    ]),
  );
  console.log("\nWhat is left for a person, and why:\n");
  for (const provider of providers) console.log(`- ${provider.name}: ${whyForPerson(provider)}`);
}

console.log(`\n## Every fault on every write operation\n`);
const matrices: MatrixResult[] = [];
// One after the other: on a busy machine, requests time out that should not.
for (const provider of providers)
  for (const transport of [undefined, nodeTransport()])
    matrices.push(await runMatrix(provider, faults, transport));
printRows(
  ["Client", "Over", "Write operations", "Cells", "Failed"],
  matrices.map(({ name, over, operations, cells, failures }) => [
    name,
    over,
    operations,
    cells,
    failures.length,
  ]),
);
const failures = matrices.flatMap((matrix) => matrix.failures);
for (const failure of failures) console.log(`- ${failure}`);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s.`);

const isSound = failures.length === 0 && ours.every(({ duplicates, lost }) => duplicates === 0 && lost === 0);
process.exitCode = isSound ? 0 : 1;

/** What happens to the jobs, and what is counted. */
function conditions(): string {
  const kinds = [...mix.kinds].map(([kind, { length }]) =>
    length === 1 ? kind : `${kind} (${length} forms)`,
  );
  return `- **Faults**: each of ${kinds.length} kinds affects each request with a probability of ${probability * 100} %; where several do, one of them is chosen, so ${Math.round(mix.clean * 100)} % of the requests have none. ${kinds.join(", ")}. Only the operation that pays has them. A request is delivered twice only where the provider recognises repeats: elsewhere that pays twice with any client.
- **Days**: a payroll of 100 payouts is started at once, and again after seconds, minutes, hours, days and weeks, half of the times as two processes. Most runs are killed: before or after a write to the journal, before a request leaves, while it is away, or when its answer is there. The machine sleeps up to 30 hours in the middle, and its clock is up to 10 minutes wrong. The provider forgets keys when its documentation says so. At last the job runs once a day while anything is open, at most 12 times. Time is virtual.
- **Bare \`fetch\`** is the usual code: a time limit, three retries after a network error, a timeout, a 429, a 5xx or an answer that is not JSON, and a new key for each sending where a header for it is required. **The plain loop** calls the client with a random key. Both keep books: what was answered with success is marked as paid, and skipped by the next run. **The client with \`reference\` and a journal** keeps none: each run calls for every payout.
- **Duplicates** are payments beyond the first of a payout. **Lost** is what the caller believes to be paid and the provider does not have, or the reverse.
`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function printRows(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const text = (cell: string | number): string => (typeof cell === "number" ? number(cell) : cell);
  console.log(`| ${head.join(" | ")} |`);
  console.log(`| ${head.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`);
  for (const row of rows) console.log(`| ${row.map(text).join(" | ")} |`);
}
