import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { valueAt } from "../json/value-at.ts";
import type { ReconcileDescription } from "../provider-description.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { resumeProblem } from "../delivery/resume.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { plainCall } from "./plain-call.ts";
import { textAt, textOf } from "../json/text-at.ts";

/** What a look-up found out about a payout whose outcome is unknown. */
export interface Reconciliation<Native = unknown> {
  /**
   * - `found`: every payout of the request is there.
   * - `not_found`: none is, and the provider's look-up is known to be conclusive.
   * - `inconclusive`: nothing is proven; `reason` says what to do. Never make a new payout on this answer.
   */
  readonly answer: "found" | "not_found" | "inconclusive";
  /** The provider's payouts that carry the references. */
  readonly found: readonly Native[];
  /** References that no payout carries yet. */
  readonly missing: readonly string[];
  readonly reason: string;
}

const mostItems = 20_000;

/**
 * Looks for the payouts of a request by the reference that it carried. It only ever reads.
 *
 * @param source - the error of the call, or its sealed request when only that is left.
 * @throws {PayoutsError} The look-up itself failed: the outcome stays what it was.
 */
export async function reconcile(
  context: Context,
  source: PayoutsError | SealedRequest,
  options: AnyCallOptions = {},
): Promise<Reconciliation> {
  const { description } = context;
  const error = PayoutsError.isInstance(source) ? source : undefined;
  const sealed = error === undefined ? (source as SealedRequest) : error.sealed;
  if (error?.outcome === "not_sent" && error.provider === description.id)
    return conclude("not_found", "The request never left, so there is no payout of it.");
  const plan = sealed === undefined ? undefined : context.planOf(sealed.operationId);
  if (sealed === undefined || plan === undefined || sealed.provider !== description.id) {
    throw new InputError(
      "There is nothing to reconcile: this is not the error, or the sealed request, of a call of this client.",
      { provider: description.id, outcome: error?.outcome ?? "unknown" },
    );
  }
  const { startedAt, durationMs } = error?.attempts.at(-1) ?? {
    // The process that stored it may have sent it until its deadline.
    startedAt: sealed.sealedAt,
    durationMs: context.deadlineMs,
  };
  return lookUp(context, sealed, startedAt + durationMs, options, error);
}

/** Looks for the payouts of a sealed request that may last have left at `lastSentAt`. */
export async function lookUp(
  context: Context,
  sealed: SealedRequest,
  lastSentAt: number,
  options: AnyCallOptions,
  error?: PayoutsError,
): Promise<Reconciliation> {
  const { description } = context;
  const plan = context.planOf(sealed.operationId);
  const settings = plan?.operation.reconcile;
  if (plan === undefined || settings === undefined) {
    const next =
      plan !== undefined && resumeProblem(plan, sealed, error) === undefined
        ? "Send the same request again with `error.resume()`: its key keeps it from paying twice."
        : "Ask the provider, with the request id.";
    return conclude(
      "inconclusive",
      `${description.name} documents no look-up by the caller's reference. ${next}`,
    );
  }
  const body = parsed(sealed.body);
  const asked = [valueAt(body, settings.request)].flat().map(textOf);
  const references = asked.filter((reference) => reference !== undefined);
  if (references.length === 0 || references.length < asked.length) {
    return conclude(
      "inconclusive",
      `The request carried no reference at ${settings.request}. Turn on \`fillReference\`, or pass one, before the next payout.`,
    );
  }
  const listed = await find(context, settings, body, references, options);
  return judge(settings, references, listed, lastSentAt + settings.settleMs - Date.now());
}

/** What the list holds of the wanted payouts. */
interface Listed {
  readonly items: readonly unknown[];
  readonly seen: ReadonlySet<string>;
  /** References whose payout is not what the request asked for. */
  readonly differing: readonly string[];
  readonly isWhole: boolean;
}

async function find(
  context: Context,
  settings: ReconcileDescription,
  body: unknown,
  references: readonly string[],
  options: AnyCallOptions,
): Promise<Listed> {
  const list = context.planOf(settings.operation);
  if (list === undefined || !list.isRead)
    throw new RangeError(`${settings.operation} must be an operation that reads`);
  const wanted = new Map(references.map((reference, index) => [reference, index]));
  const items: unknown[] = [];
  const seen = new Set<string>();
  const differing: string[] = [];
  let read = 0;
  const given = {
    path: {},
    query: {},
    body: undefined,
    headers: {},
    idempotencyKey: undefined,
    reference: undefined,
  };
  for await (const item of plainCall(context, list, given, options)) {
    read += 1;
    const reference = textAt(item, [settings.result]) ?? "";
    const index = wanted.get(reference);
    if (index !== undefined) {
      items.push(item);
      seen.add(reference);
      if (!agrees(settings, body, item, index)) differing.push(reference);
    }
    if (seen.size === wanted.size || read >= mostItems) break;
  }
  return { items, seen, differing, isWhole: read < mostItems };
}

function judge(
  settings: ReconcileDescription,
  references: readonly string[],
  { items, seen, differing, isWhole }: Listed,
  settlesInMs: number,
): Reconciliation {
  const missing = references.filter((reference) => !seen.has(reference));
  const say = (answer: Reconciliation["answer"], reason: string): Reconciliation =>
    conclude(answer, reason, items, missing);
  if (differing.length > 0) {
    const which = differing.join(", ");
    return say("inconclusive", `A payout carries ${which}, but not what this request asked for: look at it.`);
  }
  if (missing.length === 0)
    return say("found", "Every reference of the request is on a payout of the provider.");
  if (items.length > 0)
    return say(
      "inconclusive",
      "Some of the payouts are there and some are not (yet). Never send the whole request again.",
    );
  if (!isWhole) return say("inconclusive", `Not among the first ${mostItems} payouts of the list.`);
  if (settlesInMs > 0) {
    const seconds = Math.ceil(settlesInMs / 1000);
    return say(
      "inconclusive",
      `Not there yet, which proves nothing for another ${seconds} s. Reconcile again then.`,
    );
  }
  return settings.empty === "not_found"
    ? say("not_found", "No payout carries the reference, and the provider's list is conclusive by now.")
    : say(
        "inconclusive",
        "No payout carries the reference, but the provider does not say that its list is complete. Ask the provider, or decide in person.",
      );
}

/** Whether the item is what the request asked for, as far as the spec says what must agree. */
function agrees(settings: ReconcileDescription, body: unknown, item: unknown, index: number): boolean {
  return Object.entries(settings.compare ?? {}).every(([request, result]) => {
    const asked = valueAt(body, request);
    const expected = textOf(
      request.includes("*") && Array.isArray(asked) ? (asked as unknown[])[index] : asked,
    );
    const actual = textAt(item, [result]);
    return expected === undefined || actual === undefined || expected === actual;
  });
}

function conclude(
  answer: Reconciliation["answer"],
  reason: string,
  found: readonly unknown[] = [],
  missing: readonly string[] = [],
): Reconciliation {
  return { answer, found, missing, reason };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
