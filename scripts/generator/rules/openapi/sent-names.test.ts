import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../../../../packages/payouts-common/src/client-options.ts";
import { createProviderClient } from "../../../../packages/payouts-common/src/create-provider-client.ts";
import type { ProviderDescription } from "../../../../packages/payouts-common/src/provider-description.ts";
import { describeRule, findingsIn } from "../../__fixtures__/describe-rule.ts";
import { sentNames } from "./sent-names.ts";

const sound = `
openapi: 3.1.0
paths:
  /payouts:
    parameters:
      - { name: X-Branch, in: header, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
      - { name: marks, in: query, schema: { type: object, additionalProperties: { type: string } } }
    get:
      parameters:
        - { $ref: "#/components/parameters/Version" }
        - { name: accept, in: query, schema: { type: string } }
    post:
      parameters: [{ $ref: "#/components/parameters/Version" }]
webhooks:
  paid: { post: { parameters: [{ name: Authorization, in: header, schema: { type: string } }] } }
components:
  parameters:
    Version: { name: X-Version, in: header, schema: { type: string } }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    code: { type: apiKey, in: query, name: code }
`;

const description: ProviderDescription = {
  id: "example",
  name: "Example",
  agent: "@org/example-client/1.0.0",
  environments: { production: "https://api.example.com" },
  security: { key: { type: "apiKey", in: "header", name: "X-Key", env: "EXAMPLE_KEY" } },
  operations: { list: { method: "GET", path: "/payouts" } },
};

const version = "/components/parameters/Version";
const own = "/paths/~1payouts/get/parameters/1";

describeRule("sent-names", sentNames, sound, [
  {
    name: "finds what OpenAPI ignores, once where it stands",
    given: "name: X-Version",
    becomes: "name: content-Type",
    want: { pointer: version, message: "OpenAPI ignores a header parameter `content-Type`" },
  },
  {
    name: "finds an API key described again",
    given: "name: X-Version",
    becomes: "name: x-key",
    want: { pointer: version, message: "the security scheme `key` sends the header parameter `x-key`" },
  },
  {
    name: "finds an API key of the query described again",
    given: "name: accept",
    becomes: "name: code",
    want: { pointer: own, message: "the security scheme `code` sends the query parameter `code`" },
  },
  {
    name: "tells names of the query by their case",
    given: "name: accept",
    becomes: "name: Code",
    want: null,
  },
  {
    name: "finds one header in two spellings, one of them the path's",
    given: "name: X-Version",
    becomes: "name: x-branch",
    want: { pointer: version, message: "`X-Branch` and `x-branch` are one header" },
  },
  {
    name: "finds a member of an object that is sent as another parameter is",
    given: "name: accept, in: query, schema: { type: string }",
    becomes: "name: range, in: query, schema: { type: object, properties: { a: {}, limit: {} } }",
    want: {
      pointer: own,
      message: "the member `limit` of `range` would be sent under the same name as `limit`",
    },
  },
  {
    name: "finds two objects of any members",
    given: "name: accept, in: query, schema: { type: string }",
    becomes: "name: labels, in: query, schema: { type: object, additionalProperties: { type: string } }",
    want: {
      pointer: own,
      message: "a member of `labels` would be sent under the same name as one of `marks`",
    },
  },
  {
    name: "takes an object in brackets",
    given: "name: accept, in: query, schema: { type: string }",
    becomes: "name: range, in: query, style: deepObject, schema: { type: object, properties: { limit: {} } }",
    want: null,
  },
  {
    name: "takes a parameter of an operation in place of the path's",
    given: "name: X-Version",
    becomes: "name: X-Branch",
    want: null,
  },
]);

/** The options of a generated client: with a credential. */
interface ListOptions extends ClientOptions {
  readonly credential: string;
}

interface ListClient {
  list(options: object): Promise<unknown>;
}

function options(sees: (init: RequestInit | undefined) => void): ListOptions {
  return {
    credential: "key",
    fetch: (_address, init) => {
      sees(init);
      return Promise.resolve(Response.json({}));
    },
  };
}

describe("what the runtime would leave out", () => {
  const headers = ["Accept", "Authorization", "Content-Type", "Content-Length", "Transfer-Encoding"];
  it.each([...headers, "Connection", "Host", "Cookie", "Proxy-Authorization", "X-Key"])(
    "%s",
    async (name) => {
      const findings = findingsIn(sound.replace("X-Version", name), sentNames);
      expect(findings.map(({ pointer }) => pointer)).toEqual([version]);
      const sent: Headers[] = [];
      const client = createProviderClient<ListClient>(
        description,
        options((init) => sent.push(new Headers(init?.headers))),
      );
      await client.list({ headers: { [name]: "given", "X-Other": "given" } });
      expect(sent[0]?.get("x-other")).toBe("given");
      if (name !== "Accept") expect(sent[0]?.get(name)).not.toBe("given");
    },
  );
});
