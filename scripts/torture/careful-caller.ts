import { InputError, PayoutsError, type Reconciliation } from "@org/payouts-common";
import { type Arena, type Belief, type Contestant, payoutHeader } from "./contestant.ts";
import { bodyOf } from "./payout-body.ts";

interface Client {
  idempotencyKey(...reference: readonly string[]): Promise<string>;
  reconcile(error: PayoutsError): Promise<Reconciliation>;
}

type Create = (...values: readonly unknown[]) => PromiseLike<unknown>;

const mostCalls = 30;
const mostResumes = 6;

/**
 * Does what the README recommends after each outcome: the same key for each attempt at a payout; after
 * `not_sent` and 429 the same call once more; after `unknown` `resume()`, else `reconcile()`; after `accepted` nothing,
 * because it is paid. What stays unproven is left for a person, and never paid again.
 */
export function carefulCaller(arena: Arena): Contestant {
  const { tortured, opened, operationId, timeoutMs, carrier } = arena;
  // Every generated client has these methods; which operations it has is the spec's business, not the compiler's.
  const client = tortured.createClient({
    ...tortured.options,
    baseUrl: opened.baseUrl,
    fetch: opened.fetch,
    timeoutMs,
    fillReference: true,
    idempotencySecret: "a secret of the torture's own",
  }) as unknown as Client & Record<string, Create>;
  const unproven = new Map<number, PayoutsError>();

  const pay = async (payout: number): Promise<Belief | "later"> => {
    const idempotencyKey =
      carrier === "none" ? {} : { idempotencyKey: await client.idempotencyKey("torture", String(payout)) };
    const options = { ...idempotencyKey, headers: { [payoutHeader]: String(payout) } };
    for (let calls = 0; calls < mostCalls; calls += 1) {
      const error = await failureOf(client[operationId]?.(bodyOf(arena, payout), options));
      if (error === undefined || error.outcome === "accepted") return "paid";
      if (error.outcome === "unknown") return settle(payout, error);
      if (error.outcome === "rejected" && error.status !== 429) return "not paid";
    }
    return "not paid";
  };

  const settle = async (payout: number, first: PayoutsError): Promise<Belief | "later"> => {
    let error = first;
    for (let resumes = 0; resumes < mostResumes; resumes += 1) {
      const next = await failureOf(error.resume());
      if (next === undefined || next.outcome === "accepted") return "paid";
      if (InputError.isInstance(next)) break;
      error = next;
    }
    unproven.set(payout, error);
    return "later";
  };

  return {
    name: tortured.name,
    pay,
    async settleLater(payout) {
      const { answer } = await client.reconcile(unproven.get(payout) as PayoutsError);
      if (answer === "found") return "paid";
      return answer === "not_found" ? "not paid" : "for a person";
    },
  };
}

/** The error of a call, or `undefined`. Anything else that it throws is a defect, and ends the run. */
async function failureOf(call: PromiseLike<unknown> | undefined): Promise<PayoutsError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (PayoutsError.isInstance(error)) return error;
    throw error;
  }
}
