/** `node scripts/gate.ts <name>`: runs one gate of `scripts/gates` on the repository, and prints each problem. */
import { apiReport } from "./gates/api-report.ts";
import { changesets } from "./gates/changesets.ts";
import type { Gate } from "./gates/gate.ts";
import { packedDeclarations } from "./gates/packed-declarations.ts";
import { runtimeDependencies } from "./gates/runtime-dependencies.ts";

const gates: Readonly<Record<string, Gate>> = {
  "api-report": apiReport,
  changesets,
  "packed-declarations": packedDeclarations,
  "runtime-dependencies": runtimeDependencies,
};

const name = process.argv[2] ?? "";
const gate = gates[name];
if (gate === undefined) {
  console.error(`"${name}" is not a gate. The gates are: ${Object.keys(gates).join(", ")}.`);
  process.exitCode = 1;
} else {
  const problems = await gate(new URL("../", import.meta.url));
  console.error(problems.join("\n\n"));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
