import { expect, it } from "vitest";
import type { OpenApiDocument, Operation } from "../document/openapi-document.ts";
import { documentedReason } from "./documented-reason.ts";
import { documentedResponses, responseForStatus } from "./documented-responses.ts";

const own = { "400": { description: "Unclear.", "x-payouts-error": { outcome: "unknown" as const } } };
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Penny Jar", version: "1" },
  "x-payouts-error": {
    code: ["/errors/0", "/code"],
    message: "/message",
    reasons: [
      { message: "key expired", outcome: "unknown" },
      { status: "409", outcome: "rejected" },
      { status: "409", code: "running", outcome: "unknown" },
      { status: "5XX", outcome: "rejected" },
    ],
  },
};
const write: Operation = { responses: own, "x-payouts-idempotency": { carrier: "none", evidence: [] } };
const read: Operation = { responses: own };
const batch: Operation = { ...write, "x-payouts-creates": { items: "/payouts" } };
const responses = documentedResponses(document, { responses: own });

it.each([
  ["the response's own reason", 400, {}, "unknown", false],
  ["a status", 409, { code: "late" }, "rejected", false],
  ["no code as the worst that the status has", 409, {}, "unknown", false],
  ["a reason with a code before one without", 409, { code: "running" }, "unknown", false],
  ["the first code that the body has", 409, { errors: ["running"], code: "x" }, "unknown", false],
  ["a range of statuses", 502, {}, "rejected", true],
  ["a 4xx without a reason", 422, {}, "rejected", false],
  ["a 408 without a reason", 408, {}, "unknown", true],
  ["a redirect", 307, {}, "unknown", false],
  ["a part of the message", 422, { message: "Key Expired." }, "unknown", false],
  ["a 429 without a reason", 429, {}, "rejected", false],
  ["a 429 of a read", 429, {}, "rejected", true, read],
  ["a refused batch", 422, {}, "unknown", false, batch],
  ["a batch without a credential", 401, {}, "rejected", false, batch],
] as const)("reads %s", (_, status, body, outcome, retry, operation: Operation = write) => {
  const response = responseForStatus(responses, status)?.response;
  expect(documentedReason(document, operation, response, status, body)).toEqual({ outcome, retry });
});
