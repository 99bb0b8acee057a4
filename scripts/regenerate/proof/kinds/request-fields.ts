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

/** Changes of a field that is only sent. */
export const requestFields: readonly Kind[] = [
  {
    rule: "new-required-request-property",
    want: "major",
    change: onField("given", isPlain, add("brandNew", { type: "string" }, true)),
  },
  {
    rule: "new-required-request-property-with-default",
    want: "major",
    change: onField("given", isPlain, add("brandNew", { type: "string", default: "a" }, true)),
  },
  {
    rule: "new-optional-request-property",
    want: "minor",
    change: onField("given", isPlain, add("brandNew", { type: "string" }, false)),
  },
  { rule: "request-property-removed", want: "major", change: onField("given", isPlain, drop) },
  {
    rule: "request-property-became-required",
    want: "major",
    change: onField(
      "given",
      ({ isRequired }) => !isRequired,
      ({ owner, name }) => require(owner, name, true),
    ),
  },
  {
    rule: "request-property-became-optional",
    want: "minor",
    change: onField(
      "given",
      ({ isRequired }) => isRequired,
      ({ owner, name }) => require(owner, name, false),
    ),
  },
  {
    rule: "request-property-type-changed",
    want: "major",
    change: onField(
      "given",
      (field) => isText(field) && isInline(field),
      ({ owner, name }) => Object.assign(owner.properties ?? {}, { [name]: { type: "boolean" } }),
    ),
  },
  {
    rule: "request-property-type-generalized",
    want: "minor",
    change: onField("given", isKind("integer"), set({ type: "number" })),
  },
  {
    rule: "request-property-type-specialized",
    want: "major",
    change: onField("given", isKind("number"), set({ type: "integer" })),
  },
  {
    rule: "request-property-list-of-types-widened",
    want: "minor",
    change: onField(
      "given",
      (field) => isText(field) && field.schema.format === undefined,
      set({ type: ["string", "integer"] }),
    ),
  },
  {
    rule: "request-property-list-of-types-narrowed",
    want: "major",
    change: onField(
      "given",
      (field) => Array.isArray(field.schema.type) && field.schema.type.includes("string") && isPlain(field),
      set({ type: "string" }),
    ),
  },
  {
    rule: "request-property-became-nullable",
    want: "minor",
    change: onField("given", (field) => isText(field), set({ type: ["string", "null"] })),
  },
  {
    rule: "request-property-became-enum",
    want: "major",
    change: onField(
      "given",
      (field) => isText(field) && field.schema.format === undefined,
      set({ enum: ["a", "b"] }),
    ),
  },
  {
    rule: "request-property-enum-value-removed",
    want: "major",
    change: onField(
      "given",
      many("enum"),
      values("enum", (list) => list.slice(1)),
    ),
  },
  {
    rule: "request-property-enum-value-added",
    want: "minor",
    change: onField(
      "given",
      has("enum"),
      values("enum", (list) => [...list, "brand-new"]),
    ),
  },
  {
    rule: "request-property-enum-removed",
    want: "minor",
    change: onField("given", many("enum"), set({ enum: undefined, type: "string" })),
  },
  {
    rule: "request-property-x-extensible-enum-value-removed",
    want: "major",
    change: onField(
      "given",
      has("x-extensible-enum"),
      values("x-extensible-enum", (list) => list.slice(1)),
    ),
  },
  {
    rule: "request-property-x-extensible-enum-value-added",
    want: "minor",
    change: onField(
      "given",
      has("x-extensible-enum"),
      values("x-extensible-enum", (list) => [...list, "brand-new"]),
    ),
  },
  {
    rule: "request-property-const-added",
    want: "major",
    change: onField(
      "given",
      (field) => isText(field) && field.schema.format === undefined,
      set({ const: "a" }),
    ),
  },
  {
    rule: "request-property-const-changed",
    want: "major",
    change: onField(
      "given",
      ({ schema, owner }) => "const" in schema && Object.keys(owner.properties ?? {}).length > 1,
      set({ const: "another" }),
    ),
  },
  {
    rule: "request-property-const-removed",
    want: "minor",
    change: onField(
      "given",
      ({ schema, owner }) => "const" in schema && Object.keys(owner.properties ?? {}).length > 1,
      set({ const: undefined, type: "string" }),
    ),
  },
  {
    rule: "request-property-default-value-changed",
    want: "major",
    because: "oasdiff informs only; a call that leaves the field out means something else.",
    change: onField("given", has("default"), ({ schema }) =>
      Object.assign(schema, { default: typeof schema.default === "number" ? schema.default + 1 : "another" }),
    ),
  },
  {
    rule: "request-property-default-value-added",
    want: "minor",
    because: "What holds without the field is documented for the first time.",
    change: onField("given", lacks(isText, "default"), set({ default: "a" })),
  },
  {
    rule: "request-property-default-value-removed",
    want: "major",
    because: "What holds without the field is promised no more.",
    change: onField("given", has("default"), set({ default: undefined })),
  },
  {
    rule: "request-property-deprecated",
    want: "minor",
    change: onField("given", lacks(isPlain, "deprecated"), ({ owner, name, schema, written }) => {
      if (written === schema) Object.assign(schema, { deprecated: true });
      else Object.assign(owner.properties ?? {}, { [name]: { ...written, deprecated: true } });
    }),
  },
  {
    rule: "request-property-reactivated",
    want: "patch",
    change: onField("given", has("deprecated"), set({ deprecated: undefined })),
  },
  {
    rule: "request-optional-property-became-read-only",
    want: "major",
    because: "oasdiff informs only; what a caller sends is ignored from now on.",
    change: onField(
      "given",
      lacks((field) => isText(field) && isInline(field), "readOnly"),
      set({ readOnly: true }),
    ),
  },
  {
    rule: "request-optional-property-became-not-read-only",
    want: "minor",
    change: onField("given", has("readOnly"), set({ readOnly: undefined })),
  },
  {
    rule: "request-property-additional-properties-closed",
    want: "major",
    change: onField(
      "given",
      ({ owner }) => owner.additionalProperties === undefined,
      ({ owner }) => Object.assign(owner, { additionalProperties: false }),
    ),
  },
  {
    rule: "request-property-additional-properties-opened",
    want: "minor",
    change: onField(
      "given",
      ({ owner }) => owner.additionalProperties === false,
      ({ owner }) => {
        delete owner.additionalProperties;
      },
    ),
  },
  {
    rule: "request-property-one-of-removed",
    want: "major",
    change: onField(
      "given",
      ({ schema }) => (schema.oneOf?.length ?? 0) > 1,
      ({ schema }) => {
        schema.oneOf = (schema.oneOf ?? []).slice(1);
      },
    ),
  },
  {
    rule: "request-property-one-of-added",
    want: "minor",
    change: onField(
      "given",
      ({ schema }) => schema.oneOf !== undefined,
      ({ schema }) => {
        schema.oneOf = [...(schema.oneOf ?? []), { type: "boolean" }];
      },
    ),
  },
  {
    rule: "request-property-description-changed",
    want: "patch",
    change: onField("given", isInline, set({ description: "Other words." })),
  },
  {
    rule: "request-property-example-changed",
    want: "patch",
    change: onField("given", (field) => isText(field) && isInline(field), set({ examples: ["another"] })),
  },
  {
    rule: "request-property-wrapped-in-all-of",
    want: "patch",
    change: onField(
      "given",
      (field) => lacks(isText, "description", "x-data-classification")(field) && isInline(field),
      ({ owner, name, schema }) =>
        Object.assign(owner.properties ?? {}, { [name]: { allOf: [{ ...schema }] } }),
    ),
  },
];
