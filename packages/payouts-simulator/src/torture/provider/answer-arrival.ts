import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Route } from "../../document/route-table.ts";
import type { AnswerWord, Step } from "../fault/fault.ts";
import type { Arrival } from "./arrival.ts";
import type { DocumentedAnswers, PlainAnswer } from "./documented-answers.ts";
import { onlyReads } from "./dialect.ts";
import { echoRequest } from "./echo-request.ts";
import { issueToken } from "./issue-token.ts";
import { listPayouts } from "./list-payouts.ts";
import type { TortureSession } from "./torture-session.ts";

/** The values that every answer uses. */
export interface ProviderContext {
  readonly document: OpenApiDocument;
  readonly routes: readonly Route[];
  /** Another origin, without a trailing slash. */
  readonly elsewhere: string;
}

/** One request of an operation, and its response. */
export interface Exchange {
  readonly session: TortureSession;
  readonly route: Route;
  readonly answers: DocumentedAnswers;
  readonly arrival: Arrival;
  /** The full address of the request. */
  readonly url: string;
}

/** Plays a step: commits the request or not. Returns the answer, whatever becomes of it on its way back. */
export async function answerArrival(
  context: ProviderContext,
  exchange: Exchange,
  step: Step = {},
): Promise<PlainAnswer> {
  const { session, route, answers, arrival, url } = exchange;
  const { settings, ledger, clock } = session;
  const { commit = true, deliver = 1, answer: word } = step;
  const success = echoRequest(route, answers, arrival);
  let answer = word && answers.of(word);
  if (answer?.body === answers.success.body) answer = answer && { ...success, status: answer.status };
  if (commit === true) {
    const committed = await answerWell(context, exchange, false);
    for (let copy = 1; copy < deliver; copy += 1) await answerWell(context, exchange, false);
    // A failure that is kept under the key comes again, and no fault makes a success of it.
    if (answer === undefined || (answer.status < 300 && committed.status >= 300)) answer = committed;
  } else if (commit === "late") {
    const late = answerWell(context, exchange, true);
    session.running.add(late);
    void late.finally(() => session.running.delete(late));
  }
  answer ??= success;
  if (answer.status >= 500) ledger.keepFailure(route, arrival, answer);
  if (route.operationId === settings.operationId) settings.onArrival?.();
  if (step.delayMs !== undefined) await clock.delay(step.delayMs);

  const sentAt = clock.now() + (word?.clockSkewSeconds ?? 0) * 1000;
  const headers = {
    date: dateText(sentAt),
    ...redirectTo(context, url, word),
    ...waitOf(word, sentAt),
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** The answer without a fault. */
async function answerWell(
  { document, routes }: ProviderContext,
  { session: { ledger }, route, answers, arrival }: Exchange,
  late: boolean,
): Promise<PlainAnswer> {
  if (onlyReads(route)) {
    const { effects } = ledger;
    const envelope = document["x-payouts-error"];
    return listPayouts(routes, route, arrival, answers, effects, envelope) ?? answers.success;
  }
  const committed = await ledger.commit(route, arrival, answers, late);
  return issueToken(document, route, answers) ?? committed;
}

function redirectTo(
  { elsewhere }: ProviderContext,
  url: string,
  word: AnswerWord | undefined,
): Record<string, string> {
  if (word?.location === undefined) return {};
  const location = word.location === "other" ? url.replace(new URL(url).origin, elsewhere) : url;
  return { location: `${location}${url.includes("?") ? "&" : "?"}redirected=1` };
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
