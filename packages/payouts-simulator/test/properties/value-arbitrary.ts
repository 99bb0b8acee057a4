import fc from "fast-check";
import { exampleFromSchema } from "../../src/answer/example-from-schema.ts";
import { hiddenNames } from "../../src/document/directions.ts";
import type { OpenApiDocument } from "../../src/document/openapi-document.ts";
import type { Schema, SchemaOrBoolean, SchemaType } from "../../src/document/schema.ts";
import { flattenSchema } from "./flatten-schema.ts";

/** Where a value is written: a text of a URL or a header cannot be every string. */
export type Place = "body" | "url" | "header";

/** Deeper, a value is the one that examples are made of: a schema may contain itself. */
const deepest = 5;

/** Values for a request that a schema accepts, all but a few: they are for a filter that knows the whole schema. */
export function valueArbitrary(
  document: OpenApiDocument,
  schema: SchemaOrBoolean | undefined,
  place: Place,
  depth: number = 0,
): fc.Arbitrary<unknown> {
  if (depth > deepest) return fc.constant(exampleFromSchema(document, schema, "request"));
  const ways = flattenSchema(document, schema).flatMap((way) => wayArbitraries(document, way, place, depth));
  return ways.length > 0 ? fc.oneof(...ways) : fc.constant(null);
}

function wayArbitraries(
  document: OpenApiDocument,
  schema: Schema,
  place: Place,
  depth: number,
): fc.Arbitrary<unknown>[] {
  // No style can write it.
  const isWritable = (value: unknown): boolean => value !== null || place === "body";
  const values = schema.const !== undefined ? [schema.const] : schema.enum;
  if (values !== undefined) return values.filter(isWritable).map((value) => fc.constant(value));
  const known = schema["x-extensible-enum"] ?? [];
  const types = typesOf(schema).filter((type) => type !== "null" || place === "body");
  return [
    ...types.map((type) => typeArbitrary(document, type, schema, place, depth)),
    ...(known.length > 0 ? [fc.constantFrom(...known)] : []),
  ];
}

function typesOf({
  type,
  properties,
  additionalProperties,
  items,
  pattern,
  minimum,
  required = [],
}: Schema): SchemaType[] {
  if (type !== undefined) return [type].flat();
  if (properties !== undefined || additionalProperties !== undefined || required.length > 0)
    return ["object"];
  if (items !== undefined) return ["array"];
  if (pattern !== undefined) return ["string"];
  return minimum === undefined ? ["null", "boolean", "number", "string", "array", "object"] : ["number"];
}

function typeArbitrary(
  document: OpenApiDocument,
  type: SchemaType,
  schema: Schema,
  place: Place,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return integerArbitrary(schema);
    case "number":
      return fc.oneof(integerArbitrary(schema), fractionArbitrary(schema));
    case "string":
      return stringArbitrary(schema, place);
    case "array":
      return listArbitrary(document, schema, place, depth);
    case "object":
      return objectArbitrary(document, schema, place, depth);
  }
}

function integerArbitrary({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf = 1,
  format,
}: Schema): fc.Arbitrary<number> {
  const [least, most] =
    format === "int32" ? [-(2 ** 31), 2 ** 31 - 1] : [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const step = Number.isInteger(multipleOf) ? multipleOf : 1;
  const min = Math.ceil(Math.max(least, minimum ?? least, (exclusiveMinimum ?? least - 1) + 1) / step);
  const max = Math.floor(Math.min(most, maximum ?? most, (exclusiveMaximum ?? most + 1) - 1) / step);
  return fc.integer({ min, max: Math.max(min, max) }).map((count) => count * step);
}

function fractionArbitrary({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
}: Schema): fc.Arbitrary<number> {
  if (multipleOf !== undefined)
    return fc
      .integer({ min: Math.ceil((minimum ?? 0) / multipleOf), max: 1e6 })
      .map((count) => count * multipleOf);
  const min = minimum ?? exclusiveMinimum ?? -1e15;
  const max = maximum ?? exclusiveMaximum ?? 1e15;
  return fc
    .double({
      noNaN: true,
      min,
      max,
      minExcluded: exclusiveMinimum !== undefined,
      maxExcluded: exclusiveMaximum !== undefined,
    })
    .map((value) => (value === 0 ? 0 : value)); // JSON has no negative zero
}

const urlText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc
    .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  "date-time": fc
    .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  uuid: fc.uuid(),
  uri: fc.webUrl(),
  email: fc.emailAddress(),
};

function stringArbitrary(
  { pattern, format = "", minLength = 0, maxLength }: Schema,
  place: Place,
): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    const limits = { maxLength: maxLength ?? minLength + 40 };
    return fc.stringMatching(new RegExp(pattern, "u"), limits).filter((text) => fits(text, place));
  }
  const known = formats[format];
  if (known !== undefined) return known;
  const limits = { minLength, maxLength: Math.min(maxLength ?? Infinity, minLength + 30) };
  if (place === "header")
    return fc.string({ unit: "grapheme-ascii", ...limits }).filter((text) => fits(text, place));
  if (place === "url")
    return fc
      .oneof(fc.string({ unit: "grapheme-ascii", ...limits }), urlText)
      .filter((text) => fits(text, place));
  return fc.oneof(fc.string({ unit: "grapheme-ascii", ...limits }), fc.string({ unit: "binary", ...limits }));
}

