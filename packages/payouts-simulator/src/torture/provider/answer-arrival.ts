import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import type { AnswerWord, Step } from "../fault/fault.ts";
import type { Arrival } from "./arrival.ts";
import type { DocumentedAnswers, PlainAnswer } from "./documented-answers.ts";
import { issueToken } from "./issue-token.ts";
import { listPayouts } from "./list-payouts.ts";
import type { TortureSession } from "./torture-session.ts";
import { transmit } from "./transmit.ts";

/** What answering takes besides the request. */
export interface Surroundings {
  readonly document: OpenApiDocument;
  readonly routes: readonly Route[];
  readonly answersOf: (route: Route) => DocumentedAnswers;
  /** Another origin, without a trailing slash. */
  readonly elsewhere: string;
}

/** Plays a step to a request of an operation: books or not, and answers or not. */
export async function answerArrival(
  surroundings: Surroundings,
  session: TortureSession,
  route: Route,
  arrival: Arrival,
  request: IncomingMessage,
  response: ServerResponse,
  step: Step = {},
): Promise<void> {
  const { settings, ledger } = session;
  const answers = surroundings.answersOf(route);
  const book = (late = false): Promise<PlainAnswer> =>
    answerWell(surroundings, session, route, arrival, answers, late);
  const { commit = true, deliver = 1, answer: word } = step;
  let answer = word && answers.of(word);
  if (commit === true) {
    const booked = await book();
    for (let copy = 1; copy < deliver; copy += 1) await book();
    answer ??= booked;
  } else if (commit === "late") {
    const booking = book(true);
    session.running.add(booking);
    void booking.finally(() => session.running.delete(booking));
  }
  answer ??= answers.success;
  if (answer.status >= 500) ledger.keepFailure(route, arrival, answer);
  if (route.operationId === settings.operationId) settings.onArrival?.();
  if (step.delayMs !== undefined) await delay(step.delayMs);

  const sentAt = Date.now() + (word?.clockSkewSeconds ?? 0) * 1000;
  const headers = {
    date: dateText(sentAt),
    ...redirectTo(surroundings, request, word),
    ...waitOf(word, sentAt),
  };
  transmit(response, { ...answer, headers: { ...answer.headers, ...headers } }, step.then);
}

async function answerWell(
  { document, routes }: Surroundings,
  { ledger }: TortureSession,
  route: Route,
  arrival: Arrival,
  answers: DocumentedAnswers,
  late: boolean,
): Promise<PlainAnswer> {
  if (route.method === "GET" || route.method === "HEAD") {
    return listPayouts(routes, route, arrival, answers, ledger.effects) ?? answers.success;
  }
  const booked = await ledger.book(route, arrival, answers, late);
  return issueToken(document, route, answers) ?? booked;
}

function redirectTo(
  { elsewhere }: Surroundings,
  { headers, url = "" }: IncomingMessage,
  word: AnswerWord | undefined,
): Record<string, string> {
  if (word?.location === undefined) return {};
  const origin = word.location === "other" ? elsewhere : `http://${headers.host ?? ""}`;
  return { location: `${origin}${url}${url.includes("?") ? "&" : "?"}redirected=1` };
}

/** RFC 9110 section 10.2.3: a number of seconds, or a date. */
function waitOf(word: AnswerWord | undefined, sentAt: number): Record<string, string> {
  if (word?.retryAfter === undefined) return {};
  return {
    "retry-after":
      "seconds" in word.retryAfter
        ? String(word.retryAfter.seconds)
        : dateText(sentAt + word.retryAfter.date * 1000),
  };
}

function dateText(at: number): string {
  return new Date(at).toUTCString();
}
