import { describe, expect, it } from "vitest";
import { tinBox } from "../../test/fixtures.ts";
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
