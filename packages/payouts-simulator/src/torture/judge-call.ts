import type { Expectation } from "../fault/fault.ts";
import type { Arrival } from "./provider/arrival.ts";
import type { TortureSession } from "./provider/torture-session.ts";

/** The result of a call. */
export type CallRecord = { readonly value: unknown } | { readonly error: unknown };

/**
 * Compares a call with its expectation, and with the rules for every call: all requests are equal, none goes to another
 * origin, and the outcome agrees with what the provider has done.
 *
 * @param documented - the outcome that `documented` stands for.
 * @returns every difference; none if the call is correct.
 */
export async function judgeCall(
  session: TortureSession,
  record: CallRecord,
  expected: Expectation,
  documented: string,
): Promise<string[]> {
  const { requests, attempts = requests, held, waitMs = 0 } = expected;
  const outcome = outcomeOf(record);
  const wrong = [
    ...compare("requests at the provider", session.arrivals.length, requests),
    ...compare("attempts of the client", session.attempts, attempts),
    ...compare("outcome", outcome, expected.outcome === "documented" ? documented : expected.outcome),
    ...compare("error", errorName(record), expected.error),
    ...compare("times that the provider has done it", session.held, held),
    ...compare("requests to another origin", session.misdirected, 0),
    ...compare("requests that differ from the first", differing(session.arrivals), 0),
    ...compare(
      "outcome that contradicts what the provider has done",
      contradiction(outcome, session),
      undefined,
    ),
  ];
  const [first, second] = session.arrivals;
  // A timer may fire a millisecond early.
  if (first && second && second.at - first.at < waitMs - 2) {
    wrong.push(
      `pause before the second request: expected ${waitMs} ms, got ${Math.round(second.at - first.at)}`,
    );
  }
  if (wrong.length === 0 && expected.resume !== undefined)
    wrong.push(...(await judgeResume(session, record, expected.resume)));
  return wrong;
}

async function judgeResume(
  session: TortureSession,
  record: CallRecord,
  expected: "success" | "refused",
): Promise<string[]> {
  const { requests } = session;
  const error = "error" in record ? record.error : undefined;
  const resume: unknown = isObject(error) ? Reflect.get(error, "resume") : undefined;
  if (typeof resume !== "function") return ["the error must have a method `resume`"];
  const resumed = await Promise.resolve(Reflect.apply(resume, error, []) as unknown).then(
    () => "success",
    (refusal: unknown) => outcomeText(refusal),
  );
  await session.settled();
  if (expected === "refused") {
    return [
      ...(resumed === "success" ? ["resume(): expected a rejection, got success"] : []),
      ...compare("requests of a refused resume()", session.requests - requests, 0),
    ];
  }
  return [
    ...compare("resume()", resumed, "success"),
    ...compare("times that the provider has done it, after resume()", session.held, 1),
    ...compare("requests that differ from the first, after resume()", differing(session.arrivals), 0),
  ];
}

function compare(what: string, got: unknown, expected: unknown): string[] {
  return got === expected ? [] : [`${what}: expected ${String(expected)}, got ${String(got)}`];
}

function outcomeOf(record: CallRecord): string {
  return "error" in record ? outcomeText(record.error) : "success";
}

function outcomeText(error: unknown): string {
  const outcome: unknown = isObject(error) ? Reflect.get(error, "outcome") : undefined;
  return typeof outcome === "string" ? outcome : `an error without an outcome (${String(error)})`;
}

function errorName(record: CallRecord): string | undefined {
  if (!("error" in record)) return undefined;
  return record.error instanceof Error ? record.error.name : String(record.error);
}

/** `undefined`: the outcome agrees with what the provider has done. */
function contradiction(outcome: string, { arrivals, held }: TortureSession): string | undefined {
  if (outcome === "not_sent" && arrivals.length > 0) return `not_sent, after ${arrivals.length} requests`;
  if (outcome === "rejected" && held > 0) return `rejected, and done ${held} times`;
  if ((outcome === "success" || outcome === "accepted") && held === 0) return `${outcome}, and not done`;
  return undefined;
}

function differing(arrivals: readonly Arrival[]): number {
  const texts = arrivals.map(({ method, address, headers, body }) =>
    JSON.stringify([method, address, headers, body]),
  );
  return texts.filter((text) => text !== texts[0]).length;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
