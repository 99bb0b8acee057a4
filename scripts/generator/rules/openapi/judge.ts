import addFormats from "ajv-formats";
import {
  isRecord,
  pointerOfReference,
  resolvePointer,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument, Schema } from "../../../../packages/payouts-simulator/src/document/index.ts";

/** Whether a schema allows a value: yes, no, or `undefined`, for what only a whole validator can say. */
export type Verdict = boolean | undefined;

/**
 * Reads a value by its schema without compiling that: an example is read once, and compiling costs a hundred times as much.
 *
 * Of JSON Schema 2020-12 it knows what specs are full of. It never guesses: whatever it does not know, or finds of another
 * form than the standard says, is `undefined`, and a validator decides. `judge.test.ts` compares the two.
 */
export function judge(document: OpenApiDocument, schema: unknown, value: unknown): Verdict {
  return judgeWithin({ document, levels: 0 }, schema, value);
}

interface Place {
  readonly document: OpenApiDocument;
  /** How many schemas are around this one: a circle of references ends by it. */
  readonly levels: number;
}

const mostLevels = 100;

function judgeWithin({ document, levels }: Place, schema: unknown, value: unknown): Verdict {
  if (typeof schema === "boolean") return schema;
  if (!isRecord(schema) || levels > mostLevels) return undefined;
  const place = { document, levels: levels + 1 };
  return every(Object.keys(schema), (keyword) => {
    if (annotations.has(keyword) || keyword.startsWith("x-")) return true;
    return keywords[keyword]?.(schema, value, place);
  });
}

/** Words that say nothing of what is allowed, or that the word beside them reads. */
const annotations: ReadonlySet<string> = new Set([
  ...["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"],
  ...["externalDocs", "discriminator", "xml", "contentMediaType", "contentEncoding", "contentSchema"],
  ...["$comment", "$defs", "then", "else", "minContains", "maxContains"],
]);

type Counted = Schema & { readonly minContains?: number; readonly maxContains?: number };

type Keyword = (schema: Schema, value: unknown, place: Place) => Verdict;

