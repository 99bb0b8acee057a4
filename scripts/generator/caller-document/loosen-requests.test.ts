import { describe, expect, it } from "vitest";
import type {
  OpenApiDocument,
  Operation,
  Schema,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { loosenRequests } from "./loosen-requests.ts";

const evidence = [{ source: "docs", mark: "docs" }] as const;
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const bodyKey = { carrier: "body", name: "/key", evidence } as const;

function loosened(
  operation: Operation,
  schemas: Readonly<Record<string, Schema>> = {},
  rest: Partial<OpenApiDocument> = {},
) {
  const document = draftOf<OpenApiDocument>({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    ...rest,
    paths: { "/": { post: operation }, ...rest.paths },
    components: { schemas, ...rest.components },
  });
  loosenRequests(document);
  return {
    document,
    operation: document.paths?.["/"]?.post,
    body: document.paths?.["/"]?.post?.requestBody as unknown as ReturnType<typeof json>,
    schemas: document.components?.schemas ?? {},
  };
}

const Request: Schema = { type: "object", required: ["key", "amount"], properties: { key: {}, amount: {} } };

describe("the key in the body", () => {
  it("may be left out, of an inline schema", () => {
    const { body } = loosened({ "x-payouts-idempotency": bodyKey, requestBody: json(Request) });
    expect(body.content["application/json"].schema.required).toEqual(["amount"]);
  });

  it("may be left out of a component, which keeps its name where nothing else uses it", () => {
    const { schemas, body } = loosened(
      { "x-payouts-idempotency": bodyKey, requestBody: json({ $ref: "#/components/schemas/Request" }) },
      { Request },
    );
    expect(schemas).toEqual({ Request: { ...Request, required: ["amount"] } });
    expect(body.content["application/json"].schema.$ref).toBe("#/components/schemas/Request");
  });

  it("stays required in the copy that a response has", () => {
    const { schemas, body } = loosened(
      {
        "x-payouts-idempotency": bodyKey,
        requestBody: json({ $ref: "#/components/schemas/Request" }),
        responses: { "200": { description: "", ...json({ $ref: "#/components/schemas/Request" }) } },
      },
      { Request },
    );
    expect(schemas).toEqual({ Request, RequestInput: { ...Request, required: ["amount"] } });
    expect(body.content["application/json"].schema.$ref).toBe("#/components/schemas/RequestInput");
  });

  it("is looked for in every part of a union", () => {
    const { schemas } = loosened(
      {
        "x-payouts-idempotency": bodyKey,
        requestBody: json({ oneOf: [{ $ref: "#/components/schemas/Request" }, { type: "object" }] }),
      },
      { Request },
    );
    expect(schemas["Request"]?.required).toEqual(["amount"]);
  });

  it("leaves a shared request body to the other operations", () => {
    const { schemas, document } = loosened(
      { "x-payouts-idempotency": bodyKey, requestBody: { $ref: "#/components/requestBodies/Shared" } },
      { Request },
      {
        components: {
          schemas: { Request },
          requestBodies: { Shared: json({ $ref: "#/components/schemas/Request" }) },
        },
        paths: { "/other": { post: { requestBody: { $ref: "#/components/requestBodies/Shared" } } } },
      },
    );
    expect(schemas["Request"]?.required).toEqual(["key", "amount"]);
    expect(document.components?.requestBodies).toHaveProperty("Shared");
  });
});

describe("the reference", () => {
  const reconcile = (reference: { request: string; consent?: boolean }): Operation => ({
    "x-payouts-reconcile": {
      operation: "list",
      reference: { result: "/reference", fill: "uuid", ...reference },
      settle: "PT1M",
      empty: "inconclusive",
      evidence,
    },
    requestBody: json({ type: "object", properties: { items: { type: "array", items: Request } } }),
  });
  const itemOf = (body: ReturnType<typeof json>): unknown =>
    (body.content["application/json"].schema.properties?.["items"]?.items as Schema).required;

  it("may be left out of every item of a list", () => {
    expect(itemOf(loosened(reconcile({ request: "/items/*/key" })).body)).toEqual(["amount"]);
  });

  it("stays as it is where it is the caller's own field, which is filled only on request", () => {
    expect(itemOf(loosened(reconcile({ request: "/items/*/key", consent: true })).body)).toEqual([
      "key",
      "amount",
    ]);
  });
});

it("makes the key's header and the globals optional at each call", () => {
  const { operation, document } = loosened(
    {
      "x-payouts-idempotency": { carrier: "header", name: "Idempotency-Key", evidence },
      parameters: [
        { name: "idempotency-key", in: "header", required: true },
        { name: "X-Other", in: "header", required: true },
        { $ref: "#/components/parameters/Space" },
      ],
    },
    {},
    {
      "x-speakeasy-globals": { parameters: [{ $ref: "#/components/parameters/Space" }] },
      components: { parameters: { Space: { name: "Space", in: "header", required: true } } },
    },
  );
  expect(operation?.parameters).toMatchObject([{ required: false }, { required: true }, {}]);
  expect(document.components?.parameters?.["Space"]).toMatchObject({ required: false });
});