/** Fetch trims headers and removes the segments `.` and `..` of a path; in both, nothing is as good as absent. */
function fits(text: string, place: Place): boolean {
  if (place === "body") return true;
  return place === "url" ? !/^\.{0,2}$/.test(text) : /^[!#-+\--:<-~]+$/.test(text);
}

function listArbitrary(
  document: OpenApiDocument,
  schema: Schema,
  place: Place,
  depth: number,
): fc.Arbitrary<unknown[]> {
  const {
    items,
    prefixItems = [],
    contains,
    minItems = 0,
    maxItems = Infinity,
    uniqueItems = false,
  } = schema;
  const first = prefixItems.map((item) => valueArbitrary(document, item, place, depth + 1));
  const held =
    contains === undefined ? [] : [{ allOf: [contains, ...(typeof items === "object" ? [items] : [])] }];
  const fixed = [...first, ...held.map((each) => valueArbitrary(document, each, place, depth + 1))];
  const least = Math.max(0, minItems - fixed.length, fixed.length === 0 && place !== "body" ? 1 : 0);
  const most = items === false ? 0 : Math.max(least, Math.min(maxItems - fixed.length, least + 3));
  const item = valueArbitrary(document, items, place, depth + 1);
  const limits = { minLength: least, maxLength: most };
  const rest = uniqueItems
    ? fc.uniqueArray(item, { ...limits, selector: (each) => JSON.stringify(each) })
    : fc.array(item, limits);
  return fc.tuple(fc.tuple(...fixed), rest).map(([start, end]) => [...start, ...end]);
}

type Member = readonly [name: string, value: unknown];

function objectArbitrary(
  document: OpenApiDocument,
  schema: Schema,
  place: Place,
  depth: number,
): fc.Arbitrary<object> {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const hidden = hiddenNames(document, schema, "request");
  const names = [...new Set([...Object.keys(properties), ...required])].filter((name) => !hidden.has(name));
  const members = names.map((name): fc.Arbitrary<Member | undefined> => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const member = valueArbitrary(document, property, place, depth + 1).map((value): Member => [name, value]);
    return required.includes(name) ? member : fc.option(member, { nil: undefined, freq: 2 });
  });
  const further = furtherArbitrary(document, schema, place, depth);
  const least = Math.max(0, minProperties - required.length, names.length === 0 && place !== "body" ? 1 : 0);
  const rest =
    further === undefined ? fc.constant([]) : fc.array(further, { minLength: least, maxLength: least + 2 });
  // From entries, so that a member may have any name.
  return (
    fc
      .tuple(fc.tuple(...members), rest)
      .map(([own, others]) =>
        Object.fromEntries([
          ...others.filter(([name]) => !names.includes(name) && !hidden.has(name)),
          ...own.filter((each) => each !== undefined),
        ]),
      )
      // Where it is not a body, no style can tell an empty one from none.
      .filter((object) => place === "body" || Object.keys(object).length > 0)
  );
}

/** A member that the schema does not name; `undefined` where it allows none. */
function furtherArbitrary(
  document: OpenApiDocument,
  schema: Schema,
  place: Place,
  depth: number,
): fc.Arbitrary<Member> | undefined {
  const { additionalProperties, unevaluatedProperties, patternProperties = {}, propertyNames } = schema;
  const byPattern = Object.entries(patternProperties).map(([pattern, value]) =>
    fc.tuple(
      fc.stringMatching(new RegExp(pattern, "u"), { maxLength: 20 }),
      valueArbitrary(document, value, place, depth + 1),
    ),
  );
  const isClosed = additionalProperties === false || unevaluatedProperties === false;
  if (isClosed) return byPattern.length > 0 ? fc.oneof(...byPattern) : undefined;
  // A parameter has no names beyond those of its schema, where that has some.
  const isNamed = Object.keys(schema.properties ?? {}).length > 0;
  if (place !== "body" && additionalProperties === undefined && isNamed)
    return byPattern.length > 0 ? fc.oneof(...byPattern) : undefined;
  const name =
    propertyNames === undefined
      ? fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 })
      : valueArbitrary(document, { type: "string", ...propertyNames }, place, depth + 1).map(String);
  const value =
    additionalProperties ?? (typeof unevaluatedProperties === "object" ? unevaluatedProperties : {});
  const written: SchemaOrBoolean =
    place === "body" ? value : { type: "string", ...(typeof value === "object" && value) };
  const others = fc.tuple(name, valueArbitrary(document, written, place, Math.max(depth + 1, deepest - 1)));
  return fc.oneof(others, ...byPattern);
}