/** A keyword concerns values of one type, and allows all others. */
const keywords: Readonly<Record<string, Keyword>> = {
  $ref: ({ $ref = "" }, value, place) =>
    $ref.startsWith("#/") || $ref === "#"
      ? judgeWithin(place, resolvePointer(place.document, pointerOfReference($ref)), value)
      : undefined,
  type: ({ type }, value) => some([type].flat(), (each) => isOfType(value, each)),
  const: (schema, value) => isEqual(schema.const, value),
  enum: ({ enum: values }, value) =>
    Array.isArray(values) ? some(values, (each) => isEqual(each, value)) : undefined,

  allOf: ({ allOf }, value, place) => each(allOf, (branch) => judgeWithin(place, branch, value)),
  anyOf: ({ anyOf }, value, place) =>
    Array.isArray(anyOf) ? some(anyOf, (branch) => judgeWithin(place, branch, value)) : undefined,
  oneOf: ({ oneOf }, value, place) => {
    if (!Array.isArray(oneOf)) return undefined;
    const verdicts = oneOf.map((branch) => judgeWithin(place, branch, value));
    return verdicts.includes(undefined) ? undefined : verdicts.filter(Boolean).length === 1;
  },
  not: ({ not }, value, place) => {
    const verdict = judgeWithin(place, not, value);
    return verdict === undefined ? undefined : !verdict;
  },
  if: (schema, value, place) => {
    const holds = judgeWithin(place, schema.if, value);
    if (holds === undefined) return undefined;
    const branch = holds ? schema.then : schema.else;
    return branch === undefined || judgeWithin(place, branch, value);
  },

  minLength: onText(({ minLength }, text) => compare(minLength, (least) => lengthOf(text) >= least)),
  maxLength: onText(({ maxLength }, text) => compare(maxLength, (most) => lengthOf(text) <= most)),
  pattern: onText(({ pattern }, text) => expressionOf(pattern)?.test(text)),
  format: ({ format }, value) => hasFormat(value, format),

  minimum: onNumber(({ minimum }, number) => compare(minimum, (least) => number >= least)),
  maximum: onNumber(({ maximum }, number) => compare(maximum, (most) => number <= most)),
  exclusiveMinimum: onNumber(({ exclusiveMinimum: bound }, number) => compare(bound, (is) => number > is)),
  exclusiveMaximum: onNumber(({ exclusiveMaximum: bound }, number) => compare(bound, (is) => number < is)),
  // 0.3 / 0.1 is 2.9999999999999996: of fractions, a rest says nothing.
  multipleOf: onNumber(
    ({ multipleOf: step }, number) =>
      compare(step, (is) => Number.isSafeInteger(number / is)) === true || undefined,
  ),

  items: onList(({ items, prefixItems = [] }, list, place) =>
    Array.isArray(prefixItems)
      ? every(list.slice(prefixItems.length), (item) => judgeWithin(place, items, item))
      : undefined,
  ),
  prefixItems: onList(({ prefixItems }, list, place) =>
    each(prefixItems, (schema, index) => index >= list.length || judgeWithin(place, schema, list[index])),
  ),
  contains: onList(({ contains, minContains = 1, maxContains = Infinity }: Counted, list, place) => {
    const verdicts = list.map((item) => judgeWithin(place, contains, item));
    const found = verdicts.filter(Boolean).length;
    if (verdicts.includes(undefined)) return undefined;
    return compare(minContains, (least) => found >= least) && compare(maxContains, (most) => found <= most);
  }),
  minItems: onList(({ minItems }, { length }) => compare(minItems, (least) => length >= least)),
  maxItems: onList(({ maxItems }, { length }) => compare(maxItems, (most) => length <= most)),
  uniqueItems: onList(({ uniqueItems }, list) => {
    if (uniqueItems === false || list.length < 2) return true;
    const arePlain = list.every((item) => typeof item !== "object" || item === null);
    return uniqueItems === true && arePlain ? new Set(list).size === list.length : undefined;
  }),

  properties: onMap(({ properties }, map, place) =>
    isRecord(properties)
      ? every(Object.keys(properties), (name) =>
          has(map, name, (member) => judgeWithin(place, properties[name], member)),
        )
      : undefined,
  ),
  patternProperties: onMap(({ patternProperties }, map, place) =>
    isRecord(patternProperties)
      ? every(Object.entries(patternProperties), ([pattern, schema]) => {
          const expression = expressionOf(pattern);
          return expression === undefined
            ? undefined
            : every(
                Object.keys(map),
                (name) => !expression.test(name) || judgeWithin(place, schema, map[name]),
              );
        })
      : undefined,
  ),
  additionalProperties: onMap(({ properties = {}, patternProperties, additionalProperties }, map, place) =>
    additionalProperties === true
      ? true
      : every(Object.keys(map), (name) => {
          if (Object.hasOwn(properties, name)) return true;
          return patternProperties === undefined
            ? judgeWithin(place, additionalProperties, map[name])
            : undefined;
        }),
  ),
  required: onMap(({ required }, map) => each(required, (name) => has(map, name, () => true, false))),
  dependentRequired: onMap(({ dependentRequired }, map) =>
    isRecord(dependentRequired)
      ? every(Object.entries(dependentRequired), ([name, required]) =>
          has(map, name, () => each(required, (other) => has(map, other, () => true, false))),
        )
      : undefined,
  ),
  dependentSchemas: onMap(({ dependentSchemas }, map, place) =>
    isRecord(dependentSchemas)
      ? every(Object.entries(dependentSchemas), ([name, schema]) =>
          has(map, name, () => judgeWithin(place, schema, map)),
        )
      : undefined,
  ),
  propertyNames: onMap(({ propertyNames }, map, place) =>
    every(Object.keys(map), (name) => judgeWithin(place, propertyNames, name)),
  ),
  minProperties: onMap(({ minProperties }, map) =>
    compare(minProperties, (least) => Object.keys(map).length >= least),
  ),
  maxProperties: onMap(({ maxProperties }, map) =>
    compare(maxProperties, (most) => Object.keys(map).length <= most),
  ),
};

function onText(judgeText: (schema: Schema, text: string) => Verdict): Keyword {
  return (schema, value) => (typeof value === "string" ? judgeText(schema, value) : true);
}

