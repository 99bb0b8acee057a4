import { describe, expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
import type { Operation } from "./openapi-document.ts";
import { createRouteTable } from "./route-table.ts";

describe("createRouteTable", () => {
  const table = createRouteTable(tinBox.document);

  it("lists each operation once, with the parameters of its path", () => {
    expect(table.routes.map(({ operationId }) => operationId).sort()).toEqual(
      ["cancelPayout", "createPayout", "exportPayouts", "getPayout", "listPayouts", "listRates"].sort(),
    );
    const cancel = table.routes.find(({ operationId }) => operationId === "cancelPayout");
    expect(cancel?.parameters.map(({ name }) => name)).toEqual(["id"]);
  });

  it.each([
    ["POST", "/v1/payouts", "createPayout", {}],
    ["POST", "/sandbox/v1/payouts", "createPayout", {}],
    ["GET", "/v1/payouts/export", "exportPayouts", {}],
    ["GET", "/v1/payouts/a%2Fb", "getPayout", { id: "a%2Fb" }],
    ["HEAD", "/v1/payouts", "listPayouts", {}],
    // A concrete path comes first, but does not hide the methods of a templated one.
    ["DELETE", "/v1/payouts/export", "cancelPayout", { id: "export" }],
  ])("matches %s %s", (method, path, operationId, captures) => {
    expect(table.match(method, path)).toMatchObject({ kind: "operation", route: { operationId }, captures });
  });

  it("distinguishes an unknown method from an unknown path", () => {
    expect(table.match("PUT", "/v1/payouts/po-1")).toMatchObject({
      kind: "method",
      allowed: ["GET", "DELETE"],
    });
    expect(table.match("GET", "/payouts")).toEqual({ kind: "path" });
    expect(table.match("GET", "/v1/payouts/")).toEqual({ kind: "path" });
  });

  it("leaves what a path percent-encodes as it is", () => {
    const paths = { "/a%20b/ü/{id}": { get: { operationId: "get", responses: {} } } };
    const odd = createRouteTable({ ...tinBox.document, servers: [{ url: "/" }], paths });
    expect(odd.match("GET", "/a%20b/%C3%BC/1")).toMatchObject({ captures: { id: "1" } });
    expect(odd.match("GET", "/a%2520b/%C3%BC/1")).toEqual({ kind: "path" });
  });

  describe("with servers of operations", () => {
    const operation = (operationId: string, url?: string): Operation => ({
      operationId,
      ...(url !== undefined && { servers: [{ url }] }),
      responses: {},
    });
    const { match } = createRouteTable({
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      servers: [
        {
          url: "https://{region}.example.com/{version}/",
          variables: { region: { default: "eu" }, version: { default: "v1", enum: ["v1", "v2"] } },
        },
      ],
      paths: {
        "/payouts": { post: operation("pay"), get: operation("list", "https://read.example.net/v1/") },
        "/v1/token": { post: operation("other", "https://other.example.net") },
        "/token": { servers: [{ url: "https://login.example.net/v1" }], post: operation("login") },
      },
    });

    it.each([
      ["POST", "eu.example.com", "/v1/payouts", "pay"],
      ["POST", "us.example.com", "/v2/payouts", "pay"],
      ["POST", "us.example.com", "/v3/payouts", undefined],
      ["GET", "read.example.net", "/v1/payouts", "list"],
      ["POST", "read.example.net", "/v1/payouts", undefined],
      ["GET", "eu.example.com", "/v1/payouts", undefined],
      // Two operations with one path, on two hosts.
      ["POST", "login.example.net", "/v1/token", "login"],
      ["POST", "other.example.net", "/v1/token", "other"],
      // One address stands for all hosts.
      ["POST", "127.0.0.1:4010", "/v1/token", "login"],
      ["POST", "127.0.0.1:4010", "/v1/v1/token", "other"],
      ["GET", "simulator.invalid", "/v1/payouts", "list"],
    ])("matches %s of %s %s", (method, host, path, operationId) => {
      const found = match(method, path, host);
      expect(found.kind === "operation" ? found.route.operationId : undefined).toBe(operationId);
    });
  });

  it("supports a template for a part of a segment", () => {
    const operation = { responses: {} };
    const paths = {
      "/a/{id}:cancel": { post: operation },
      "/a/{id}": { post: operation },
      "/a/{name}.pdf": { get: operation },
    };
    const { match } = createRouteTable({ openapi: "3.1.0", info: { title: "A", version: "1" }, paths });
    expect(match("POST", "/a/7:cancel")).toMatchObject({
      route: { path: "/a/{id}:cancel" },
      captures: { id: "7" },
    });
    expect(match("GET", "/a/7.pdf")).toMatchObject({ captures: { name: "7" } });
  });
});
