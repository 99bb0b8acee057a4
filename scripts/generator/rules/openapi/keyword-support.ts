import type { NodeKind } from "../../../../packages/payouts-simulator/src/document/index.ts";

/** A keyword of OpenAPI 3.1 or JSON Schema 2020-12 that nothing here reads yet. */
export interface RefusedKeyword {
  /** What would happen to it. Completes "`keyword` …". */
  readonly why: string;
  /** What to write instead. */
  readonly remedy: string;
  /** A value by which a test shows that it is refused. */
  readonly sample: unknown;
}

const documentation = "summary description";

/**
 * What is read of each kind of object: typed, sent, read, simulated or, where it is prose, kept for people. The invented
 * provider exercises each of these.
 */
export const supportedKeywords: Readonly<Record<NodeKind, ReadonlySet<string>>> = {
  document: wordsOf("openapi info servers security paths webhooks components tags externalDocs"),
  info: wordsOf(`title version termsOfService contact license ${documentation}`),
  contact: wordsOf("name url email"),
  license: wordsOf("name url identifier"),
  externalDocs: wordsOf("url description"),
  server: wordsOf("url description variables"),
  serverVariable: wordsOf("default enum description"),
  tag: wordsOf("name description externalDocs"),
  paths: new Set(), // keys are paths
  pathItem: wordsOf(`get put post delete options head patch servers parameters $ref ${documentation}`),
  operation: wordsOf(
    `operationId parameters requestBody responses callbacks security servers deprecated tags externalDocs ${documentation}`,
  ),
  webhook: wordsOf(`post parameters $ref ${documentation}`),
  webhookOperation: wordsOf(
    `operationId parameters requestBody responses security deprecated tags externalDocs ${documentation}`,
  ),
  callback: new Set(),
  parameter: wordsOf(
    "name in description required deprecated style explode allowReserved schema content example examples",
  ),
  header: wordsOf("description required deprecated schema example examples"),
  requestBody: wordsOf("description content required"),
  responses: new Set(), // keys are statuses
  response: wordsOf("description headers content links"),
  link: wordsOf("operationId operationRef parameters requestBody description"),
  mediaType: wordsOf("schema example examples encoding"),
  encoding: wordsOf("contentType headers style explode allowReserved"),
  example: wordsOf(`value ${documentation}`),
  components: wordsOf(
    "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems",
  ),
  securityScheme: wordsOf("type description name in scheme bearerFormat flows openIdConnectUrl"),
  oauthFlows: wordsOf("clientCredentials"),
  oauthFlow: wordsOf("tokenUrl scopes"),
  schema: wordsOf(
    [
      "$ref $defs $anchor $comment title description deprecated readOnly writeOnly default example examples externalDocs",
      "type enum const format allOf oneOf anyOf discriminator not if then else dependentSchemas",
      "properties required additionalProperties patternProperties unevaluatedProperties propertyNames",
      "minProperties maxProperties dependentRequired items prefixItems unevaluatedItems contains minContains maxContains",
      "minItems maxItems uniqueItems minLength maxLength pattern contentEncoding contentMediaType",
      "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    ].join(" "),
  ),
  discriminator: wordsOf("propertyName mapping"),
  xml: new Set(),
};

/** What may stand beside a `$ref` that is not one of a schema: OpenAPI 3.1, Reference Object. */
export const supportedBesideReference: ReadonlySet<string> = wordsOf(documentation);

const webhookServers: RefusedKeyword = {
  why: "would be ignored",
  remedy: "Leave it out: the receiver chooses the address.",
  sample: [{ url: "https://other.example" }],
};

const callbacks: RefusedKeyword = {
  why: "would be ignored: a webhook calls nobody back",
  remedy: "Describe what the provider sends by itself under `webhooks`.",
  sample: {},
};

const otherFlow = {
  why: "is not supported: it needs a person, or that person's password",
  remedy:
    "Beside `clientCredentials`, leave it out. Alone, describe the token that your program obtains as `http` with `bearer`: the credential may be a function.",
};

const allowEmptyValue: RefusedKeyword = {
  why: "would be ignored, and OpenAPI has deprecated it",
  remedy: "Leave it out. Let the schema allow an empty string.",
  sample: true,
};

const headerForm = {
  allowEmptyValue,
  allowReserved: {
    why: "would be ignored: nothing in a header is percent-encoded",
    remedy: "Leave it out.",
    sample: true,
  },
  content: {
    why: "would be ignored: response headers are read as text",
    remedy: "Describe it with `schema: { type: string }`.",
    sample: { "application/json": { schema: { type: "object" } } },
  },
} satisfies Record<string, RefusedKeyword>;

const wholeSchema =
  "Leave it out: a schema of a spec is JSON Schema 2020-12, and goes by its name under `components.schemas`.";

/** What would be dropped or mistyped without a word, and so is refused. */
export const refusedKeywords: Readonly<Partial<Record<NodeKind, Readonly<Record<string, RefusedKeyword>>>>> =
  {
    document: {
      jsonSchemaDialect: {
        why: "would be ignored",
        remedy:
          "Leave it out: the schemas of a spec are JSON Schema 2020-12, which is also OpenAPI's default.",
        sample: "https://json-schema.org/draft/2020-12/schema",
      },
    },
    pathItem: {
      trace: {
        why: "could not be sent: fetch refuses TRACE",
        remedy: "Leave the operation out.",
        sample: { responses: { "200": { description: "The request." } } },
      },
    },
    webhook: {
      ...Object.fromEntries(
        ["get", "put", "delete", "options", "head", "patch", "trace"].map((method) => [
          method,
          {
            why: "would be typed like a POST",
            remedy: "Describe the webhook as `post`, the method by which providers send events.",
            sample: { responses: { "200": { description: "Received." } } },
          },
        ]),
      ),
      servers: webhookServers,
    },
    webhookOperation: { callbacks, servers: webhookServers },
    parameter: { allowEmptyValue },
    header: {
      ...headerForm,
      style: {
        why: "would be ignored: response headers are read as text",
        remedy: "Leave it out: a header has the style `simple`.",
        sample: "simple",
      },
      explode: {
        why: "would be ignored: response headers are read as text",
        remedy: "Leave it out.",
        sample: true,
      },
    },
    link: {
      server: {
        why: "would be ignored: an operation has the servers that it is described with",
        remedy: "Leave it out, or describe `servers` at the operation.",
        sample: { url: "https://other.example" },
      },
    },
    example: {
      externalValue: {
        why: "would be ignored: a spec does not depend on the network",
        remedy: "Write the example into `value`.",
        sample: "https://example.com/payout.json",
      },
    },
    oauthFlows: {
      implicit: { ...otherFlow, sample: { authorizationUrl: "https://example.com", scopes: {} } },
      password: { ...otherFlow, sample: { tokenUrl: "https://example.com/token", scopes: {} } },
      authorizationCode: {
        ...otherFlow,
        sample: {
          authorizationUrl: "https://example.com",
          tokenUrl: "https://example.com/token",
          scopes: {},
        },
      },
    },
    oauthFlow: {
      refreshUrl: {
        why: "would be ignored: client credentials are exchanged again instead (RFC 6749, section 4.4.3)",
        remedy: "Leave it out.",
        sample: "https://example.com/refresh",
      },
    },
    schema: {
      $id: { why: "would be ignored", remedy: wholeSchema, sample: "https://example.com/payout" },
      $schema: {
        why: "would be ignored",
        remedy: wholeSchema,
        sample: "https://json-schema.org/draft/2020-12/schema",
      },
      $vocabulary: {
        why: "would be ignored",
        remedy: wholeSchema,
        sample: "https://json-schema.org/draft/2020-12/vocab/core",
      },
      $dynamicAnchor: {
        why: "is not supported",
        remedy: "Give the schema a name under `components.schemas`, and refer to that.",
        sample: "node",
      },
      $dynamicRef: {
        why: "is not supported",
        remedy: "Refer to a schema of `components.schemas` with `$ref`.",
        sample: "#node",
      },
      definitions: {
        why: "is not a keyword of JSON Schema 2020-12",
        remedy: "Move its schemas to `components.schemas`.",
        sample: { Local: { type: "string" } },
      },
      id: {
        why: "is not a keyword of JSON Schema 2020-12",
        remedy: "Leave it out. Was it meant to be one of the `properties`?",
        sample: "payout",
      },
      summary: {
        why: "is not a keyword of a schema",
        remedy: "Write it into `description`.",
        sample: "A payout.",
      },
      contentSchema: {
        why: "would be ignored: what a text holds is not typed",
        remedy: "Leave it out, and describe the content in `description`.",
        sample: { type: "object" },
      },
      xml: {
        why: "would be ignored: the client writes no XML",
        remedy: "Leave it out.",
        sample: { name: "payout" },
      },
    },
  };

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
