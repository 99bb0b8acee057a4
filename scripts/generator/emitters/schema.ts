import {
  astToString,
  resolveRef,
  transformSchema,
  transformSchemaObject,
  tsLiteral,
  tsUnion,
} from "openapi-typescript";
import type { GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { type DocumentDraft, draftOf } from "../caller-document/draft.ts";
import { fileWord } from "../caller-document/mark-files.ts";
import { firstSentence } from "../prose.ts";
import { visitNodes } from "../caller-document/visit-nodes.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { restyleComments } from "./restyle-comments.ts";

/**
 * Emits `src/schema.ts`: the caller document's paths and schemas as types.
 *
 * The only module that knows openapi-typescript. That project takes no more updates, so its replacement should be a
 * change to this file and to the snapshot, and to nothing else. Its own entry point would lint and bundle the document
 * a second time; the transform behind it is what is needed here.
 */
export const emitSchema: Emitter = (model) => {
  const document = draftOf(model.callerDocument);
  describeReferences(document);
  // The same OpenAPI document in both types: ours names only what the generator reads.
  const nodes = transformSchema(document as unknown as OpenAPI3, contextOf(document));
  // Its printer knows four spaces only; the repository has two.
  const text = astToString(nodes).replace(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
  return { path: "src/schema.ts", text: `${header(model)}\n${restyleComments(text)}` };
};

/** A property that refers to a schema gets its first sentence: an editor shows no comment from behind a reference. */
function describeReferences(document: DocumentDraft): void {
  visitNodes(document, ({ properties = {} }) => {
    for (const property of Object.values(properties)) {
      if (property.$ref === undefined || property.description !== undefined) continue;
      const { description } = dereference(document, property) ?? {};
      if (description !== undefined) property.description = firstSentence(description);
    }
  });
}

function contextOf(document: object): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // On, it would make a property with a default required in what callers send.
    defaultNonNullable: false,
    // The caller document has none: each member of a union has its literal.
    discriminators: { objects: {}, refsHandled: [] },
    // An object of which nothing is said may hold anything, not nothing.
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (node) => (fileWord in node ? fileType() : openEnum(node)),
    transformProperty: undefined,
    resolve: (reference) => resolveRef(document, reference, { silent: true }),
  };
  // `redoc` serves the loading of documents, which is past.
  return context as GlobalContext;
}

/** `Blob | Uint8Array` */
function fileType(): ts.TypeNode {
  return tsUnion(["Blob", "Uint8Array"].map((name) => ts.factory.createTypeReferenceNode(name)));
}

/** `"queued" | "paid" | (string & {})`: known values complete in an editor, and others pass. */
function openEnum(node: Pick<Schema, "type" | "x-extensible-enum">): ts.TypeNode | undefined {
  const values = node["x-extensible-enum"];
  if (values === undefined) return undefined;
  const kinds = [...new Set(values.map((value) => (typeof value === "number" ? "number" : "string")))];
  const isNullable = [node.type].flat().includes("null");
  return tsUnion([
    ...values.map(tsLiteral),
    ...kinds.map(anyOther),
    ...(isNullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []),
  ]);
}

/** The intersection keeps the compiler from folding the literals into their primitive. */
function anyOther(kind: "string" | "number"): ts.TypeNode {
  const keyword = kind === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

/** A JSON Schema as a read-only type expression, without comments. Components go by their own names. */
export function readonlyType(schema: object, components: Readonly<Record<string, object>>): string {
  // A Schema Object of OpenAPI 3.1 is a JSON Schema.
  const ctx = { ...contextOf({ components: { schemas: components } }), immutable: true };
  const node = transformSchemaObject(schema as SchemaObject, { ctx });
  const printer = ts.createPrinter({ removeComments: true });
  const text = printer.printNode(
    ts.EmitHint.Unspecified,
    node,
    ts.createSourceFile("", "", ts.ScriptTarget.Latest),
  );
  return text.replace(/components\["schemas"\]\["(\w+)"\]/g, "$1");
}
