import { pointerOf } from "./json-pointer.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** An OpenAPI object within a document. `path` leads to it from the root; `parent` is the object that contains it. */
export interface DocumentNode {
  readonly kind: NodeKind;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
  readonly parent: DocumentNode | undefined;
}

export function pointerOfNode(node: DocumentNode, ...further: (string | number)[]): string {
  return pointerOf([...node.path, ...further]);
}

/** The last segment of a node's path: `type` for `/properties/type`, `2` for `/allOf/2`. */
export function keyOfNode(node: DocumentNode): string | number | undefined {
  return node.path.at(-1);
}

export type NodeKind = keyof typeof grammar;

/**
 * The objects that each kind of object may contain, by OpenAPI 3.1: `schema`, a list `schema[]`, or a map `schema{}`
 * whose keys are names. `*` stands for all keys except extensions. All other keys hold values, not OpenAPI objects.
 */
const grammar = {
  document: {
    info: "info",
    servers: "server[]",
    paths: "paths",
    webhooks: "webhook{}",
    components: "components",
    tags: "tag[]",
    externalDocs: "externalDocs",
  },
  info: { contact: "contact", license: "license" },
  contact: {},
  license: {},
  externalDocs: {},
  server: { variables: "serverVariable{}" },
  serverVariable: {},
  tag: { externalDocs: "externalDocs" },
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
    servers: "server[]",
    parameters: "parameter[]",
    get: "webhookOperation",
    put: "webhookOperation",
    post: "webhookOperation",
    delete: "webhookOperation",
    options: "webhookOperation",
    head: "webhookOperation",
    patch: "webhookOperation",
    trace: "webhookOperation",
  },
  operation: {
    externalDocs: "externalDocs",
    parameters: "parameter[]",
    requestBody: "requestBody",
    responses: "responses",
    callbacks: "callback{}",
    servers: "server[]",
  },
  webhookOperation: {
    externalDocs: "externalDocs",
    parameters: "parameter[]",
    requestBody: "requestBody",
    responses: "responses",
    callbacks: "callback{}",
    servers: "server[]",
  },
  callback: { "*": "webhook" },
  parameter: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  header: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  requestBody: { content: "mediaType{}" },
  responses: { "*": "response" },
  response: { headers: "header{}", content: "mediaType{}", links: "link{}" },
  link: { server: "server" },
  mediaType: { schema: "schema", examples: "example{}", encoding: "encoding{}" },
  encoding: { headers: "header{}" },
  example: {},
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    examples: "example{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    links: "link{}",
    callbacks: "callback{}",
    pathItems: "pathItem{}",
  },
  securityScheme: { flows: "oauthFlows" },
  oauthFlows: {
    implicit: "oauthFlow",
    password: "oauthFlow",
    clientCredentials: "oauthFlow",
    authorizationCode: "oauthFlow",
  },
  oauthFlow: {},
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
    discriminator: "discriminator",
    xml: "xml",
    externalDocs: "externalDocs",
  },
  discriminator: {},
  xml: {},
} as const;

/** The objects that an object of this kind may contain, by key. */
export function placesOf(kind: NodeKind): Readonly<Record<string, string>> {
  return grammar[kind];
}

/** Every OpenAPI object of the document, from the outside in, in the document's order. `$ref`s are not followed. */
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
    const places = placesOf(kind);
    for (const [key, child] of Object.entries(value)) {
      const place = places[key] ?? (key.startsWith("x-") ? undefined : places["*"]);
      if (place !== undefined) visitPlace(place, child, [...path, key], node);
    }
  }

  function visitPlace(place: string, value: unknown, path: DocumentNode["path"], parent: DocumentNode): void {
    // A place of the grammar is a kind, with or without brackets.
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
