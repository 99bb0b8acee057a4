import { type Kind, onField } from "../kind.ts";
import { add, alter, drop, has, isPlain, many, require, values } from "./fields.ts";

/** Changes of a field that is sent and answered: judged in both directions. */
export const sharedFields: readonly Kind[] = [
  {
    rule: "both: property-max-length-decreased",
    want: "major",
    change: onField(
      "both",
      has("maxLength"),
      alter("maxLength", (value) => value - 1),
    ),
  },
  {
    rule: "both: property-max-length-increased",
    want: "major",
    change: onField(
      "both",
      has("maxLength"),
      alter("maxLength", (value) => value + 1),
    ),
  },
  {
    rule: "both: property-enum-value-removed",
    want: "major",
    change: onField(
      "both",
      many("enum"),
      values("enum", (list) => list.slice(1)),
    ),
  },
  {
    rule: "both: property-enum-value-added",
    want: "minor",
    change: onField(
      "both",
      has("enum"),
      values("enum", (list) => [...list, "brand-new"]),
    ),
  },
  {
    rule: "both: property-became-required",
    want: "major",
    change: onField(
      "both",
      ({ isRequired }) => !isRequired,
      ({ owner, name }) => require(owner, name, true),
    ),
  },
  {
    rule: "both: property-became-optional",
    want: "major",
    change: onField(
      "both",
      ({ isRequired }) => isRequired,
      ({ owner, name }) => require(owner, name, false),
    ),
  },
  { rule: "both: property-removed", want: "major", change: onField("both", isPlain, drop) },
  {
    rule: "both: new-optional-property",
    want: "minor",
    change: onField("both", isPlain, add("brandNew", { type: "string" }, false)),
  },
  {
    rule: "both: new-required-property",
    want: "major",
    change: onField("both", isPlain, add("brandNew", { type: "string" }, true)),
  },
];
