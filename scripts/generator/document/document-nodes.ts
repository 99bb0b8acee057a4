import { pointerOf } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** An object of OpenAPI within a document. `parent` is the one around it. */
export interface DocumentNode {
  readonly kind: NodeKind;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
  readonly parent: DocumentNode | undefined;
}

export function pointerOfNode(node: DocumentNode, ...further: (string | number)[]): string {
  return pointerOf([...node.path, ...further]);
}

export type NodeKind = keyof typeof grammar;

/**
 * What may stand within what, by OpenAPI 3.1: `schema`, a list `schema[]`, or a map `schema{}` whose keys are names.
 * `*` stands for all keys but extensions. What is not here holds values, not objects of OpenAPI.
 */
const grammar = {
  document: {
    info: "info",
    servers: "server[]",
    paths: "paths",
    webhooks: "webhook{}",
    components: "components",
    tags: "tag[]",
    externalDocs: "other",
  },
  info: { contact: "other", license: "other" },
  server: { variables: "other{}" },
  tag: { externalDocs: "other" },
  paths: { "*": "pathItem" },
  pathItem: {
    servers: "server[]",
    parameters: "parameter[]",
    get: "operation",
    put: "operation",
    post: "operation",
    delete: "operation",
    options: "operation",
    head: "operation",
    patch: "operation",
    trace: "operation",
  },
  webhook: {
    parameters: "parameter[]",
    get: "webhookOperation",
    put: "webhookOperation",
    post: "webhookOperation",
  },
  operation: {
    externalDocs: "other",
    parameters: "parameter[]",
    requestBody: "requestBody",
    responses: "responses",
    callbacks: "callback{}",
    servers: "server[]",
  },
  webhookOperation: { parameters: "parameter[]", requestBody: "requestBody", responses: "responses" },
  callback: { "*": "webhook" },
  parameter: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  header: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  requestBody: { content: "mediaType{}" },
  responses: { "*": "response" },
  response: { headers: "header{}", content: "mediaType{}", links: "other{}" },
  mediaType: { schema: "schema", examples: "example{}", encoding: "other{}" },
  example: {},
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    examples: "example{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    links: "other{}",
    callbacks: "callback{}",
    pathItems: "pathItem{}",
  },
  securityScheme: { flows: "other" },
  schema: {
    properties: "schema{}",
    patternProperties: "schema{}",
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    propertyNames: "schema",
    dependentSchemas: "schema{}",
    items: "schema",
    unevaluatedItems: "schema",
    prefixItems: "schema[]",
    contains: "schema",
    oneOf: "schema[]",
    anyOf: "schema[]",
    allOf: "schema[]",
    not: "schema",
    if: "schema",
    then: "schema",
    else: "schema",
    $defs: "schema{}",
    contentSchema: "schema",
    discriminator: "other",
    externalDocs: "other",
  },
  other: {},
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** Every object of OpenAPI in the document, from the outside in, in the spec's order. `$ref`s are not followed. */
export function documentNodes(document: OpenApiDocument): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  visit("document", document, [], undefined);
  return nodes;

  function visit(
    kind: NodeKind,
    value: unknown,
    path: DocumentNode["path"],
    parent: DocumentNode | undefined,
  ): void {
    if (!isRecord(value)) return;
    const node: DocumentNode = { kind, value, path, parent };
    nodes.push(node);
    const places: Readonly<Record<string, string>> = grammar[kind];
    for (const [key, child] of Object.entries(value)) {
      const place = places[key] ?? (key.startsWith("x-") ? undefined : places["*"]);
      if (place !== undefined) visitPlace(place, child, [...path, key], node);
    }
  }

  function visitPlace(place: string, value: unknown, path: DocumentNode["path"], parent: DocumentNode): void {
    // The grammar's places are kinds, with or without brackets.
    const kind = place.replace(/\W+$/, "") as NodeKind;
    if (place.endsWith("[]")) {
      if (Array.isArray(value)) value.forEach((item, index) => visit(kind, item, [...path, index], parent));
    } else if (place.endsWith("{}")) {
      if (isRecord(value))
        for (const [name, item] of Object.entries(value)) visit(kind, item, [...path, name], parent);
    } else {
      visit(kind, value, path, parent);
    }
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
