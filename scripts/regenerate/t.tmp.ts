import { readFileSync } from "node:fs";
import { loadSpec } from "../generator/load/load-spec.ts";
import { formatSpecProblem } from "../generator/load/spec-problem.ts";
import { casesOf, judgeCases } from "./proof/prove.ts";
import { schemaKinds } from "./proof/schema-kinds.ts";
import { operationKinds } from "./proof/operation-kinds.ts";
import { wordKinds } from "./proof/word-kinds.ts";
const kinds = [...schemaKinds, ...operationKinds, ...wordKinds];
const seed = Number(process.argv[2] ?? 1);
const only = process.argv[3];
const names = [
  "scripts/regenerate/proof/__fixtures__/small-change",
  "specs/monime",
  "specs/mono",
  "specs/moyasar",
  "specs/yativo",
  "scripts/generator/__fixtures__/petty-cash",
];
let total = 0,
  wrong = 0;
const used = new Set<string>();
for (const n of names) {
  if (only && !n.includes(only)) continue;
  const r = await loadSpec(new URL(`../../${n}.yaml`, import.meta.url));
  if (!r.ok) {
    console.log(r.problems.map(formatSpecProblem).join("\n"));
    continue;
  }
  let t = performance.now();
  const cases = casesOf(r.spec, kinds, seed);
  const judged = judgeCases(r.spec, cases);
  for (const c of judged) {
    total++;
    used.add(c.kind.rule);
    if (c.verdict.bump !== c.kind.want) {
      wrong++;
      console.log(`${r.spec.id}: ${c.kind.rule} @ ${c.place}: want ${c.kind.want}, got ${c.verdict.bump}`);
      for (const x of c.verdict.changes.filter((x) => x.bump === c.verdict.bump).slice(0, 3))
        console.log("     ", x.layer, "|", x.where, "|", x.what);
    }
  }
  console.log(r.spec.id, cases.length, Math.round(performance.now() - t), "ms");
}
console.log({
  total,
  wrong,
  kinds: kinds.length,
  unused: kinds.filter((k) => !used.has(k.rule)).map((k) => k.rule),
});
