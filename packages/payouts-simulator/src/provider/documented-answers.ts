import type { Answer } from "../answer/answer.ts";
import { documentedResponses, responseForStatus } from "../answer/documented-responses.ts";
import type { DocumentedResponse } from "../answer/documented-responses.ts";
import { isJson } from "../document/media-types.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { AnswerWord } from "../fault/fault.ts";
import { documentedFailure } from "./documented-failure.ts";
import { dialectOf } from "./repeat/dialect.ts";

/** The answers of one operation, as its document shows them. */
export interface DocumentedAnswers {
  readonly responses: readonly DocumentedResponse[];
  /** Pointer from the envelope of a success to the resource. `undefined`: there is no envelope. */
  readonly resultAt: string | undefined;
  readonly success: Answer;
  /** Whether any success is JSON. */
  readonly isJson: boolean;
  /** The answer that a fault asks for. */
  of(word: AnswerWord): Answer;
}

const html = "<!doctype html><title>Please wait</title><p>You are being checked.</p>";

/** Reads the answers of an operation from its document. */
export function documentedAnswers(document: OpenApiDocument, route: Route): DocumentedAnswers {
  const responses = documentedResponses(document, route.operation);
  const successes = responses.filter(({ key }) => key.startsWith("2"));
  const first = successes.find(({ mediaType }) => mediaType !== undefined) ?? successes[0];
  const status = Number(first?.key.replace(/XX/i, "00") ?? 200);
  const success = answerWith(first, status, first?.examples[0]?.value);
  const results = new Set(successes.map(({ response }) => response["x-payouts-result"]));
  const resultAt =
    results.size === 1 ? [...results][0] : responseForStatus(successes, 200)?.response["x-payouts-result"];
  const of = (word: AnswerWord): Answer => {
    if (word.body === "html")
      return { status: word.status, mediaType: "text/html; charset=utf-8", body: html };
    if (word.body === "other-schema")
      return { status: word.status, mediaType: "application/json", body: { unexpected: [true] } };
    if (word.status < 300) {
      // A success without a body keeps its status: another status may require a body.
      return word.status === status || success.body === undefined ? success : { ...success, status };
    }
    const { onInFlight, onMismatch } = dialectOf(route.operation);
    const conflict = word.reason && { "in-flight": onInFlight, "key-reused": onMismatch }[word.reason];
    if (typeof conflict === "object") {
      const { status: own, ...failure } = conflict;
      const { documented: _headers, ...answer } = documentedFailure(document, route, Number(own), failure);
      return answer;
    }
    const documented = responseForStatus(responses, word.status);
    // Where no document shows the conflict, the example of its status shows another one.
    const body = word.reason === undefined ? (documented?.examples[0]?.value ?? {}) : {};
    return answerWith(documented, word.status, body);
  };
  const isSuccessJson = successes.some(({ mediaType }) => mediaType !== undefined && isJson(mediaType));
  return { responses, resultAt, success, isJson: isSuccessJson, of };
}

/** Without the documented headers: a fault says by itself how long to wait. */
function answerWith(documented: DocumentedResponse | undefined, status: number, body: unknown): Answer {
  if (status === 204 || body === undefined) return { status };
  return { status, mediaType: documented?.mediaType ?? "application/json", body };
}
