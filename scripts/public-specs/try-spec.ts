import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { operationsOf } from "../../packages/payouts-simulator/src/document/index.ts";
import { TemporaryWorkspace } from "../generator/__fixtures__/temporary-workspace.ts";
import { memoryFlags } from "../generator/memory-flags.ts";
import { readForeignSpec } from "../generator/suggest/read-foreign-spec.ts";
import { suggest } from "../generator/suggest/suggest.ts";
import { fitSpec, refusalText } from "./fit-spec.ts";
import type { Fitting } from "./fit-spec.ts";

export interface TriedSpec {
  readonly id: string;
  /** Of the document as it was found. */
  readonly operations: number;
  readonly proposals: number;
  readonly fitting: Fitting;
  /** Absent where nothing could be generated. */
  readonly generated?: { readonly operations: number; readonly seconds: number; readonly megabytes: number };
  /** What each compiler has to say; empty where all is well. */
  readonly compilers: readonly { readonly name: string; readonly output: string }[];
  readonly contract?: ContractResult;
  /** Why it ended early. */
  readonly failure?: string;
  /** Where the workspace is, which the caller removes. */
  readonly workspace?: TemporaryWorkspace;
}

export interface ContractResult {
  readonly passed: number;
  readonly failed: number;
  /** Title and first line of each failure. */
  readonly failures: readonly string[];
}

const compilers = ["typescript", "typescript-7"];
const noFitting: Fitting = { adapted: new Map(), leftOut: new Map(), refused: [] };

/** Makes a client of a foreign document, with the words that a program can propose, and tries it as our own are tried. */
export async function trySpec(
  id: string,
  address: string,
  request: { readonly found: string; readonly today: string; readonly onlyNeeded: boolean },
): Promise<TriedSpec> {
  const none = { id, operations: 0, proposals: 0, fitting: noFitting, compilers: [] };
  const read = await readForeignSpec(address);
  if (!read.ok) return { ...none, failure: refusalText(read.problems) };
  const { document } = read;
  const operations = operationsOf(document).length;
  const proposals = suggest(document, { id, ...request }).length;

  const workspace = await TemporaryWorkspace.create();
  await mkdir(workspace.path("specs"));
  await mkdir(workspace.path("packages"));
  const fitting = await fitSpec(document, workspace.path("specs", `${id}.yaml`));
  const fitted = { ...none, operations, proposals, fitting, workspace };
  if (fitting.refused.length > 0) return { ...fitted, failure: refusalText(fitting.refused) };

  const once = fileURLToPath(new URL("generate-once.ts", import.meta.url));
  const made = await workspace.node(
    ...memoryFlags,
    once,
    workspace.path("specs"),
    workspace.path("packages"),
  );
  if (made.code !== 0) return { ...fitted, failure: made.output };
  const { milliseconds, megabytes } = JSON.parse(made.output) as { milliseconds: number; megabytes: number };
  const generated = {
    operations: operationsOf(document).length,
    seconds: milliseconds / 1000,
    megabytes,
  };

  const directory = workspace.path("packages", `${id}-client`);
  await workspace.link(`@org/${id}-client`, directory);
  const checks: { name: string; output: string }[] = [];
  for (const name of compilers) {
    const { code, output } = await workspace.run(`${name}/bin/tsc`, "-p", `${directory}/tsconfig.json`);
    checks.push({ name, output: code === 0 ? "" : output || `ended with ${code}` });
  }
  const report = workspace.path("contract.json");
  const { output } = await workspace.run(
    "vitest/vitest.mjs",
    ...["run", "--root", workspace.directory, "--reporter=json", `--outputFile=${report}`],
  );
  const contract = await readFile(report, "utf8").then(contractOf, () => undefined);
  return {
    ...fitted,
    generated,
    compilers: checks,
    ...(contract === undefined ? { failure: output } : { contract }),
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function contractOf(text: string): ContractResult {
  const report = JSON.parse(text) as VitestReport; // as vitest writes it
  const failures = report.testResults.flatMap(({ assertionResults, message = "" }) =>
    assertionResults.length === 0
      ? [message]
      : assertionResults
          .filter(({ status }) => status === "failed")
          .map(
            ({ fullName, failureMessages }) =>
              `${fullName}: ${failureMessages[0]?.split("\n", 1).join() ?? ""}`,
          ),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}
