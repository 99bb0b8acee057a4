import { documentedResponses, responseForStatus } from "../../answer/documented-responses.ts";
import type { DocumentedResponse } from "../../answer/documented-responses.ts";
import { writePointer } from "../../document/json-pointer.ts";
import { concreteMediaType, isJson } from "../../document/media-types.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import type { AnswerWord } from "../fault/fault.ts";
import { dialectOf } from "./dialect.ts";

/** An answer, before it is sent. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The value of the body; `text` is its serialised form. `undefined`: no body. */
  readonly body: unknown;
  readonly text: string | undefined;
}

/** The answers of one operation, as its document shows them. */
export interface DocumentedAnswers {
  readonly responses: readonly DocumentedResponse[];
  /** Pointer from the envelope of a success to the resource. `undefined`: there is no envelope. */
  readonly resultAt: string | undefined;
  readonly success: PlainAnswer;
  /** Whether any success is JSON. */
  readonly isJson: boolean;
  /** The answer that a fault asks for. */
  of(word: AnswerWord): PlainAnswer;
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

  const of = (word: AnswerWord): PlainAnswer => {
    if (word.body === "html") return textAnswer(word.status, "text/html; charset=utf-8", html);
    if (word.body === "other-schema") return jsonAnswer(word.status, { unexpected: [true] });
    if (word.status < 300) {
      // A success without a body keeps its status: another status may require a body.
      return word.status === status || success.text === undefined ? success : { ...success, status };
    }
    const conflict = word.reason && documentedConflict(route, word.reason);
    const failed = Number(conflict?.status ?? word.status);
    const documented = responseForStatus(responses, failed);
    // Where no document shows the conflict, the example of its status shows another one.
    const isUndocumented = word.reason !== undefined && conflict === undefined;
    const body = isUndocumented ? {} : (documented?.examples[0]?.value ?? {});
    const codeAt = [document["x-payouts-error"]?.code ?? []].flat()[0];
    const coded = conflict?.code !== undefined && codeAt !== undefined;
    return answerWith(documented, failed, coded ? writePointer(body, codeAt, conflict.code) : body);
  };
  const isSuccessJson = successes.some(({ mediaType }) => mediaType !== undefined && isJson(mediaType));
  return { responses, resultAt, success, isJson: isSuccessJson, of };
}

function documentedConflict(
  route: Route,
  reason: "in-flight" | "key-reused",
): { readonly status: string; readonly code?: string } | undefined {
  const { onInFlight, onMismatch } = dialectOf(route.operation);
  const documented = reason === "in-flight" ? onInFlight : onMismatch;
  return typeof documented === "object" ? documented : undefined;
}

function answerWith(documented: DocumentedResponse | undefined, status: number, body: unknown): PlainAnswer {
  const mediaType = concreteMediaType(documented?.mediaType ?? "application/json");
  if (status === 204 || body === undefined) return { status, headers: {}, body: undefined, text: undefined };
  return isJson(mediaType)
    ? jsonAnswer(status, body, mediaType)
    : textAnswer(status, mediaType, typeof body === "string" ? body : JSON.stringify(body));
}

/** A JSON answer. */
export function jsonAnswer(status: number, body: unknown, mediaType = "application/json"): PlainAnswer {
  return { status, headers: { "content-type": mediaType }, body, text: JSON.stringify(body) };
}

function textAnswer(status: number, mediaType: string, text: string): PlainAnswer {
  return { status, headers: { "content-type": mediaType }, body: text, text };
}
