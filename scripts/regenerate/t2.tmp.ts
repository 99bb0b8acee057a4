import { loadSpec } from "../generator/load/load-spec.ts";
import { casesOf, judgeCases } from "./proof/prove.ts";
import { schemaKinds } from "./proof/schema-kinds.ts";
import { operationKinds } from "./proof/operation-kinds.ts";
import { wordKinds } from "./proof/word-kinds.ts";
const kinds = [...schemaKinds, ...operationKinds, ...wordKinds];
const [, , n = "", seed = "1", every = "1"] = process.argv;
const r = await loadSpec(new URL(`../../${n}.yaml`, import.meta.url));
if (!r.ok) throw 1;
let t = performance.now();
const cases = casesOf(r.spec, kinds, Number(seed)).filter((_, i) => i % Number(every) === 0);
let bad = 0,
  wrong = 0,
  majors = 0;
for (const c of judgeCases(r.spec, cases, true)) {
  if (c.verdict.bump !== c.kind.want) {
    wrong++;
    console.log("WRONG", c.kind.rule, c.place, c.kind.want, c.verdict.bump, c.verdict.changes.slice(0, 2));
  }
  const says = c.verdict.changes.some((x) => x.layer === "types" && x.bump === "major");
  if (says) majors++;
  if (says !== c.failures.length > 0) {
    bad++;
    console.log(
      "MISMATCH",
      c.kind.rule,
      "@",
      c.place,
      "types say",
      says,
      "failures",
      c.failures.slice(0, 2),
      c.verdict.changes
        .filter((x) => x.layer === "types" && x.bump === "major")
        .slice(0, 2)
        .map((x) => x.where + ": " + x.what),
    );
  }
}
console.log(n, { cases: cases.length, majors, bad, wrong, ms: Math.round(performance.now() - t) });
