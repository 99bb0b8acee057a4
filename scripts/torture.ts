/**
 * `pnpm torture [--payouts N] [--seed S] [--provider ID]`: every fault on every write operation, then the headline figure:
 * payouts by the thousand under a random mix of all faults, by our clients and by bare `fetch`. Exits with 1 when one
 * of our clients paid twice or lost a payout, or when a fault had another result than it must have.
 */
import { parseArgs } from "node:util";
import { mixFaults, readFaults } from "@org/payouts-simulator/torture";
import { runHeadline } from "./torture/run-headline.ts";
import { type MatrixResult, runMatrix } from "./torture/run-matrix.ts";
import type { Tally } from "./torture/tally.ts";
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

console.log(`## Every fault on every write operation\n`);
const matrices: MatrixResult[] = [];
// One after the other: on a busy machine, requests time out that should not.
for (const provider of providers) matrices.push(await runMatrix(provider, faults));
printRows(
  ["Client", "Write operations", "Cells", "Failed"],
  matrices.map(({ name, operations, cells, failures }) => [name, operations, cells, failures.length]),
);
const failures = matrices.flatMap((matrix) => matrix.failures);
for (const failure of failures) console.log(`- ${failure}`);

const tallies: Tally[] = [];
if (payouts > 0) {
  console.log(`\n## ${number(payouts)} payouts per provider under all faults at once, seed ${values.seed}\n`);
  console.log(conditions());
  for (const provider of providers.filter(({ isReal }) => isReal)) {
    tallies.push(...(await runHeadline(provider, mix, payouts)));
    console.error(
      `${provider.name}: ${tallies
        .slice(-2)
        .map(({ seconds }) => seconds.toFixed(0))
        .join(" s, bare fetch ")} s`,
    );
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
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s.`);

const ours = tallies.filter((_, index) => index % 2 === 0);
const isSound = failures.length === 0 && ours.every(({ duplicates, lost }) => duplicates === 0 && lost === 0);
process.exitCode = isSound ? 0 : 1;

/** What the callers do, under which faults, and what is counted. */
function conditions(): string {
  const kinds = [...mix.kinds].map(([kind, { length }]) =>
    length === 1 ? kind : `${kind} (${length} forms)`,
  );
  return `- **Faults**: each of ${kinds.length} kinds affects each request with a probability of ${probability * 100} %; where several do, one of them is chosen, so ${Math.round(mix.clean * 100)} % of the requests have none. ${kinds.join(", ")}. The same seed gives both callers the same faults. Only the operation that pays has them. A request is delivered twice only where the provider recognises repeats: elsewhere that pays twice with any client.
- **Our caller** does what the README recommends: a stable key for each payout; the same call again after \`not_sent\` and 429; \`resume()\` up to six times after \`unknown\`, else \`reconcile()\` two days later; what stays unproven is left for a person and never paid again.
- **Bare fetch** is the usual code: a time limit, three retries after a network error, a timeout, a 429, a 5xx or an answer that is not JSON, and a new key for each sending where a header for it is required. A payout without a successful answer counts as not paid.
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
