import type { Context } from "../context.ts";
import type { AnyCallOptions } from "../delivery/limits.ts";
import { InputError } from "../errors/input-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { accountProblem, sealedProblem } from "../request/check-sealed.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { judgeSearch } from "./judge-search.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { searchLists, walkList } from "./search-lists.ts";
import { type Lost, requestedItems, wantedPayouts } from "./wanted-payouts.ts";

/** The error of a call, or its sealed request when only that is left. */
export type Reconcilable = PayoutsError | SealedRequest;

/** Limits of each page of the look-up. */
export interface ReconcileOptions extends AnyCallOptions {
  /** Your word that the credential was replaced and the account is the same. Nothing else is waived. */
  readonly sameAccount?: true;
}

/**
 * Looks for the payouts of requests by the references that they carried: for all that one list may hold in one pass over it,
 * or for each by its reference. It only ever reads.
 *
 * @returns an answer for each, in the order asked.
 * @throws {InputError} One of them is not of this client or its account.
 * @throws {PayoutsError} A page failed: the outcomes stay what they were.
 */
export async function reconcile(
  context: Context,
  sources: readonly Reconcilable[],
  { sameAccount, ...options }: ReconcileOptions = {},
): Promise<readonly Reconciliation[]> {
  const requests = sources.map((source) => lostRequest(context, source, sameAccount));
  return (await lookUp(context, requests, options)).map((answer) => answer());
}

/**
 * Looks for the payouts of requests that may have been made. What is answered already stays as it is.
 *
 * @returns an answer for each, which throws where its own look-up failed.
 */
export async function lookUp(
  context: Context,
  requests: readonly (Lost | Reconciliation)[],
  options: AnyCallOptions,
): Promise<readonly (() => Reconciliation)[]> {
  const wanted = requests.map((each) => ("answer" in each ? each : wantedPayouts(context, each)));
  const searchedAt = Date.now();
  const open = wanted.flatMap((each) => ("answer" in each ? [] : each));
  const { lookUp } = open.find(({ settings }) => settings.lookUp)?.settings ?? {};
  const search = lookUp?.search ?? searchLists;
  const foundFor = await search(open, (...address) => walkList(context, options, ...address));
  return wanted.map(
    (each) => () => ("answer" in each ? each : judgeSearch(each, foundFor(each), searchedAt)),
  );
}

function lostRequest(
  context: Context,
  source: Reconcilable,
  sameAccount: true | undefined,
): Lost | Reconciliation {
  const { description, planOf, deadlineMs } = context;
  const error = PayoutsError.isInstance(source) ? source : undefined;
  const sealed = error === undefined ? (source as SealedRequest) : error.sealed;
  const plan = planOf(error?.operationId ?? sealed?.operationId ?? "");
  if (error?.outcome === "not_sent" && error.provider === description.id) {
    const reason = "The request never left, so there is no payout of it.";
    const items = plan === undefined ? [] : requestedItems(plan, sealed, "not_sent");
    return { answer: "not_found", items, found: [], missing: [], reason };
  }
  const problem =
    sealed === undefined
      ? "the error holds no sealed request of this client"
      : (sealedProblem(context, sealed, Infinity) ?? accountProblem(context, sealed, sameAccount));
  if (sealed === undefined || plan === undefined || problem !== undefined) {
    throw new InputError(
      `There is nothing to reconcile: ${problem ?? "its operation is unknown"}. Pass the error, or the sealed request, of a call of this client.`,
      { provider: description.id, outcome: error?.outcome ?? "unknown" },
    );
  }
  const { startedAt, durationMs } = error?.attempts.at(-1) ?? {
    // The process that stored it may have sent it until its deadline.
    startedAt: sealed.sealedAt,
    durationMs: deadlineMs,
  };
  return { plan, sealed, error, lastSentAt: startedAt + durationMs };
}
