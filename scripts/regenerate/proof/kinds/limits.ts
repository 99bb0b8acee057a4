import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Field } from "../fields-of.ts";
import { type Kind, onField } from "../kind.ts";
import { alter, has, isKind, isNumber, isText, lacks, set } from "./fields.ts";

/** What becomes of a limit: tighter, looser, gone, or there for the first time. */
export function limits(role: "given" | "got"): Kind[] {
  const isOut = role === "given";
  const side = isOut ? "request-property" : "response-property";
  const rows: readonly [
    keyword: keyof Schema,
    word: string,
    isMost: boolean,
    isWanted: (field: Field) => boolean,
  ][] = [
    ["maxLength", "max-length", true, isText],
    ["minLength", "min-length", false, isText],
    ["maximum", "max", true, isNumber],
    ["minimum", "min", false, isNumber],
    ["exclusiveMaximum", "exclusive-max", true, isNumber],
    ["exclusiveMinimum", "exclusive-min", false, isNumber],
    ["maxItems", "max-items", true, isKind("array")],
    ["minItems", "min-items", false, isKind("array")],
    ["maxProperties", "max-properties", true, isKind("object")],
    ["minProperties", "min-properties", false, isKind("object")],
  ];
  return rows.flatMap(([keyword, word, isMost, isWanted]): Kind[] => {
    // The value itself has one limit at each end, by either keyword.
    const ends = keyword.endsWith("imum")
      ? ([isMost ? "maximum" : "minimum", isMost ? "exclusiveMaximum" : "exclusiveMinimum"] as const)
      : [keyword];
    const up = onField(
      role,
      has(keyword),
      alter(keyword, (value) => value + 1),
    );
    const down = onField(
      role,
      has(keyword),
      alter(keyword, (value) => value - 1),
    );
    const [tighter, looser] = isMost ? [down, up] : [up, down];
    const [less, more] = isMost ? ["decreased", "increased"] : ["increased", "decreased"];
    return [
      { rule: `${side}-${word}-${less}`, want: isOut ? "major" : "patch", change: tighter },
      { rule: `${side}-${word}-${more}`, want: isOut ? "minor" : "major", change: looser },
      {
        rule: `${side}-${word}-unset`,
        want: isOut ? "minor" : "major",
        change: onField(role, has(keyword), set({ [keyword]: undefined })),
      },
      {
        rule: `${side}-${word}-set`,
        want: isOut ? "minor" : "patch",
        ...(isOut && {
          because: "The provider may have had the limit all along: an addition, with a warning line.",
        }),
        change: onField(role, lacks(isWanted, ...ends), set({ [keyword]: isMost ? 9 : 1 })),
      },
    ];
  });
}
