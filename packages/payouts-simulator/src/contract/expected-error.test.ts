import { describe, expect, it } from "vitest";
import type { DocumentedResponse } from "../answer/documented-responses.ts";
import type { OpenApiDocument, Operation } from "../document/openapi-document.ts";
import type { Reason } from "../document/vocabulary.ts";
import { expectedError } from "./expected-error.ts";
import { expectedResult } from "./expected-result.ts";

function documented(mediaType?: string, word: object = {}): DocumentedResponse {
  return {
    key: "200",
    response: { description: "", ...word },
    examples: [],
    ...(mediaType && { mediaType }),
  };
}

/** A write of one payout. */
const write: Operation = { responses: {}, "x-payouts-idempotency": { carrier: "none", evidence: [] } };

function outcome(status: number, reasons: Reason[], own: Reason[] = [], code = "x"): string {
  const info = { title: "A", version: "1" };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info,
    "x-payouts-error": { code: ["/code"], reasons },
  };
  return expectedError(document, write, documented("application/json", { "x-payouts-error": own }), status, {
    code,
  }).outcome;
}

describe("expectedError", () => {
  it.each([
    [400, "ValidationError"],
    [401, "AuthenticationError"],
    [402, "ApiError"],
    [403, "PermissionDeniedError"],
    [404, "NotFoundError"],
    [409, "ConflictError"],
    [418, "ApiError"],
    [422, "ValidationError"],
    [429, "RateLimitError"],
    [503, "ServerError"],
  ])("%i is a %s", (status, name) => {
    const document: OpenApiDocument = { openapi: "3.1.0", info: { title: "A", version: "1" } };
    expect(expectedError(document, write, documented("text/html"), status, "<p>")).toMatchObject({
      name,
      status,
      body: "<p>",
    });
  });

  it("takes the outcome from the response, then from the document, then from the status", () => {
    expect([400, 408, 500].map((status) => outcome(status, []))).toEqual(["rejected", "unknown", "unknown"]);
    expect(outcome(403, [{ status: "403", code: "x", outcome: "unknown" }])).toBe("unknown");
    expect(outcome(403, [{ status: "403", code: "y", outcome: "unknown" }])).toBe("rejected");
    expect(outcome(503, [{ status: "5XX", outcome: "unknown" }], [{ outcome: "rejected" }])).toBe("rejected");
  });
});

describe("expectedResult", () => {
  it("is the resource, the text, the bytes, or undefined", () => {
    const body = { result: { id: 1 } };
    expect(expectedResult(documented("application/json", { "x-payouts-result": "/result" }), body)).toEqual({
      id: 1,
    });
    expect(expectedResult(documented("application/json"), body)).toEqual(body);
    expect(expectedResult(documented("text/csv"), "a,b")).toBe("a,b");
    expect(expectedResult(documented("application/pdf"), "%")).toEqual(new Uint8Array([37]));
    expect(expectedResult(documented(), undefined)).toBeUndefined();
  });
});
