import { expect, it } from "vitest";
import { describeSecurity, schemesOf } from "./describe-security.ts";

it("takes the first alternative that requires anything", () => {
  expect(schemesOf([{}, { a: [], b: [] }, { c: [] }])).toEqual(["a", "b"]);
  expect(schemesOf([])).toEqual([]);
});

it("describes the schemes that are used, the default one first", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    security: [{ late: [] }],
    paths: { "/": { get: { operationId: "a", security: [{ early: [] }] } } },
    components: {
      securitySchemes: {
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
  ]);
});
