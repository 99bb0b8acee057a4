import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { rightsSentences, securityRemarks } from "./security-sentences.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  security: [{ machine: ["pay"] }],
  paths: { "/": { get: {}, put: { security: [{ certificate: [] }] } } },
  components: {
    securitySchemes: {
      machine: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://a.example", scopes: { pay: "pays", read: "" } } },
      },
      key: { type: "http", scheme: "bearer" },
      certificate: { type: "mutualTLS" },
      person: { type: "openIdConnect", openIdConnectUrl: "https://id.example" },
    },
  },
};

it.each([
  [{}, "The credential needs the scope `pay` (pays) of `machine`."],
  [{ security: [] }, undefined],
  [{ security: [{ key: [] }] }, undefined],
  [{ security: [{ key: ["clerk", "chief"] }] }, "The credential needs the roles `clerk`, `chief` of `key`."],
  [
    { security: [{ machine: ["read"], certificate: [] }, { person: ["pay"] }] },
    "The credential needs the scope `read` of `machine`, or the scope `pay` of `person`.",
  ],
])("of %j: %s", (operation, text) => {
  expect(rightsSentences(document, operation)).toEqual(text === undefined ? [] : [text]);
});

it("remarks what callers see to, of schemes that are used", () => {
  expect(securityRemarks(document)).toEqual([expect.stringMatching(/mutual TLS.*transport.*`fetch`/)]);
  const used = { ...document, security: [{ person: [] }] };
  expect(securityRemarks(used)).toEqual([
    expect.stringContaining("https://id.example"),
    expect.stringContaining("mutual TLS"),
  ]);
});
