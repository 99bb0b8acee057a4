import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Draft } from "../../generator/caller-document/draft.ts";
import type { Field } from "./fields-of.ts";
import { type Kind, onField } from "./kind.ts";

const isPlain = ({ schema }: Field): boolean =>
  !("x-payouts-money" in schema) && !("x-payouts-lifecycle" in schema) && !("const" in schema);
const isKind =
  (type: string) =>
  (field: Field): boolean =>
    isPlain(field) && field.schema.type === type;
const isText = (field: Field): boolean =>
  isKind("string")(field) && !("enum" in field.schema) && !("x-extensible-enum" in field.schema);
const isNumber = (field: Field): boolean =>
  (isKind("integer")(field) || isKind("number")(field)) && !("enum" in field.schema);
const has =
  (...keywords: (keyof Schema)[]) =>
  (field: Field): boolean =>
    isPlain(field) && keywords.every((keyword) => keyword in field.schema);
const lacks =
  (isWanted: (field: Field) => boolean, ...keywords: (keyof Schema)[]) =>
  (field: Field): boolean =>
    isWanted(field) && !keywords.some((keyword) => keyword in field.schema);
const isInline = ({ written, schema }: Field): boolean => written === schema;

/** Writes keywords; `undefined` takes one away. */
function set(keywords: Readonly<Record<string, unknown>>): (field: Field) => void {
  return ({ schema }) => {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (value === undefined) Reflect.deleteProperty(schema, keyword);
      else Object.assign(schema, { [keyword]: value });
    }
  };
}

function alter(keyword: keyof Schema, change: (value: number) => number): (field: Field) => void {
  return ({ schema }) => Object.assign(schema, { [keyword]: change(schema[keyword] as number) });
}

function drop({ owner, name }: Field): void {
  Reflect.deleteProperty(owner.properties ?? {}, name);
  require(owner, name, false);
}

function require(owner: Draft<Schema>, name: string, isRequired: boolean): void {
  const others = (owner.required ?? []).filter((each) => each !== name);
  owner.required = isRequired ? [...others, name] : others;
  if (owner.required.length === 0) delete owner.required;
}

function add(name: string, schema: Draft<Schema>, isRequired: boolean): (field: Field) => void {
  return ({ owner }) => {
    owner.properties = { ...owner.properties, [name]: schema };
    if (isRequired) require(owner, name, true);
  };
}

function values(
  keyword: "enum" | "x-extensible-enum",
  change: (values: readonly string[]) => readonly string[],
) {
  return ({ schema }: Field): void => {
    Object.assign(schema, { [keyword]: change(schema[keyword] as readonly string[]) });
  };
}

const many =
  (keyword: "enum" | "x-extensible-enum") =>
  (field: Field): boolean =>
    has(keyword)(field) &&
    (field.schema[keyword]?.length ?? 0) > 2 &&
    field.schema[keyword]?.every((value) => typeof value === "string") === true;

/** What becomes of a limit: tighter, looser, gone, or there for the first time. */
function limits(role: "given" | "got"): Kind[] {
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

/** A demand that stands on a field of a request and of an answer. */
function demands(): Kind[] {
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

const shared: readonly Kind[] = [
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

/** Changes of a field of a request or of an answer. */
export const schemaKinds: readonly Kind[] = [
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
  ...limits("given"),
  ...limits("got"),
  ...demands(),
  ...shared,
];
