import { type Kind, onField } from "../kind.ts";
import {
  add,
  drop,
  has,
  isInline,
  isKind,
  isPlain,
  isText,
  lacks,
  many,
  require,
  set,
  values,
} from "./fields.ts";

/** Changes of a field that is only answered. */
export const answerFields: readonly Kind[] = [
  {
    rule: "response-optional-property-added",
    want: "minor",
    change: onField("got", isPlain, add("brandNew", { type: "string" }, false)),
  },
  {
    rule: "response-required-property-added",
    want: "minor",
    change: onField("got", isPlain, add("brandNew", { type: "string" }, true)),
  },
  {
    rule: "response-required-property-removed",
    want: "major",
    change: onField("got", (field) => isPlain(field) && field.isRequired, drop),
  },
  {
    rule: "response-optional-property-removed",
    want: "major",
    change: onField("got", (field) => isPlain(field) && !field.isRequired, drop),
  },
  {
    rule: "response-property-became-optional",
    want: "major",
    change: onField(
      "got",
      ({ isRequired }) => isRequired,
      ({ owner, name }) => require(owner, name, false),
    ),
  },
  {
    rule: "response-property-became-required",
    want: "patch",
    change: onField(
      "got",
      (field) => !field.isRequired && isInline(field),
      ({ owner, name }) => require(owner, name, true),
    ),
  },
  {
    rule: "response-property-became-nullable",
    want: "major",
    change: onField("got", (field) => isText(field), set({ type: ["string", "null"] })),
  },
  {
    rule: "response-property-became-not-nullable",
    want: "patch",
    change: onField(
      "got",
      (field) =>
        Array.isArray(field.schema.type) && field.schema.type.join() === "string,null" && isPlain(field),
      set({ type: "string" }),
    ),
  },
  {
    rule: "response-property-type-changed",
    want: "major",
    change: onField(
      "got",
      (field) => isText(field) && isInline(field),
      ({ owner, name }) => Object.assign(owner.properties ?? {}, { [name]: { type: "boolean" } }),
    ),
  },
  {
    rule: "response-property-type-generalized",
    want: "major",
    change: onField("got", isKind("integer"), set({ type: "number" })),
  },
  {
    rule: "response-property-type-specialized",
    want: "patch",
    change: onField("got", isKind("number"), set({ type: "integer" })),
  },
  {
    rule: "response-property-list-of-types-widened",
    want: "major",
    change: onField(
      "got",
      (field) => isText(field) && field.schema.format === undefined,
      set({ type: ["string", "integer"] }),
    ),
  },
  {
    rule: "response-property-enum-value-added",
    want: "minor",
    because: "oasdiff warns; the generator leaves every set of an answer open.",
    change: onField(
      "got",
      many("enum"),
      values("enum", (list) => [...list, "brand-new"]),
    ),
  },
  {
    rule: "response-property-enum-value-removed",
    want: "patch",
    change: onField(
      "got",
      many("enum"),
      values("enum", (list) => list.slice(1)),
    ),
  },
  {
    rule: "response-property-x-extensible-enum-value-added",
    want: "minor",
    change: onField(
      "got",
      has("x-extensible-enum"),
      values("x-extensible-enum", (list) => [...list, "brand-new"]),
    ),
  },
  {
    rule: "response-property-x-extensible-enum-value-removed",
    want: "patch",
    change: onField(
      "got",
      many("x-extensible-enum"),
      values("x-extensible-enum", (list) => list.slice(1)),
    ),
  },
  {
    rule: "response-property-const-changed",
    want: "major",
    change: onField("got", ({ schema }) => "const" in schema, set({ const: "another" })),
  },
  {
    rule: "response-property-const-removed",
    want: "major",
    change: onField("got", ({ schema }) => "const" in schema, set({ const: undefined, type: "string" })),
  },
  {
    rule: "response-property-const-added",
    want: "patch",
    change: onField(
      "got",
      (field) => isText(field) && field.schema.format === undefined,
      set({ const: "a" }),
    ),
  },
  {
    rule: "response-property-default-value-changed",
    want: "patch",
    change: onField("got", lacks(isText, "default"), set({ default: "a" })),
  },
  {
    rule: "response-property-deprecated",
    want: "minor",
    change: onField(
      "got",
      lacks((field) => isPlain(field) && isInline(field), "deprecated"),
      set({ deprecated: true }),
    ),
  },
  {
    rule: "response-optional-property-became-write-only",
    want: "major",
    because: "oasdiff informs only; the field does not come any more.",
    change: onField(
      "got",
      lacks((field) => isText(field) && isInline(field), "writeOnly"),
      set({ writeOnly: true }),
    ),
  },
  {
    rule: "response-property-additional-properties-closed",
    want: "patch",
    change: onField(
      "got",
      ({ owner }) => owner.additionalProperties === undefined,
      ({ owner }) => Object.assign(owner, { additionalProperties: false }),
    ),
  },
  {
    rule: "response-property-additional-properties-opened",
    want: "minor",
    because: "As with a property more, no program that compiled reads what is new.",
    change: onField(
      "got",
      ({ owner }) => owner.additionalProperties === false,
      ({ owner }) => {
        delete owner.additionalProperties;
      },
    ),
  },
  {
    rule: "response-property-one-of-added",
    want: "major",
    change: onField(
      "got",
      ({ schema }) => schema.oneOf !== undefined,
      ({ schema }) => {
        schema.oneOf = [...(schema.oneOf ?? []), { type: "boolean" }];
      },
    ),
  },
  {
    rule: "response-property-one-of-removed",
    want: "major",
    because: "oasdiff informs only; a program that narrows by the member's value does not compile.",
    change: onField(
      "got",
      ({ schema }) => (schema.oneOf?.length ?? 0) > 1 && schema.discriminator !== undefined,
      ({ schema }) => {
        schema.oneOf = (schema.oneOf ?? []).slice(1);
      },
    ),
  },
  {
    rule: "response-property-description-changed",
    want: "patch",
    change: onField("got", isInline, set({ description: "Other words." })),
  },
];
