import { describe, expect, it } from "vitest";
import { createProviderClient } from "../../../../packages/payouts-common/src/create-provider-client.ts";
import { parse } from "yaml";
import type { BodyFormat } from "../../../../packages/payouts-common/src/index.ts";
import type {
  MediaType,
  OpenApiDocument,
  Schema,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { describeBody } from "../../model/describe-body.ts";
import type { ProviderDescription } from "../../../../packages/payouts-common/src/provider-description.ts";
import { describeRule, findingsIn } from "../../__fixtures__/describe-rule.ts";
import { mediaTypes } from "./media-types.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    get: { operationId: listPayouts }
    post:
      operationId: createPayout
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Payout" } } } }
    put:
      operationId: replacePayouts
      requestBody: { $ref: "#/components/requestBodies/Payouts" }
webhooks:
  paid: { post: { requestBody: { content: { application/vnd.paid+json: {} } } } }
components:
  requestBodies:
    Payouts: { content: { text/csv: {}, application/vnd.example+json: {} } }
  schemas:
    Payout: { type: object, properties: { amount: { type: integer }, tags: { type: array } } }
    Note: { type: [string, "null"] }
`;

const json = 'application/json: { schema: { $ref: "#/components/schemas/Payout" } }';
const at = "/paths/~1payouts/post/requestBody/content/";

describeRule("media-types", mediaTypes, sound, [
  {
    name: "finds several parts written as a string",
    given: json,
    becomes: "multipart/mixed: { schema: { type: string } }",
    want: { pointer: `${at}multipart~1mixed`, message: "cannot write a body of `multipart/mixed`" },
  },
  {
    name: "finds a webhook that is not JSON",
    given: "application/vnd.paid+json: {}",
    becomes: "application/json: {}, application/x-www-form-urlencoded: {}",
    want: {
      pointer: "/webhooks/paid/post/requestBody/content/application~1x-www-form-urlencoded",
      message: "a webhook of `application/x-www-form-urlencoded` would have no type",
    },
  },
  {
    name: "finds an encoding of an answer",
    given: "get: { operationId: listPayouts }",
    becomes:
      "get: { operationId: listPayouts, responses: { '200': { content: { application/json: { encoding: { a: {} } } } } } }",
    want: {
      pointer: "/paths/~1payouts/get/responses/200/content/application~1json/encoding",
      message: "applies to request bodies alone",
    },
  },
  {
    name: "finds a range of media types",
    given: json,
    becomes: "'*/*': { schema: { type: object } }",
    want: { pointer: `${at}*~1*`, message: "`*/*` is not one media type" },
  },
  {
    name: "finds a range of one type",
    given: json,
    becomes: "application/*: { schema: { type: object } }",
    want: { pointer: `${at}application~1*`, message: "`application/*` is not one media type" },
  },
  {
    name: "finds JSON in another spelling",
    given: json,
    becomes: "Application/JSON; charset=UTF-8: {}",
    want: {
      pointer: `${at}Application~1JSON; charset=UTF-8`,
      message: "does not recognise `Application/JSON;",
    },
  },
  {
    name: "finds a form with parameters",
    given: json,
    becomes: "application/x-www-form-urlencoded; charset=utf-8: { schema: { type: object } }",
    want: {
      pointer: `${at}application~1x-www-form-urlencoded; charset=utf-8`,
      message: "does not recognise `application/x-www-form-urlencoded; charset=utf-8`",
    },
  },
  {
    name: "finds an object in a form",
    given: json,
    becomes:
      "application/x-www-form-urlencoded: { schema: { type: object, properties: { to: { type: object } } } }",
    want: {
      pointer: `${at}application~1x-www-form-urlencoded`,
      message: "how the object `to` is written in a form",
    },
  },
  {
    name: "takes a list in a form",
    given: "application/json: {",
    becomes: "application/x-www-form-urlencoded: {",
    want: null,
  },
  {
    name: "finds what it cannot write beside what it can",
    given: json,
    becomes: `${json}, application/xml: { schema: { type: object } }`,
    want: { pointer: `${at}application~1xml`, message: "cannot write a body of `application/xml`" },
  },
  {
    name: "looks at each media type that callers may choose",
    given: json,
    becomes: `${json}, multipart/form-data: { schema: { type: object }, encoding: { a: {} } }`,
    want: { pointer: `${at}multipart~1form-data/encoding/a`, message: "none of the form's fields" },
  },
  {
    name: "finds a form without fields",
    given: json,
    becomes: "application/x-www-form-urlencoded: { schema: { type: string } }",
    want: {
      pointer: `${at}application~1x-www-form-urlencoded`,
      message: "but the schema's type is `string`",
    },
  },
  {
    name: "finds an object as text",
    given: json,
    becomes: "application/xml: { schema: { type: object } }",
    want: { pointer: `${at}application~1xml`, message: "cannot write a body of `application/xml`" },
  },
  {
    name: "finds a text that may be null",
    given: json,
    becomes: 'text/plain: { schema: { $ref: "#/components/schemas/Note" } }',
    want: { pointer: `${at}text~1plain`, message: "cannot write a body of `text/plain`" },
  },
  {
    name: "finds JSON values in sequence",
    given: json,
    becomes: "application/json-seq: { schema: { type: string } }",
    want: { pointer: `${at}application~1json-seq`, message: "cannot write a body of `application/json-seq`" },
  },
  {
    name: "finds a body of a GET",
    given: "get: { operationId: listPayouts }",
    becomes: "get: { operationId: listPayouts, requestBody: { content: { application/json: {} } } }",
    want: { pointer: "/paths/~1payouts/get/requestBody", message: "cannot send a body with GET" },
  },
  {
    name: "finds a body without a media type",
    given: `{ content: { ${json} } }`,
    becomes: "{ content: {} }",
    want: { pointer: "/paths/~1payouts/post/requestBody", message: "no media type" },
  },
  {
    name: "looks at the component of a body",
    given: "text/csv: {}",
    becomes: "multipart/mixed: {}",
    want: {
      pointer: "/components/requestBodies/Payouts/content/multipart~1mixed",
      message: "cannot write a body",
    },
  },
]);

/** The runtime is the authority: the rule refuses what it throws at, and nothing that it sends. */
describe("media-types and the runtime", () => {
  it.each([
    ["application/json", "{ type: object }", { amount: 1 }],
    ["application/problem+json; charset=utf-8", "{ type: array }", [1]],
    ["application/x-www-form-urlencoded", "{ type: object, properties: { a: { type: integer } } }", { a: 1 }],
    ["text/csv", "{ type: string }", "amount\n1\n"],
    ["text/csv", "{}", "amount\n1\n"],
    ["application/vnd.example", "{ type: string }", "amount"],
    ["multipart/form-data", "{ type: object }", { amount: 1 }],
    ["'*/*'", "{ type: object }", undefined],
    ["application/*", "{ type: object }", undefined],
    ["Application/JSON", "{ type: object }", { amount: 1 }],
    ["application/x-www-form-urlencoded; charset=utf-8", "{ type: object }", undefined],
    ["application/x-www-form-urlencoded", "{ properties: { a: { type: array } } }", { a: [1] }],
    ["application/x-www-form-urlencoded", "{ properties: { a: { properties: {} } } }", undefined],
    ["application/xml", "{ type: object }", { amount: 1 }],
    ["text/plain", "{ type: [string, 'null'] }", undefined],
    ["application/octet-stream", "{}", new Uint8Array([1])],
    ["application/pdf", "{ type: string }", new Blob(["1"])],
    ["text/csv", "{ type: string, format: binary }", new Uint8Array([1])],
  ])("agree on %s of %s", async (written, schema, body) => {
    const text = sound.replace(json, `${written}: { schema: ${schema} }`);
    const findings = findingsIn(text, mediaTypes);
    const mediaType = written.replaceAll("'", "");
    const document = parse(text) as OpenApiDocument;
    const media: MediaType = { schema: parse(schema) as Schema };
    const sent = body !== undefined && (await isSent(describeBody(document, mediaType, media), body));
    expect(sent).toBe(findings.length === 0);
  });
});

async function isSent(format: string | BodyFormat, body: unknown): Promise<boolean> {
  const description: ProviderDescription = {
    id: "example",
    name: "Example",
    agent: "example/1",
    environments: { production: "https://api.example.com" },
    security: {},
    operations: { send: { method: "POST", path: "/", body: format, idempotency: { carrier: "none" } } },
  };
  let wasSent = false;
  const fetch = (): Promise<Response> => {
    wasSent = true;
    return Promise.resolve(Response.json({}));
  };
  const client = createProviderClient<{ send(body: unknown): Promise<unknown> }>(description, { fetch });
  await client.send(body).catch((error: unknown) => {
    if (wasSent) throw error;
  });
  return wasSent;
}
