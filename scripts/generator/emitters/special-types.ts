import ts from "typescript";
import type { Schema, SchemaOrBoolean } from "../../../packages/payouts-simulator/src/document/index.ts";
import { keyTemplate } from "../document/key-template.ts";

type TypeOf = (schema: Schema) => ts.TypeNode;

const { factory } = ts;
const unknownType = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);

/** The types that openapi-typescript does not make as the schema says: tuples, maps by pattern, empty objects, and nothing. */
export function specialType(schema: Schema, typeOf: TypeOf): ts.TypeNode | undefined {
  if (schema.not !== undefined && Object.keys(schema.not).length === 0)
    return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword); // `false`, as it is written out
  const isComposed = [schema.allOf, schema.oneOf, schema.anyOf].some((parts) => parts !== undefined);
  const types = [schema.type ?? []].flat();
  if (isComposed || types.length === 0) return undefined;
  const special =
    types.includes("array") && (schema.prefixItems !== undefined || schema.items === false)
      ? { type: "array", node: () => tuple(schema, typeOf) }
      : types.includes("object") && schema.patternProperties !== undefined
        ? { type: "object", node: () => mapByPattern(schema, typeOf) }
        : types.includes("object") && isEmpty(schema)
          ? { type: "object", node: emptyObject }
          : undefined;
  if (special === undefined) return undefined;
  const others = types.filter((type) => type !== special.type);
  if (others.length === 0) return special.node();
  return factory.createUnionTypeNode([special.node(), ...others.map((type) => typeOf({ ...schema, type }))]);
}

/** `[first: A, second?: B, ...rest: C[]]`, as far as `minItems` and `maxItems` say. */
function tuple(
  { prefixItems = [], items, minItems = 0, maxItems = Infinity }: Schema,
  typeOf: TypeOf,
): ts.TypeNode {
  const place = (schema: SchemaOrBoolean | undefined, index: number): ts.TypeNode => {
    const type = typeof schema === "object" ? typeOf(schema) : unknownType;
    return index < minItems ? type : factory.createOptionalTypeNode(type);
  };
  const elements = prefixItems.slice(0, maxItems).map(place);
  if (items === false || maxItems <= elements.length) return factory.createTupleTypeNode(elements);
  // As far as the positions of further items are certain.
  const most = maxItems <= longest ? maxItems : Math.min(minItems, longest);
  while (elements.length < most) elements.push(place(items, elements.length));
  if (maxItems <= longest) return factory.createTupleTypeNode(elements);
  const rest = typeof items === "object" ? typeOf(items) : unknownType;
  return factory.createTupleTypeNode([
    ...elements,
    factory.createRestTypeNode(factory.createArrayTypeNode(rest)),
  ]);
}

/** Beyond this, positions are not written out. */
const longest = 8;

/** ``{ id: string } & { [key: `x-${string}`]: number }`` */
function mapByPattern({ patternProperties = {}, ...named }: Schema, typeOf: TypeOf): ts.TypeNode {
  const signatures = Object.entries(patternProperties).map(([pattern, schema]) =>
    factory.createIndexSignature(
      undefined,
      [factory.createParameterDeclaration(undefined, undefined, "key", undefined, keyType(pattern))],
      typeOf(schema),
    ),
  );
  const map = factory.createTypeLiteralNode(signatures);
  const isNamed = Object.keys(named.properties ?? {}).length > 0;
  if (!isNamed) return map;
  const own = typeOf({ ...named, type: "object" });
  return ts.isTypeLiteralNode(own)
    ? factory.createTypeLiteralNode([...own.members, ...signatures])
    : factory.createIntersectionTypeNode([own, map]);
}

function keyType(pattern: string): ts.TypeNode {
  const [start, end] = keyTemplate(pattern) ?? ["", ""];
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  if (start === "" && end === "") return text;
  return factory.createTemplateLiteralType(factory.createTemplateHead(start), [
    factory.createTemplateLiteralTypeSpan(text, factory.createTemplateTail(end)),
  ]);
}

/** Without it, an object of which nothing is described could hold anything. */
function isEmpty({ properties = {}, patternProperties, additionalProperties }: Schema): boolean {
  return (
    additionalProperties === false && patternProperties === undefined && Object.keys(properties).length === 0
  );
}

function emptyObject(): ts.TypeNode {
  return factory.createTypeReferenceNode("Record", [
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword),
  ]);
}