function onNumber(judgeNumber: (schema: Schema, number: number) => Verdict): Keyword {
  return (schema, value) => (typeof value === "number" ? judgeNumber(schema, value) : true);
}

function onList(judgeList: (schema: Schema, list: readonly unknown[], place: Place) => Verdict): Keyword {
  return (schema, value, place) => (Array.isArray(value) ? judgeList(schema, value, place) : true);
}

function onMap(
  judgeMap: (schema: Schema, map: Readonly<Record<string, unknown>>, place: Place) => Verdict,
): Keyword {
  return (schema, value, place) => (isRecord(value) ? judgeMap(schema, value, place) : true);
}

/** All of them: one that does not hold decides, whatever is not known of the others. */
function every<Item>(list: readonly Item[], verdictOf: (item: Item, index: number) => Verdict): Verdict {
  let verdict: Verdict = true;
  for (const [index, item] of list.entries()) {
    const each = verdictOf(item, index);
    if (each === false) return false;
    if (each === undefined) verdict = undefined;
  }
  return verdict;
}

function each<Item>(
  list: readonly Item[] | undefined,
  verdictOf: (item: Item, index: number) => Verdict,
): Verdict {
  return Array.isArray(list) ? every(list, verdictOf) : undefined;
}

/** One of them: one that holds decides. */
function some<Item>(list: readonly Item[], verdictOf: (item: Item) => Verdict): Verdict {
  const verdict = every(list, (item) => {
    const each = verdictOf(item);
    return each === undefined ? undefined : !each;
  });
  return verdict === undefined ? undefined : !verdict;
}

/** A member that stands there itself. What every object inherits, such as `constructor`, is left to the validator. */
function has(
  map: Readonly<Record<string, unknown>>,
  name: string,
  verdictOf: (member: unknown) => Verdict,
  absent: Verdict = true,
): Verdict {
  if (Object.hasOwn(map, name)) return verdictOf(map[name]);
  return name in map ? undefined : absent;
}

function isOfType(value: unknown, type: unknown): Verdict {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isRecord(value);
    case "integer":
      return Number.isInteger(value);
    case "string":
    case "number":
    case "boolean":
      return typeof value === type;
    default:
      return undefined;
  }
}

function isEqual(left: unknown, right: unknown): Verdict {
  const arePlain = [left, right].every((value) => typeof value !== "object" || value === null);
  return left === right ? true : arePlain ? false : undefined;
}

function compare(bound: number | undefined, holds: (bound: number) => boolean): Verdict {
  return typeof bound === "number" ? holds(bound) : undefined;
}

/** JSON Schema counts characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}

const expressions = new Map<string, RegExp | undefined>();

function expressionOf(pattern: unknown): RegExp | undefined {
  if (typeof pattern !== "string") return undefined;
  if (!expressions.has(pattern)) {
    try {
      expressions.set(pattern, new RegExp(pattern));
    } catch {
      expressions.set(pattern, undefined);
    }
  }
  return expressions.get(pattern);
}

type Format = ReturnType<typeof addFormats.default.get>;

const formats = new Map<unknown, Format | undefined>();

function hasFormat(value: unknown, name: unknown): Verdict {
  if (!formats.has(name)) formats.set(name, formatOf(name));
  const format = formats.get(name);
  if (format === undefined || format === true) return true;
  if (format instanceof RegExp || typeof format === "function") return isOfFormat(format, value, "string");
  if (typeof format !== "object") return undefined;
  return isOfFormat(format.validate, value, format.type ?? "string");
}

function isOfFormat(format: unknown, value: unknown, type: "string" | "number"): Verdict {
  if (typeof value !== type) return true;
  if (format instanceof RegExp) return format.test(String(value));
  if (typeof format === "boolean") return format;
  // A format that is a function takes what is of its type, and none of those of the library is asynchronous.
  return typeof format === "function" ? (format as (value: unknown) => unknown)(value) === true : undefined;
}

/** `undefined` for one that the library does not know: a name without a meaning allows everything. */
function formatOf(name: unknown): Format | undefined {
  try {
    return addFormats.default.get(name as Parameters<typeof addFormats.default.get>[0]);
  } catch {
    return undefined;
  }
}
