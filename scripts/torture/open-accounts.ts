import type { PlannedCall } from "@org/payouts-simulator/contract";
import type {
  FaultMix,
  SessionSettings,
  TortureProvider,
  TortureSession,
} from "@org/payouts-simulator/torture";
import type { Idempotency, Reconcile } from "../../packages/payouts-simulator/src/document/index.ts";
import { type Arena, type Contestant, payoutHeader } from "./contestant.ts";
import type { TorturedProvider } from "./tortured-provider.ts";

const timeoutMs = 1000;
/** A look-up by reference walks the list of its account; with one account for all, none would be done in time. */
const mostPerAccount = 1000;

/** What all accounts at a provider have in common. */
export interface Surroundings {
  readonly provider: TortureProvider;
  readonly tortured: TorturedProvider;
  readonly mix: FaultMix;
  readonly planned: PlannedCall;
  readonly idempotency: Idempotency | undefined;
  readonly reconcile: Reconcile | undefined;
  /** Counts the requests that are on the wire. */
  readonly wire: { busy: number };
}

/** One account at the provider, and who pays from it. */
export interface Account {
  readonly contestant: Contestant;
  readonly session: TortureSession;
}

/** Opens as many accounts as so many payouts need. */
export function openAccounts(
  { provider, tortured, mix, planned, idempotency, reconcile, wire }: Surroundings,
  payouts: number,
  createContestant: (arena: Arena) => Contestant,
): Account[] {
  const carrier = idempotency?.carrier ?? "none";
  const knowsRepeats = carrier !== "none" && idempotency?.resend !== "never";
  const { operationId } = planned;
  return Array.from({ length: Math.ceil(payouts / mostPerAccount) }, () => {
    const nextStep = nextStepOf(mix, tortured.id, knowsRepeats);
    const opened = provider.open({ operationId, lateMs: timeoutMs * 1.3, nextStep });
    const counting: typeof fetch = async (input, init) => {
      wire.busy += 1;
      return opened.fetch(input, init).finally(() => (wire.busy -= 1));
    };
    const contestant = createContestant({
      tortured,
      opened: { ...opened, fetch: counting },
      operationId,
      planned,
      carrier,
      keyName: idempotency?.name ?? "",
      reference: reconcile?.reference,
      timeoutMs,
    });
    return { contestant, session: opened.session };
  });
}

/** Draws what happens to each sending of an account: by the payout, and by how often it was sent before. */
function nextStepOf(mix: FaultMix, provider: string, knowsRepeats: boolean): SessionSettings["nextStep"] {
  const sendings = new Map<string, number>();
  const held = new Set<string>();
  let counted = 0;
  return (headers, { effects }) => {
    for (; counted < effects.length; counted += 1)
      held.add(effects[counted]?.arrival.headers[payoutHeader] ?? "");
    const payout = headers.get(payoutHeader) ?? "";
    const sending = (sendings.get(payout) ?? 0) + 1;
    sendings.set(payout, sending);
    return mix.draw(`${provider}/${payout}/${sending}`, (kind) => {
      // A provider that does not recognise repeats pays a duplicate delivery twice, with any client.
      if (kind === "duplicate-delivery") return knowsRepeats;
      // A payout that the provider has not received cannot be in flight.
      return kind !== "conflict-in-flight" || held.has(payout);
    });
  };
}
