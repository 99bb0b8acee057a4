/**
 * `pnpm public-spec <file or address>… [--all] [--keep]`: makes a client of any OpenAPI document, with the words that a
 * program can propose, and tries it: types on both compilers, contract tests. Exits with 1 if something fails.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "./print-table.ts";
import { trySpec } from "./public-specs/try-spec.ts";
import type { TriedSpec } from "./public-specs/try-spec.ts";

const usage = `Usage: pnpm public-spec <file or address>… [--all] [--keep]

Reads OpenAPI 3.0 or 3.1, YAML or JSON, with its further files. Adds the words that the rules ask for, unproven; adapts or
leaves out what they refuse, and says so; generates the client, type-checks it, and runs its contract tests.

  --all   add every word that \`pnpm generate --suggest\` proposes, not only those that the rules ask for
  --keep  leave the workspaces, for inspection`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((argument, index) => index > 0 || argument !== "--"),
  allowPositionals: true,
  options: { all: { type: "boolean", default: false }, keep: { type: "boolean", default: false } },
});
if (positionals.length === 0) {
  console.error(usage);
  process.exitCode = 1;
}

const tried: TriedSpec[] = [];
for (const given of positionals) {
  const download = await mkdtemp(join(tmpdir(), "public-spec-"));
  try {
    const address = /^https?:/.test(given) ? await downloaded(given, download) : resolve(given);
    const result = await trySpec(idOf(given), address, {
      found: /^https?:/.test(given) ? given : basename(given),
      today: new Date().toISOString().slice(0, 10),
      onlyNeeded: !values.all,
    });
    report(result);
    if (values.keep) console.log(`  in ${result.workspace?.directory ?? "no workspace"}`);
    else await result.workspace?.remove();
    tried.push(result);
  } finally {
    await rm(download, { recursive: true });
  }
}
if (tried.length > 0) summarise(tried);
if (!tried.every(isWell)) process.exitCode = 1;

async function downloaded(address: string, directory: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const file = join(directory, basename(new URL(address).pathname) || "openapi.yaml");
  await writeFile(file, await response.text());
  return file;
}

/** `twilio_api_v2010.json` → `twilio-api-v2010` */
function idOf(given: string): string {
  const stem = basename(given).replace(/\.\w+$/, "");
  const id = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /^[a-z]/.test(id) ? id : `spec-${id}`;
}

function isWell({ failure, compilers, contract }: TriedSpec): boolean {
  // A file of tests that cannot be loaded has none that failed.
  const isTested = contract !== undefined && contract.passed > 0 && contract.failures.length === 0;
  return failure === undefined && isTested && compilers.every(({ output }) => output === "");
}

function report({ id, operations, proposals, fitting, compilers, contract, failure }: TriedSpec): void {
  console.log(`\n${id}: ${operations} operations, ${proposals} proposed words`);
  for (const [text, places] of fitting.adapted) console.log(`  adapted at ${places}: ${text}`);
  for (const [reason, names] of fitting.leftOut) {
    console.log(`  left out ${names.length}: ${reason}`);
    for (const name of names.slice(0, 10)) console.log(`    ${name}`);
    if (names.length > 10) console.log(`    and ${names.length - 10} more`);
  }
  if (failure !== undefined) console.log(`  FAILED\n${indented(failure)}`);
  for (const { name, output } of compilers)
    if (output !== "") console.log(`  FAILED: ${name}\n${indented(output)}`);
  for (const each of contract?.failures ?? [])
    console.log(`  FAILED: contract test ${indented(each).trim()}`);
}

function indented(text: string): string {
  const lines = text.trim().split("\n");
  const shown = lines.slice(0, 40).map((line) => `    ${line}`);
  return [...shown, ...(lines.length > 40 ? [`    and ${lines.length - 40} lines more`] : [])].join("\n");
}

function summarise(all: readonly TriedSpec[]): void {
  console.log();
  printTable(
    ["spec", "operations", "left out", "adapted", "words", "seconds", "MB", "types", "contract tests"],
    all.map(({ id, operations, proposals, fitting, generated, compilers, contract }) => [
      id,
      String(operations),
      String([...fitting.leftOut.values()].flat().length),
      String([...fitting.adapted.values()].reduce((sum, places) => sum + places, 0)),
      String(proposals),
      generated?.seconds.toFixed(1) ?? "–",
      generated?.megabytes.toFixed(0) ?? "–",
      compilers
        .map(({ name, output }) => `${name.endsWith("7") ? "7" : "5.9"} ${output === "" ? "ok" : "FAILS"}`)
        .join(", "),
      contract === undefined ? "–" : `${contract.passed} passed, ${contract.failed} failed`,
    ]),
  );
}
