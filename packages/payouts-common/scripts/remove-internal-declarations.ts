/** Part of the build: removes the declarations that no entry of the package leads to, for every installation stores them. */
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const dist = join(import.meta.dirname, "../dist");
const reached = new Set<string>();
const entries = ["index.d.ts", "open-telemetry-hooks.d.ts", "node/index.d.ts", "openapi-fetch/index.d.ts"];
const waiting = entries.map((entry) => join(dist, entry));

for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  // Both forms of an import: `from "./x.js"` and `import("./x.js")`; the compiler keeps the ending `.ts`.
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\(|import )"(\.[^"]+)"/g)) {
    const declaration = join(dirname(file), path.replace(/(\.d)?\.[jt]s$/, "") + ".d.ts");
    if (existsSync(declaration)) waiting.push(declaration);
  }
}
for (const file of globSync("**/*.d.ts", { cwd: dist }))
  if (!reached.has(join(dist, file))) rmSync(join(dist, file));
