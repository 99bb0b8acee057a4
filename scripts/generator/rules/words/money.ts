import { isRecord, pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  Money,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { partsOf, schemasAt, typesOf } from "../../document/schemas-at.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";
import { moneyWithoutUnit } from "./money-without-unit.ts";

const typeOfForm = { integer: "integer", number: "number", "decimal-string": "string" } as const;

/** `x-payouts-money`, the unit of an amount. */
export const money: SpecRule = {
  name: "money",
  says: "a field that holds money has a unit: `x-payouts-money` on it, on the object around it, or on the schema that refers to that object; the word fits its schema and points to members that exist; a string that is not an amount shows so by `examples`",
  *check(spec) {
    yield* moneyWithoutUnit(spec);
    yield* wordFindings(spec);
  },
};

function* wordFindings({ document, nodes }: CheckedSpec): Iterable<Finding> {
  for (const node of nodes) {
    const schema: Schema = node.value;
    const word = schema["x-payouts-money"];
    if (node.kind !== "schema" || !isRecord(word)) continue;
    const pointer = pointerOfNode(node, "x-payouts-money");
    const types = typesOf(document, schema);
    if (types.has("object")) yield* objectFindings(document, schema, word, pointer);
    else {
      yield* formFindings(types, word, pointer);
      yield* currencyFindings(document, node, word, pointer);
    }
  }
}

/** On an object, `amount` and `currency` point to its members. */
function* objectFindings(
  document: OpenApiDocument,
  schema: Schema,
  word: Money,
  pointer: string,
): Iterable<Finding> {
  const names = partsOf(document, schema).flatMap((part) => Object.keys(part.properties ?? {}));
  if (word.amount === undefined && names.length > 0) {
    yield {
      pointer,
      message: "on an object, the word does not say which member is the amount.",
      remedy: "Add `amount`: a JSON Pointer to that member, such as `/value`.",
    };
  }
  for (const member of ["amount", "currency"] as const) {
    const target = word[member];
    if (target === undefined) continue;
    const found = schemasAt(document, schema, target);
    if (found.length === 0) yield memberFinding(`${pointer}/${member}`, target);
    else if (member === "amount") {
      const types = new Set(found.flatMap((each) => [...typesOf(document, each)]));
      yield* formFindings(types, word, pointer);
    }
  }
}

/** On a number or string that is a property, `currency` points from the object around it. */
function* currencyFindings(
  document: OpenApiDocument,
  node: DocumentNode,
  word: Money,
  pointer: string,
): Iterable<Finding> {
  const object = node.path.at(-2) === "properties" ? objectAround(node) : undefined;
  if (object === undefined || word.currency === undefined) return;
  if (schemasAt(document, object, word.currency).length > 0) return;
  yield memberFinding(`${pointer}/currency`, word.currency);
}

/** The object whose member the node is: where its schema is a part of a union or intersection, the whole of it. */
function objectAround({ parent }: DocumentNode): Schema | undefined {
  let around = parent;
  while (around?.parent?.kind === "schema" && /^(allOf|oneOf|anyOf)$/.test(String(around.path.at(-2)))) {
    around = around.parent;
  }
  return around?.value;
}

function* formFindings(types: ReadonlySet<string>, { form }: Money, pointer: string): Iterable<Finding> {
  const wanted = form === undefined ? undefined : typeOfForm[form];
  if (wanted === undefined || types.size === 0 || types.has(wanted)) return;
  // Every integer is a number: a schema may say no more than that.
  if (wanted === "integer" && types.has("number")) return;
  yield {
    pointer: `${pointer}/form`,
    message: `the form is \`${form}\`, but the schema's type is \`${[...types].join("`, `")}\`.`,
    remedy: "Correct the `form`, or the schema's type.",
  };
}

function memberFinding(pointer: string, target: string): Finding {
  return {
    pointer,
    message: `\`${target}\` is not a member of the object.`,
    remedy:
      "Let the JSON Pointer lead to a member that the schema has; `currencyCode` names the only currency.",
  };
}
