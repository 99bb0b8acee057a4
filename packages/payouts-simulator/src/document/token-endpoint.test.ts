import { expect, it } from "vitest";
import type { OpenApiDocument } from "./openapi-document.ts";
import { tokenEndpoint } from "./token-endpoint.ts";

function endpointOf(tokenUrl: string, word: object = {}): unknown {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [
      { url: "https://{region}.example.com/v1/", variables: { region: { default: "eu" } } },
      { url: "https://sandbox.example.com/v1", "x-environment": "sandbox" },
    ],
    paths: {
      "/a": { get: { security: [{ machine: ["write"] }] }, put: { security: [{}, { machine: ["read"] }] } },
    },
    components: {
      securitySchemes: {
        machine: {
          type: "oauth2",
          "x-payouts-client-credentials": word,
          flows: { clientCredentials: { tokenUrl, scopes: { read: "", admin: "", write: "" } } },
        },
        key: { type: "http", scheme: "bearer" },
      },
    },
  };
  expect(tokenEndpoint(document, "key")).toBeUndefined();
  return tokenEndpoint(document, "machine");
}

it("has all scopes that operations require, and a path below any base address", () => {
  expect(endpointOf("https://login.example.com/oauth/token?v=1")).toMatchObject({
    operationId: "token:machine",
    urls: { "": "https://login.example.com/oauth/token?v=1" },
    path: "/oauth/token?v=1",
    scopes: ["read", "write"],
  });
  expect(endpointOf("https://eu.example.com/v1/oauth/token")).toMatchObject({ path: "/oauth/token" });
});

it("may be another in each environment", () => {
  const tokenUrls = { sandbox: "https://sandbox.example.com/oauth/token" };
  expect(endpointOf("https://login.example.com/oauth/token", { tokenUrls })).toMatchObject({
    urls: { production: "https://login.example.com/oauth/token", ...tokenUrls },
  });
});
