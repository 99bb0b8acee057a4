import { expect, it } from "vitest";
import { describeSecurity } from "./describe-security.ts";

it("describes the schemes that are used, the default one first", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    security: [{ late: [] }],
    paths: {
      "/": { get: { operationId: "a", security: [{}, { early: [], certificate: [] }, { id: [] }] } },
      "/b": { get: { operationId: "b" } },
    },
    components: {
      securitySchemes: {
        certificate: { type: "mutualTLS" },
        id: { type: "openIdConnect", openIdConnectUrl: "https://id.example" },
        unused: { type: "http", scheme: "bearer" },
        early: { type: "apiKey", in: "query", name: "key", "x-credential-env": "KEY" },
        late: { type: "http", scheme: "Basic", "x-credential-env": { username: "A", password: "B" } },
      },
    },
  } as const;
  const described = describeSecurity(document);
  expect(Object.entries(described)).toEqual([
    ["late", { type: "basic", env: { username: "A", password: "B" } }],
    ["early", { type: "apiKey", env: "KEY", in: "query", name: "key" }],
    ["id", { type: "bearer" }],
  ]);
});

it("describes a token endpoint of OAuth 2.0, with the scopes that operations require", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [
      { url: "https://api.example.com/v1", "x-environment": "production" },
      { url: "https://api.sandbox.example.com/v1", "x-environment": "sandbox" },
    ],
    security: [{ machine: ["pay"] }],
    paths: {
      "/": { get: { operationId: "a" }, put: { operationId: "b", security: [{ machine: ["read"] }] } },
    },
    components: {
      securitySchemes: {
        machine: {
          type: "oauth2",
          "x-credential-env": { clientId: "ID", clientSecret: "SECRET" },
          "x-payouts-client-credentials": {
            authentication: "client_secret_post",
            tokenUrls: { sandbox: "https://sandbox.login.example.com/oauth/token" },
            parameters: { "a/b": "c" },
            lifetimeDefault: "PT10M",
          },
          flows: {
            clientCredentials: {
              tokenUrl: "https://login.example.com/oauth/token",
              scopes: { read: "Reads.", pay: "Pays.", admin: "Does all." },
            },
          },
        },
      },
    },
  } as const;
  expect(describeSecurity(document)["machine"]).toEqual({
    type: "bearer",
    env: { clientId: "ID", clientSecret: "SECRET" },
    token: {
      login: "token:machine",
      credential: { clientId: "/client_id", clientSecret: "/client_secret" },
      constants: { "/grant_type": "client_credentials", "/scope": "read pay", "/a~1b": "c" },
      endpoint: {
        server: { production: "https://login.example.com", sandbox: "https://sandbox.login.example.com" },
        path: "/oauth/token",
        inBody: true,
      },
      token: "/access_token",
      lifetime: "/expires_in",
      lifetimeMs: 600_000,
    },
  });
});
