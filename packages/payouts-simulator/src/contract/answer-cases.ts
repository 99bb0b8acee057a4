import { documentedResponses, responseForStatus } from "../answer/documented-responses.ts";
import type { DocumentedResponse } from "../answer/documented-responses.ts";
import type { OpenApiDocument, Operation } from "../document/openapi-document.ts";

/** A documented answer, and the status that asks the simulator for it. */
export interface AnswerCase {
  readonly documented: DocumentedResponse;
  readonly status: number;
  /** Name of the example. */
  readonly example?: string;
  readonly body: unknown;
  readonly isSuccess: boolean;
}

/**
 * Every documented answer of the operation: each status with each of its examples. A range or `default` gets a status
 * that no closer key covers. Redirects and interim responses are left out, because no client reads them.
 */
export function answerCases(document: OpenApiDocument, operation: Operation): AnswerCase[] {
  const responses = documentedResponses(document, operation);
  return responses.flatMap((documented) => {
    const status = statusesOf(documented.key).find(
      (each) => responseForStatus(responses, each) === documented,
    );
    if (status === undefined) return [];
    const examples = documented.examples.length > 0 ? documented.examples : [{ value: undefined }];
    return examples.map((example) => ({
      documented,
      status,
      body: example.value,
      isSuccess: status < 300,
      ...("name" in example && example.name !== undefined && { example: example.name }),
    }));
  });
}

/** Statuses that a key of `responses` covers, the most common first. */
function statusesOf(key: string): number[] {
  const clientErrors = [400, 422, 404, 403, 409, 418];
  const serverErrors = [500, 502, 503, 504, 599];
  switch (key.toUpperCase()) {
    case "2XX":
      return [200, 201, 202];
    case "4XX":
      return clientErrors;
    case "5XX":
      return serverErrors;
    case "DEFAULT":
      return [...serverErrors, ...clientErrors];
    default:
      return /^[245]\d\d$/.test(key) ? [Number(key)] : [];
  }
}
