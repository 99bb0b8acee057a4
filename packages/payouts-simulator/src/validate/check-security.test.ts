import { describe, expect, it, vi } from "vitest";
import type { OpenApiDocument, SecurityRequirement } from "../document/openapi-document.ts";
import { tokenEndpoint } from "../document/token-endpoint.ts";
import { checkSecurity } from "./check-security.ts";
import { IssuedTokens, tokenLifetime } from "./issued-tokens.ts";
import { parseQuery } from "./parse-query.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
      header: { type: "apiKey", in: "header", name: "X-Key" },
      query: { type: "apiKey", in: "query", name: "key" },
      brackets: { type: "apiKey", in: "query", name: "api[key]" },
      cookie: { type: "apiKey", in: "cookie", name: "session" },
      oauth: { type: "oauth2" },
      machine: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://login.example.com/token", scopes: {} } },
      },
      machine2: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://login.example.com/token", scopes: {} } },
      },
      certificate: { type: "mutualTLS" },
    },
  },
};

const tokens = new IssuedTokens(() => Date.now());
const endpoints = ["machine", "machine2"].flatMap((scheme) => tokenEndpoint(document, scheme) ?? []);

function violations(
  alternatives: SecurityRequirement[],
  headers: Record<string, string>,
  query = "",
): string[] {
  return checkSecurity(
    { document, endpoints, tokens },
    alternatives,
    new Headers(headers),
    parseQuery(query),
  ).map(({ rule }) => rule);
}

describe("checkSecurity", () => {
  it.each<[scheme: string, headers: Record<string, string>, query: string]>([
    ["bearer", { authorization: "Bearer abc" }, ""],
    ["bearer", { authorization: "bearer abc==" }, ""],
    ["basic", { authorization: `Basic ${btoa("user:")}` }, ""],
    ["header", { "x-key": "1" }, ""],
    ["query", {}, "key=1"],
    ["brackets", {}, "api[key]=1"],
    ["cookie", { cookie: "a=b; session=1" }, ""],
    ["oauth", { authorization: "Bearer abc" }, ""],
  ])("%s is satisfied by %j%s", (scheme, headers, query) => {
    expect(violations([{ [scheme]: [] }], headers, query)).toEqual([]);
  });

  it.each<[scheme: string, headers: Record<string, string>, query: string, rule: string]>([
    ["bearer", {}, "", "bearer"],
    ["bearer", { authorization: "Bearer " }, "", "bearer"],
    ["bearer", { authorization: "abc" }, "", "bearer"],
    ["basic", { authorization: "Basic ???" }, "", "basic"],
    ["basic", { authorization: `Basic ${btoa("user")}` }, "", "basic"],
    ["basic", { authorization: `Basic ${btoa(":password")}` }, "", "basic"],
    ["header", { "x-key": "" }, "", "apiKey"],
    ["query", { key: "1" }, "key=", "apiKey"],
    ["cookie", { cookie: "a=b" }, "", "apiKey"],
  ])("%s is not satisfied by %j%s", (scheme, headers, query, rule) => {
    expect(violations([{ [scheme]: [] }], headers, query)).toEqual([rule]);
  });

  it("takes a token of its endpoint until that has expired", () => {
    vi.useFakeTimers();
    const headers = { authorization: `Bearer ${tokens.issue("machine", { login: "me" })}` };
    expect(violations([{ machine: [], certificate: [] }], headers)).toEqual([]);
    expect(violations([{ machine2: [] }], headers)).toEqual(["bearer"]);
    expect(violations([{ machine: [] }], { authorization: "Bearer other" })).toEqual(["bearer"]);
    vi.advanceTimersByTime(tokenLifetime * 1000);
    expect(violations([{ machine: [] }], headers)).toEqual(["bearer"]);
    vi.useRealTimers();
  });

  it("requires all schemes of one alternative, and reports what the closest one lacks", () => {
    const alternatives = [{ bearer: [], header: [] }, { query: [] }];
    expect(violations(alternatives, {}, "key=1")).toEqual([]);
    expect(violations(alternatives, { "x-key": "1" })).toEqual(["bearer"]);
    expect(violations([{ bearer: [] }, {}], {})).toEqual([]);
    expect(violations([], {})).toEqual([]);
  });
});
