import {
  addJSDocComment,
  resolveRef,
  transformSchema,
  transformSchemaObject,
  tsLiteral,
  tsUnion,
} from "openapi-typescript";
import type { AnnotatedSchemaObject, GlobalContext, OpenAPI3, SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { dereference } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { type DocumentDraft, type Draft, draftedOperations, draftOf } from "../caller-document/draft.ts";
import { fileWord } from "../caller-document/mark-files.ts";
import { firstSentence } from "../prose.ts";
import type { ProviderModel } from "../provider-model.ts";
import { visitNodes } from "../caller-document/visit-nodes.ts";
import type { Emitter } from "./emitter.ts";
import { printWidth } from "./format.ts";
import { header } from "./header.ts";
import { leanPaths, type QuerySchemas } from "./lean-paths.ts";
import { withTypeNames } from "./named-types.ts";
import { printTypes } from "./print-types.ts";
import { specialType } from "./special-types.ts";

/**
 * Emits `src/schema.ts`: the caller document by its paths. Its schemas are in `src/types.ts`.
 *
 * The only module that knows openapi-typescript. That project takes no more updates, so its replacement should be a
 * change to this file and to the snapshot, and to nothing else. Its own entry point would lint and bundle the document
 * a second time; the transform behind it is what is needed here.
 */
export const emitSchema: Emitter = (model) => {
  const document = draftOf(model.callerDocument);
  const context = contextOf(model.callerDocument);
  dropProse(document);
  delete document.components?.schemas;
  // The same OpenAPI document in both types: ours names only what the generator reads.
  const nodes = transformSchema(document as unknown as OpenAPI3, context);
  const { named, names } = withTypeNames(
    leanPaths(nodes.filter(ts.isInterfaceDeclaration), queriesOf(model)),
    typesByKey(model),
  );
  return { path: "src/schema.ts", text: `${header(model)}${imported(names)}\n${printTypes(named)}` };
};

/**
 * Each schema of the caller document as a declaration of its own: an interface, where it has fields of its own only.
 *
 * @param roles what a type is for, where the spec does not describe it
 */
export function schemaTypes(model: ProviderModel, roles: ReadonlyMap<string, string>): string {
  const document = draftOf(model.callerDocument);
  describeReferences(document);
  const context = contextOf(document);
  const declarations = model.schemas.map(({ type, key, description = roles.get(type) }) => {
    const schema = document.components?.schemas?.[key] ?? {};
    const node =
      openEnum(schema) ??
      transformSchemaObject(schema as SchemaObject, { ctx: context, path: `#/components/schemas/${key}` });
    const declaration = declared(type, node);
    const { title: _, ...described } = { ...schema, description };
    // It reads the words of a comment and adds it to any node; its types know schemas and properties only.
    addJSDocComment(described as AnnotatedSchemaObject, declaration as ts.Node as ts.PropertySignature);
    return declaration;
  });
  const { named } = withTypeNames([...context.injectFooter, ...declarations], typesByKey(model));
  return printTypes(named);
}

/** Laid out as Prettier would. */
function imported(names: readonly string[]): string {
  if (names.length === 0) return "";
  const line = `import type { ${names.join(", ")} } from "./types.ts";\n`;
  return line.length - 1 <= printWidth
    ? line
    : `import type {\n  ${names.join(",\n  ")},\n} from "./types.ts";\n`;
}

function declared(name: string, type: ts.TypeNode): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
}

function typesByKey({ schemas }: ProviderModel): ReadonlyMap<string, string> {
  return new Map(schemas.map(({ key, type }) => [key, type]));
}

function queriesOf({ callerDocument, operations, schemas }: ProviderModel): QuerySchemas {
  const keys = new Map(schemas.map(({ key, type }) => [type, key]));
  return new Map(
    operations.flatMap(({ operationId, query }) => {
      const key = keys.get(query?.type ?? "");
      const { properties = {} } = callerDocument.components?.schemas?.[key ?? ""] ?? {};
      return key === undefined ? [] : [[operationId, { key, names: Object.keys(properties) }] as const];
    }),
  );
}

/** What the methods and the named types say is not said again by path. */
function dropProse(document: DocumentDraft): void {
  for (const section of ["paths", "webhooks"] as const) {
    for (const { operation, pathItem } of draftedOperations(document, section)) {
      if (operation.summary !== undefined) delete operation.description;
      for (const part of [operation.requestBody, ...Object.values(operation.responses ?? {})])
        delete part?.description;
      // Each operation of the path gets them, and a path has no type of its own.
      operation.parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])];
    }
  }
  for (const item of Object.values({ ...document.paths, ...document.webhooks })) delete item.parameters;
  for (const response of Object.values(document.components?.responses ?? {})) delete response.description;
}

/** A property that refers to a schema gets its first sentence: an editor shows no comment from behind a reference. */
function describeReferences(document: DocumentDraft): void {
  visitNodes(document, ({ properties = {} }) => {
    for (const property of Object.values(properties)) {
      if (property.description !== undefined) continue;
      const { title, description = title } = dereference(document, referenceIn(property)) ?? {};
      if (description !== undefined) property.description = firstSentence(description);
    }
  });
}

/** The one schema that a property refers to, whether it may be null or not. */
function referenceIn(property: Draft<Schema>): Draft<Schema> | undefined {
  if (property.$ref !== undefined) return property;
  const members = [...(property.allOf ?? []), ...(property.anyOf ?? []), ...(property.oneOf ?? [])];
  const [one, ...others] = members.filter(({ type }) => type !== "null");
  return others.length === 0 && one?.$ref !== undefined ? one : undefined;
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
    transform: (schema, options) =>
      (fileWord in schema ? fileType() : undefined) ??
      // A Schema Object of 3.1: its types also know the lists of `items` that earlier versions had.
      openEnum(schema) ??
      specialType(schema as Schema, (part) => transformSchemaObject(part as SchemaObject, options)),
    transformProperty: omissible,
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

/** What TypeScript finds on every object, so that a property of that name is never absent for it. */
const inherited = new Set(
  "constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable".split(" "),
);

/** `toString?: string | Object["toString"]`: without the second, it could not be left out. */
function omissible(property: ts.PropertySignature): ts.PropertySignature | undefined {
  const { modifiers, name, questionToken, type } = property;
  const text = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
  if (questionToken === undefined || type === undefined || !inherited.has(text)) return undefined;
  const ofObject = ts.factory.createIndexedAccessTypeNode(
    ts.factory.createTypeReferenceNode("Object"),
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(text)),
  );
  return ts.factory.updatePropertySignature(
    property,
    modifiers,
    name,
    questionToken,
    ts.factory.createUnionTypeNode([type, ofObject]),
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
