import type { EmittedFile } from "../emitters/emitter.ts";
import { houseRules } from "../rules/index.ts";
import { alignedTable } from "./aligned-table.ts";

/** Emits `specs/HOUSE-RULES.md`: what each rule requires. */
export function emitHouseRulesPage(): EmittedFile {
  return {
    path: "specs/HOUSE-RULES.md",
    text: `${[
      "<!-- Generated from scripts/generator/rules by `pnpm generate`. Edit the rules, not this file. -->",
      "# House rules",
      "Each finding of `pnpm generate` names its rule. A rule is the module of that name below [`scripts/generator/rules`](../scripts/generator/rules).",
      alignedTable(
        ["Rule", "Says"],
        houseRules.map(({ name, says }) => [`\`${name}\``, says]),
      ),
    ].join("\n\n")}\n`,
  };
}
