/** Measures the time of a process that imports a client and ends, divided by that of an empty one; the two take turns. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { contestants } from "./contestants/index.ts";
import { median } from "./median.ts";
import { places } from "./places.ts";
import { report } from "./report.ts";

const rounds = 11;

function timeOf(program: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(places.bench),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`This program failed:\n${program}\n${stderr}`);
  return performance.now() - started;
}

const runners = (await contestants()).map(({ name, imports }) => ({
  name,
  program: imports.map((specifier) => `import ${JSON.stringify(specifier)};`).join(""),
  ratios: [] as number[],
}));
for (let round = -1; round < rounds; round += 1) {
  for (const { program, ratios } of runners) {
    const emptyFirst = round % 2 === 0;
    const first = timeOf(emptyFirst ? "" : program);
    const second = timeOf(emptyFirst ? program : "");
    if (round >= 0) ratios.push(emptyFirst ? second / first : first / second);
  }
}
report({ coldImport: Object.fromEntries(runners.map(({ name, ratios }) => [name, median(ratios)])) });
