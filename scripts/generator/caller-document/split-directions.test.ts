import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../../packages/payouts-simulator/src/document/index.ts";
import { draftOf } from "./draft.ts";
import { splitDirections } from "./split-directions.ts";

const prefix = "#/components/schemas/";
const json = (schema: Schema, example?: unknown) => ({
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});

function split(sent: Schema, answered: Schema, schemas: Record<string, Schema> = {}, example?: unknown) {
  const document = draftOf<OpenApiDocument>({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/": {
        put: {
          requestBody: json(sent, example),
          responses: { "200": { description: "", ...json(answered) } },
        },
      },
    },
    components: { schemas },
  });
  splitDirections(document);
  // As given above.
  const { requestBody, responses } = document.paths?.["/"]?.put ?? {};
  return {
    // As the test wrote them: the document's type allows references, too.
    request: requestBody as unknown as ReturnType<typeof json>,
    response: responses?.["200"] as unknown as ReturnType<typeof json>,
    schemas: document.components?.schemas ?? {},
  };
}

const [id, pin, to] = [
  { type: "string", readOnly: true },
  { type: "string", writeOnly: true },
  { type: "string" },
] as const;
const Payout: Schema = { type: "object", required: ["id", "pin", "to"], properties: { id, pin, to } };
const sent: Schema = { type: "object", required: ["pin", "to"], properties: { pin, to } };
const answered: Schema = { type: "object", required: ["id", "to"], properties: { id, to } };

describe("what one direction leaves out", () => {
  it("is left out of schemas that are written where they are used, and of the examples of requests", () => {
    const { request, response } = split(Payout, Payout, {}, { id: "p-1", pin: "1", to: "Ada" });
    expect(request.content["application/json"]).toEqual({ schema: sent, example: { pin: "1", to: "Ada" } });
    expect(response.content["application/json"].schema).toEqual(answered);
  });

  it("is left out of a component that is used for one direction, under its own name", () => {
    const ref = { $ref: `${prefix}Payout` };
    expect(split(ref, { type: "string" }, { Payout }).schemas).toEqual({ Payout: sent });
    expect(split({ type: "string" }, ref, { Payout }).schemas).toEqual({ Payout: answered });
  });

  it("makes a copy for requests of a component that is used for both, and of what leads to it", () => {
    const List: Schema = {
      oneOf: [{ $ref: `${prefix}Payout` }, { type: "array", items: { $ref: `${prefix}List` } }],
      discriminator: { propertyName: "to", mapping: { Ada: "Payout" } },
    };
    const Other: Schema = { type: "object", properties: { to: { type: "string" } } };
    const ref: Schema = { allOf: [{ $ref: `${prefix}List` }, { $ref: `${prefix}Other` }] };
    const { request, response, schemas } = split(ref, ref, { Payout, List, Other });
    expect(schemas).toEqual({
      Payout: answered,
      PayoutInput: sent,
      List,
      ListInput: {
        oneOf: [{ $ref: `${prefix}PayoutInput` }, { type: "array", items: { $ref: `${prefix}ListInput` } }],
        discriminator: { propertyName: "to", mapping: { Ada: `${prefix}PayoutInput` } },
      },
      Other,
    });
    expect(request.content["application/json"].schema.allOf?.[0]?.$ref).toBe(`${prefix}ListInput`);
    expect(response.content["application/json"].schema).toEqual(ref);
  });

  it("is found behind references and in parts of an allOf", () => {
    const schemas: Record<string, Schema> = {
      Id: { type: "string", readOnly: true },
      Base: { type: "object", required: ["id"], properties: { id: { $ref: `${prefix}Id` } } },
    };
    const body: Schema = {
      allOf: [
        { $ref: `${prefix}Base` },
        { type: "object", properties: { at: { allOf: [{ type: "string" }, { readOnly: true }] }, to: {} } },
      ],
    };
    const { request, response } = split(body, body, schemas);
    // A base that has nothing left would let any property pass.
    expect(request.content["application/json"].schema).toEqual({
      allOf: [{ type: "object", properties: { to: {} } }],
    });
    expect(response.content["application/json"].schema).toEqual(body);
  });

  it("is not shown by the schema itself either", () => {
    const shown: Schema = { ...Payout, example: { id: "p-1", pin: "1", to: "Ada" } };
    const { request, response } = split(shown, shown);
    expect(request.content["application/json"].schema.example).toEqual({ pin: "1", to: "Ada" });
    expect(response.content["application/json"].schema.example).toEqual({ id: "p-1", to: "Ada" });
  });

  it("leaves a document without marks as it is", () => {
    const ref = { $ref: `${prefix}Payout` };
    const schemas = { Payout: { type: "object", properties: { id: {} } } } as const;
    expect(split(ref, ref, schemas).schemas).toEqual(schemas);
  });
});
