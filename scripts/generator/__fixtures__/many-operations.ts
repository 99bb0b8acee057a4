import type { OpenApiDocument, Operation } from "../../../packages/payouts-simulator/src/document/index.ts";

/** A document with this many operations, each with a body and a result of its own. */
export function manyOperations(count: number): OpenApiDocument {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    openapi: "3.1.0",
    info: { title: `${count} operations`, version: "1" },
    servers: [{ url: "https://many.example" }],
    security: [{ key: [] }],
    "x-payouts-sources": { docs: { address: "https://many.example/docs", seen: "2026-11" } },
    paths: Object.fromEntries(
      numbers.map((number) => [`/things-${number}/{id}`, { post: operation(number) }]),
    ),
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer", "x-credential-env": "MANY_KEY" } },
      schemas: Object.fromEntries(
        numbers.map((number) => [
          `Thing${number}`,
          {
            type: "object",
            required: ["id", "status"],
            properties: {
              id: { type: "string" },
              status: { type: "string", enum: ["open", "closed", `odd-${number}`] },
              next: { $ref: `#/components/schemas/Thing${(number % count) + 1}` },
            },
          },
        ]),
      ),
    },
  };
}

function operation(number: number): Operation {
  const media = {
    "application/json": {
      schema: { $ref: `#/components/schemas/Thing${number}` },
      examples: { one: { value: { id: "a", status: "open" } } },
    },
  };
  return {
    operationId: `changeThing${number}`,
    summary: `Changes thing ${number}.`,
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "a" }],
    requestBody: { required: true, content: media },
    responses: {
      "200": { description: "It is changed.", content: media },
      default: { description: "It is not." },
    },
    "x-payouts-idempotency": {
      carrier: "none",
      evidence: [{ source: "docs", mark: "docs" }],
    },
  };
}
