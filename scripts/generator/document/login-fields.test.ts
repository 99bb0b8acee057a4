import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { loginFields } from "./login-fields.ts";

const clientGrant = {
  type: "object",
  required: ["grant_type", "client"],
  properties: { grant_type: { const: "client" }, client: { $ref: "#/components/schemas/Client" } },
} as const;

function fieldsOf(schema: Schema): unknown {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: {
      schemas: {
        Client: {
          type: "object",
          required: ["id", "kind", "name"],
          properties: { id: { type: "string" }, kind: { enum: ["api"] }, name: { type: "string" } },
        },
      },
    },
  };
  const operation = { requestBody: { content: { "application/json": { schema } } } };
  const exchange = { login: "login", credential: { id: "/client/id" }, token: "/token" };
  return loginFields(document, operation, exchange).map(({ pointer, constant }) => [pointer, constant]);
}

const wanted = [
  ["/grant_type", "client"],
  ["/client/kind", "api"],
  ["/client/name", undefined],
];

it("finds what the credential does not fill, within objects and parts too", () => {
  expect(fieldsOf(clientGrant)).toEqual(wanted);
  expect(fieldsOf({ allOf: [clientGrant, { properties: { more: {} } }] })).toEqual(wanted);
  expect(fieldsOf({ required: ["client"], properties: clientGrant.properties })).toEqual(wanted.slice(1));
});

it("takes the member of a union that has room for the credential", () => {
  const other: Schema = { type: "object", required: ["kind"], properties: { kind: { const: "anonymous" } } };
  expect(fieldsOf({ oneOf: [other, clientGrant] })).toEqual(wanted);
});

it("ends where a schema requires itself", () => {
  const loop: Schema = { type: "object", required: ["loop"], properties: {} };
  (loop.properties as Record<string, Schema>)["loop"] = loop;
  expect(fieldsOf(loop)).toHaveLength(1);
});
