import { type Caller, type Client, type Create, payoutHeader, timeoutMs } from "./caller.ts";
import { argumentsOf } from "./payout-body.ts";
import { failureOf } from "./plain-loop-caller.ts";

/**
 * Does what the README recommends: a `reference` for each payout and a journal. It keeps no books: every run calls for
 * every payout again. What needs a person is left for one, unless the provider's look-up proves that it was not paid.
 */
export const journaledCaller: Caller = {
  name: "the client with `reference` and a journal",
  keepsBooks: false,
  start(arena) {
    const { tortured, baseUrl, fetch, journal, planned } = arena;
    // The cast: what a client is, is known only when it is made from the spec that was read.
    const client = tortured.createClient({
      ...tortured.options,
      baseUrl,
      fetch,
      journal,
      timeoutMs,
      account: "payroll",
    }) as unknown as Client & Record<string, Create>;
    return {
      async begin() {
        // The calls that follow would do the same; this is the way of a job that has lost its list.
        for await (const _each of client.recover());
      },
      async pay(payout) {
        const reference = `payroll-2026-11/${payout}`;
        const options = { reference, headers: { [payoutHeader]: String(payout) } };
        const error = await failureOf(client[planned.operationId]?.(...argumentsOf(arena, payout), options));
        if (error === undefined || error.outcome === "accepted") return "paid";
        if (error.outcome !== "unknown") return "not paid";
        if (error.next.action !== "person") return "unsettled";
        const { answer, reason } = await client.reconcile(error);
        if (answer !== "not_found") return "for a person";
        // Refused where the job's other process has begun it again meanwhile: the next run looks again.
        const refused = await failureOf(
          client.conclude(reference, "not_paid", { because: reason, by: "the payroll job" }),
        );
        if (refused !== undefined && refused.name !== "InputError") throw refused;
        return "unsettled";
      },
    };
  },
};
