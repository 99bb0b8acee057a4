import { documentedReason, type DocumentedReason } from "../answer/documented-reason.ts";
import { responseForStatus } from "../answer/documented-responses.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { Condition, Expectation, Fault } from "../fault/fault.ts";
import { dialectOf, knowsRepeats } from "../provider/repeat/dialect.ts";
import type { DocumentedAnswers } from "../provider/documented-answers.ts";

/** The documented reason of the first failure among the answers of a fault. `undefined`: it has no such answer. */
export function firstReason(
  document: OpenApiDocument,
  { operation }: Route,
  answers: DocumentedAnswers,
  { steps }: Fault,
): DocumentedReason | undefined {
  const word = steps.find(
    ({ answer, times }) => answer !== undefined && answer.status >= 300 && times !== 0,
  )?.answer;
  if (word === undefined) return undefined;
  const { status, body } = answers.of(word);
  const response = responseForStatus(answers.responses, status)?.response;
  return documentedReason(document, operation, response, status, body);
}

/** The correct result of a fault in an operation. `undefined`: the fault does not apply to it. */
export function expectationFor(
  document: OpenApiDocument,
  route: Route,
  answers: DocumentedAnswers,
  fault: Fault,
): Expectation | undefined {
  const dialect = dialectOf(route.operation);
  const facts: Condition = {
    repeat: knowsRepeats(dialect) ? "same-key" : "never",
    settles: dialect.settle !== undefined,
    outlasts: secondsOf(dialect.settle ?? "") * 1000 > (fault.caller?.deadlineMs ?? defaultDeadlineMs),
    deletes: route.method === "DELETE",
    batch: route.operation["x-payouts-creates"]?.items !== undefined,
    cachesFailures: dialect.cachesFailures === true,
    reads: answers.isJson ? "json" : "other",
    envelope: answers.resultAt !== undefined,
    ...retryOf(firstReason(document, route, answers, fault)),
  };
  return fault.expect.find(({ when }) =>
    (Object.keys(when) as (keyof Condition)[]).every((name) => when[name] === facts[name]),
  );
}

function retryOf(reason: DocumentedReason | undefined): Pick<Condition, "retry"> {
  return reason === undefined ? {} : { retry: reason.retry };
}

/** Of a call whose fault sets none. */
const defaultDeadlineMs = 100_000;

/** `PT1M30S` → 90. Hours to seconds of ISO 8601. */
function secondsOf(duration: string): number {
  const seconds: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };
  const parts = [...duration.matchAll(/(\d+)([HMS])/g)];
  return parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (seconds[unit] ?? 0), 0);
}
