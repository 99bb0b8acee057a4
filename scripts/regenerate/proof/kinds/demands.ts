import type { Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Field } from "../fields-of.ts";
import { type Kind, onField } from "../kind.ts";
import { has, isKind, isNumber, isText, lacks, set } from "./fields.ts";

/** A demand that stands on a field of a request and of an answer. */
export function demands(): Kind[] {
  const rows: readonly [
    word: string,
    keyword: keyof Schema,
    first: unknown,
    other: unknown,
    isWanted: (field: Field) => boolean,
  ][] = [
    ["pattern", "pattern", "^[a-y]+$", "^[a-x]+$", isText],
    ["type-changed (format)", "format", "uri", "hostname", isText],
    ["multiple-of", "multipleOf", 3, 0.7, isNumber],
    ["unique-items", "uniqueItems", true, undefined, isKind("array")],
    ["property-names", "propertyNames", { maxLength: 3 }, { maxLength: 2 }, isKind("object")],
    ["contains", "contains", { const: "a" }, { const: "b" }, isKind("array")],
    ["not", "not", { const: "a" }, { const: "b" }, isText],
    ["dependent-required", "dependentRequired", { a: ["b"] }, { a: ["c"] }, isKind("object")],
    ["content-media-type", "contentMediaType", "text/css", "text/csv", isText],
  ];
  return rows.flatMap(([word, keyword, first, other, isWanted]): Kind[] => [
    {
      rule: `request-property-${word}-added`,
      want: "major",
      change: onField("given", lacks(isWanted, keyword), set({ [keyword]: first })),
    },
    {
      rule: `response-property-${word}-added`,
      want: "patch",
      change: onField("got", lacks(isWanted, keyword), set({ [keyword]: first })),
    },
    {
      rule: `request-property-${word}-removed`,
      want: "minor",
      change: onField("given", has(keyword), set({ [keyword]: undefined })),
    },
    {
      rule: `response-property-${word}-removed`,
      want: "major",
      because:
        "oasdiff lets a pattern of an answer go; we promise that an answer keeps to what is documented.",
      change: onField("got", has(keyword), set({ [keyword]: undefined })),
    },
    ...(other === undefined
      ? []
      : [
          {
            rule: `request-property-${word}-changed`,
            want: "major" as const,
            change: onField("given", has(keyword), set({ [keyword]: other })),
          },
          {
            rule: `response-property-${word}-changed`,
            want: "major" as const,
            change: onField("got", has(keyword), set({ [keyword]: other })),
          },
        ]),
  ]);
}
