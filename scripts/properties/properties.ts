/**
 * `pnpm properties [N] [--seed S] [--provider ID]`: sends N generated requests of every operation of every spec to the simulator
 * in process (100 without N), and with each of them one that has one thing changed. The simulator must accept the first, and
 * refuse the second by the name of the field where the document does not allow it. Then payouts of every outcome are made, and
 * read until nothing more can become of them. Every answer must be one that is documented.
 *
 * Prints a line for each document, and ends with 1 where one of them does not hold: the message has the smallest request.
 */
import { checkLives } from "../../packages/payouts-simulator/test/properties/check-lives.ts";
import { checkedOperations } from "../../packages/payouts-simulator/test/properties/check-operation.ts";
import { readCommandLine } from "../command-line.ts";
import { printTable } from "../print-table.ts";
import { propertyDocuments } from "./property-documents.ts";

const usage = "pnpm properties [requests of each operation] [--seed S] [--provider ID]";
const options = { seed: { type: "string" }, provider: { type: "string" } } as const;
const asked = readCommandLine(process.argv.slice(2), usage, options, ({ values, positionals }) => {
  const [runs, seed] = [Number(positionals[0] ?? 100), Number(values.seed ?? 1)];
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error("The number of requests must be a whole number above 0.");
  if (!Number.isInteger(seed)) throw new Error("--seed must be a whole number.");
  return { runs, seed, provider: values.provider };
});
if (typeof asked === "number") process.exitCode = asked;
else await run(asked);

async function run({
  runs,
  seed,
  provider,
}: {
  runs: number;
  seed: number;
  provider: string | undefined;
}): Promise<void> {
  const documents = (await propertyDocuments()).filter(
    ({ name }) => provider === undefined || name === provider,
  );
  const rows: string[][] = [];
  const problems: string[] = [];
  for (const { name, source } of documents) {
    const { operations, leftOut } = checkedOperations(source);
    const sum = { accepted: 0, refused: 0, harmless: 0 };
    for (const { operationId, check } of operations) {
      try {
        const { accepted, refused, harmless } = await check(runs, seed);
        sum.accepted += accepted;
        sum.refused += refused;
        sum.harmless += harmless;
      } catch (error) {
        const { cause = error } = error as { readonly cause?: unknown };
        problems.push(`${name}.${operationId}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    const lives = await checkLives(source);
    problems.push(...lives.problems.map((problem) => `${name}: ${problem}`));
    const { accepted, refused, harmless } = sum;
    rows.push([
      name,
      ...[operations.length, accepted, refused, harmless, lives.payouts, lives.answers].map(String),
      leftOut.join(", "),
    ]);
  }
  if (rows.length === 0) throw new Error(`There is no provider ${provider}.`);
  printTable(
    [
      "document",
      "operations",
      "accepted",
      "refused by name",
      "changed and still allowed",
      "payouts",
      "their answers",
      "left out",
    ],
    rows,
  );
  for (const problem of problems) console.error(`✗ ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
