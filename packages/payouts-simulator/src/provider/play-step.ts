import type { Answer } from "../answer/answer.ts";
import type { AnswerWord, Step } from "../fault/fault.ts";
import type { Route } from "../document/route-table.ts";
import { documentedAnswers, type DocumentedAnswers } from "./documented-answers.ts";
import { onlyReads } from "./plan/only-reads.ts";
import type { Provider } from "./provider.ts";
import type { ProviderAnswer } from "./provider-answer.ts";
import type { ProviderClock } from "./provider-clock.ts";
import type { ProviderRequest } from "./provider-request.ts";

/** Where a step is played. */
export interface Stage {
  readonly clock: ProviderClock;
  /** The full address of the request. */
  readonly url: string;
  /** Another origin, without a trailing slash: where redirects to elsewhere lead. */
  readonly elsewhere: string;
  /** The delay of a late commit, from the arrival of the request: more than a client waits. */
  readonly lateMs: number;
  /** Told of what goes on after the answer. */
  readonly onLate?: (late: Promise<unknown>) => void;
  /** Called when what is asked for is done, unless it is done late, and before any delay of the answer. */
  readonly onPlayed?: (route: Route) => void;
}

/** Plays a step: commits the request or not. Returns the answer, whatever becomes of it on its way back. */
export async function playStep(
  provider: Provider,
  request: ProviderRequest,
  step: Step,
  { clock, url, elsewhere, lateMs, onLate, onPlayed }: Stage,
): Promise<ProviderAnswer> {
  const { commit = true, deliver = 1, answer: word } = step;
  const answers = (): DocumentedAnswers =>
    documentedAnswers(provider.model.simulated.document, request.route);
  let answer: ProviderAnswer | undefined = word && answers().of(word);
  const isSuccess = word !== undefined && word.body === undefined && word.status < 300;
  if (commit === true || onlyReads(request.route)) {
    let committed = await provider.answer(request);
    for (let copy = 1; copy < deliver; copy += 1) await provider.answer(request);
    if (isSuccess && committed.status < 300)
      committed = { ...committed, status: answer?.status ?? committed.status };
    // A failure that is kept under the key comes again, and no fault makes a success of it.
    if (answer === undefined || isSuccess || (answer.status < 300 && committed.status >= 300))
      answer = committed;
  } else if (commit === "late") {
    const late = provider.answer(request, lateMs);
    late.catch(() => undefined);
    onLate?.(late);
  }
  answer ??= answers().success;
  if (answer.status === 500) provider.keepFailure(request, answer);
  onPlayed?.(request.route);
  if (step.delayMs !== undefined) await clock.delay(step.delayMs);
  return withHeaders(answer, word, clock.now(), { url, elsewhere });
}

function withHeaders(
  answer: Answer & { readonly headers?: Readonly<Record<string, string>> },
  word: AnswerWord | undefined,
  now: number,
  { url, elsewhere }: Pick<Stage, "url" | "elsewhere">,
): ProviderAnswer {
  const sentAt = now + (word?.clockSkewSeconds ?? 0) * 1000;
  const headers = {
    ...answer.headers,
    date: new Date(sentAt).toUTCString(),
    ...redirectTo(elsewhere, url, word),
    ...waitOf(word, sentAt),
  };
  return { ...answer, headers };
}

function redirectTo(elsewhere: string, url: string, word: AnswerWord | undefined): Record<string, string> {
  if (word?.location === undefined) return {};
  const location = word.location === "other" ? url.replace(new URL(url).origin, elsewhere) : url;
  return { location: `${location}${url.includes("?") ? "&" : "?"}redirected=1` };
}

/** RFC 9110 section 10.2.3: a number of seconds, or a date. */
function waitOf(word: AnswerWord | undefined, sentAt: number): Record<string, string> {
  if (word?.retryAfter === undefined) return {};
  const { retryAfter } = word;
  return {
    "retry-after":
      "seconds" in retryAfter
        ? String(retryAfter.seconds)
        : new Date(sentAt + retryAfter.date * 1000).toUTCString(),
  };
}
