import { resolvePointer, writePointer } from "../../document/json-pointer.ts";
import type { Route } from "../../document/route-table.ts";
import { type Arrival, contentOf } from "./arrival.ts";
import { dialectOf } from "./dialect.ts";
import { type DocumentedAnswers, jsonAnswer, type PlainAnswer } from "./documented-answers.ts";

/** The documented success, with what the provider repeats of the request: the values of `compare`. */
export function echoRequest(
  { operation }: Route,
  { success, resultAt = "" }: DocumentedAnswers,
  arrival: Arrival,
): PlainAnswer {
  const { compare } = dialectOf(operation);
  if (compare === undefined) return success;
  const asked = contentOf(arrival);
  const body = Object.entries(compare).reduce<unknown>((made, [request, result]) => {
    const value = resolvePointer(asked, request) ?? undefined;
    return value === undefined ? made : writePointer(made, resultAt + result, value);
  }, success.body);
  return jsonAnswer(success.status, body);
}
