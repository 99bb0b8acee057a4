import { describe, expect, it } from "vitest";
import { slowCoach, tinBox } from "../../test/fixtures.ts";
import type { NamedDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import type { Route } from "../document/route-table.ts";
import { answerCases } from "./answer-cases.ts";
import { callArguments } from "./call-arguments.ts";
import { callCases } from "./call-cases.ts";
import { contractCredential } from "./contract-credential.ts";

function routeOf({ document }: NamedDocument, operationId: string): Route {
  const route = createRouteTable(document).routes.find((each) => each.operationId === operationId);
  if (!route) throw new Error(`no ${operationId}`);
  return route;
}

function argumentsOf(provider: NamedDocument, operationId: string): Record<string, unknown[]> {
  const route = routeOf(provider, operationId);
  const cases = callCases(provider.document, route);
  return Object.fromEntries(cases.map((call) => [call.title, callArguments(provider.document, route, call)]));
}

describe("callCases, as arguments", () => {
  it("has a body, then options with query, headers and key", () => {
    const calls = argumentsOf(tinBox, "createPayout");
    expect(Object.keys(calls)).toEqual([
      'the request "wallet"',
      'the request "bank"',
      "every parameter",
      'its own idempotency key with the request "wallet"',
      'its own idempotency key with the request "bank"',
    ]);
    const options = { query: { dry_run: true }, headers: { "Tin-Box-Trace": "trace-001" } };
    expect(calls['the request "bank"']).toEqual([
      expect.objectContaining({ amount: 2500 }),
      { ...options, idempotencyKey: "key-0001" },
    ]);
    expect(calls['its own idempotency key with the request "bank"']?.[1]).toEqual(options);
  });

  it("has the query without globals, if there is no body", () => {
    const documented = { limit: 2, status: ["queued", "paid"], created: { from: "2026-01-31", days: 3 } };
    expect(argumentsOf(tinBox, "listPayouts")).toEqual({
      "a valid request": [documented],
      "every parameter": [{ after: "example", ...documented }],
    });
  });

  it("has the parameters of the path, made from the schema if there is no example", () => {
    expect(argumentsOf(tinBox, "getPayout")).toEqual({ "a valid request": ["po-1"] });
    expect(argumentsOf(slowCoach, "getReceipt")).toEqual({ "a valid request": [1] });
    expect(argumentsOf(tinBox, "exportPayouts")).toEqual({ "a valid request": [] });
  });

  it("omits the values that the client adds", () => {
    const calls = argumentsOf(slowCoach, "createTransfer");
    expect(calls["its own key at /external_id of the request"]).toEqual([
      { items: [{ amount: 5, note: "0000000000000001" }] },
    ]);
    expect(calls["its own reference at /items/*/note of the request"]).toEqual([
      { external_id: "transfer-0001", items: [{ amount: 5 }] },
    ]);
  });
});

describe("answerCases", () => {
  it("has each status with each example, and one status for each range", () => {
    const answers = (operationId: string): string[] =>
      answerCases(tinBox.document, routeOf(tinBox, operationId).operation).map(
        ({ status, example = "" }) => `${status} ${example}`,
      );
    expect(answers("createPayout")).toEqual([
      "201 wallet",
      "201 bank",
      "400 ",
      "401 ",
      "409 inFlight",
      "409 reused",
      "503 ",
      "500 ",
    ]);
    expect(answers("listPayouts")).toEqual(["200 ", "400 ", "500 "]);
    expect(answers("exportPayouts")).toEqual(["200 ", "400 "]);
  });

  it("finds a status for a range that its members do not cover, and leaves redirects out", () => {
    const description = "";
    const keys = ["302", "400", "4XX", "500", "5XX", "default"];
    const responses = Object.fromEntries(keys.map((key) => [key, { description }]));
    expect(answerCases(tinBox.document, { responses }).map(({ status }) => status)).toEqual([
      400, 500, 422, 502,
    ]);
  });
});

describe("contractCredential", () => {
  it("is a string, or an object with the values of the login's example", () => {
    const of = ({ document }: NamedDocument): unknown =>
      contractCredential(document, createRouteTable(document).routes);
    expect(of(tinBox)).toBe("contract-credential");
    expect(of(slowCoach)).toEqual({ account_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7", secret: "hush" });
  });

  it("is an object by scheme if there are several, and undefined if there is none", () => {
    const [route] = createRouteTable(tinBox.document).routes;
    if (!route) throw new Error("no route");
    expect(
      contractCredential(tinBox.document, [{ ...route, security: [{ bearer: [] }, { other: [] }] }]),
    ).toEqual({
      bearer: "contract-credential",
      other: "contract-credential",
    });
    expect(contractCredential(tinBox.document, [{ ...route, security: [] }])).toBeUndefined();
  });
});
