/**
 * `pnpm regenerate:prove [seed…]`: every kind of change at a place that the seed picks, in every spec; and for each a
 * program that uses all of the old client, compiled against the new one. `pnpm test` runs a part of it.
 */
import { kinds } from "./regenerate/proof/kinds.ts";
import { proofSpecs } from "./regenerate/proof/proof-specs.ts";
import { casesOf, judgeCases } from "./regenerate/proof/prove.ts";

const seeds = process.argv.slice(2).map(Number);
let failed = 0;

for (const seed of seeds.length > 0 ? seeds : [1])
  for (const spec of await proofSpecs()) {
    const cases = judgeCases(spec, casesOf(spec, kinds, seed), true);
    const complaints = cases.flatMap(({ kind, place, verdict, failures }) => {
      const said = verdict.changes.filter(({ layer, bump }) => layer === "types" && bump === "major");
      const where = `${spec.id}, ${kind.rule} at ${place}`;
      return [
        ...(verdict.bump === kind.want
          ? []
          : [`${where}: judged ${verdict.bump}, not ${kind.want}: ${verdict.changes[0]?.what}`]),
        ...(said.length > 0 === failures.length > 0
          ? []
          : [
              `${where}: the types say ${said[0]?.what ?? "nothing"}, and the compiler ${failures[0] ?? "nothing"}`,
            ]),
      ];
    });
    for (const complaint of complaints) console.error(complaint);
    failed += complaints.length;
    console.log(`seed ${seed}, ${spec.id}: ${cases.length} changes, ${complaints.length} judged wrongly`);
  }

process.exitCode = failed > 0 ? 1 : 0;
