import { inspect } from "node:util";
import { PayoutsError } from "@org/payouts-common";
import type { OperationDescription } from "@org/payouts-common";
import type { RawAnswer } from "./raw-answers.ts";
import type { RawServer } from "./raw-server.ts";

/** A call against the server of bytes: how long it may take, and what no error may show. */
export interface RawCall {
  readonly play: string;
  readonly operation: OperationDescription;
  readonly deadlineMs: number;
  readonly secrets: readonly string[];
}

/** Judges a call by what the server has booked. Returns all that is wrong. */
export async function judgeRawCall(
  server: RawServer,
  answer: RawAnswer,
  { play, operation, deadlineMs, secrets }: RawCall,
  call: () => PromiseLike<unknown>,
): Promise<string[]> {
  const started = performance.now();
  const late = new Error("late");
  // Well past the deadline: the machine may be busy.
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise((resolve) => (timer = setTimeout(resolve, deadlineMs + 5000, late)));
  const result: unknown = await Promise.race([settled(call), tooLate]);
  clearTimeout(timer);
  if (result === late) return [`took longer than ${deadlineMs} ms (${performance.now() - started})`];
  const requests = server.requests(play);
  const wrong: string[] = [];
  const { carrier = "none", resend } = operation.idempotency ?? {};
  const isKeyed = carrier !== "none" && resend !== "never";
  const texts = new Set(
    requests.map(({ method, path, headers, body }) =>
      JSON.stringify([method, path, body, headers["idempotency-key"]]),
    ),
  );
  if (texts.size > 1) wrong.push(`${texts.size} different requests`);
  if (!isKeyed && !answer.isRefusal && requests.length > 1) wrong.push(`booked ${requests.length} times`);
  if (server.strayed() > 0) wrong.push("a request went elsewhere");
  const booked = requests.length > 0 && !answer.isRefusal;
  if (result instanceof Error && !PayoutsError.isInstance(result)) wrong.push(`threw ${inspect(result)}`);
  else if (PayoutsError.isInstance(result)) {
    if (booked && (result.outcome === "rejected" || result.outcome === "not_sent"))
      wrong.push(`${result.outcome}, and booked: ${result.message}`);
    wrong.push(
      ...shown(result).flatMap(([where, text]) =>
        secrets
          .filter((secret) => text.includes(secret))
          .map((secret) => `${where} shows ${secret}: ${text.slice(0, 300)}`),
      ),
    );
  } else if (!booked) wrong.push("a success that was not booked");
  return wrong;
}

async function settled(call: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(`threw ${String(error)}`);
  }
}

/** All that an error shows, where it is looked at and how. */
function shown(error: Error): [where: string, text: string][] {
  const all: [string, string][] = [
    ["JSON.stringify", JSON.stringify(error)],
    ["inspect", inspect(error, { depth: 20 })],
  ];
  let cause: unknown = error;
  for (let depth = 0; cause instanceof Error && depth < 20; depth += 1) {
    const facts = Object.fromEntries(Object.entries(cause).filter(([, fact]) => typeof fact === "string"));
    all.push([`cause ${depth}`, `${cause.message} ${cause.stack ?? ""} ${JSON.stringify(facts)}`]);
    cause = cause.cause;
  }
  return all;
}
