/**
 * What compiles and what does not, for callers: checked by every compiler that consumers use, and run by none.
 */
import type { BatchCall, Call, PageCall } from "./delivery/provider-call.ts";
import type {
  KeyedCallOptions,
  KeyedOnceCallOptions,
  OnceCallOptions,
  RetryCallOptions,
} from "./client-options.ts";
import type { ProviderClient } from "./create-provider-client.ts";
import type { PayoutItem } from "./errors/payout-item.ts";
import { NotFoundError } from "./errors/api-error.ts";
import type { Reconciliation } from "./call/reconciliation.ts";
import type { Payout } from "./payout/payout.ts";

interface Errors {
  404: { gone: true };
  422: { wrong: string[] };
  "5XX": string;
}
interface ErrorsWithDefault {
  404: { gone: true };
  409: { taken: string };
  "5XX": { failed: string };
  default: { other: number };
}
interface Native {
  id: string;
}
interface Client extends ProviderClient<Native, Client, "keyed" | "bulk"> {
  keyed(body: { amount: number }, options?: KeyedCallOptions): Call<Native, { result: Native }, Errors>;
  once(body: { amount: number }, options?: OnceCallOptions): Call<Native>;
  never(body: { amount: number }, options?: KeyedOnceCallOptions): Call<Native>;
  bulk(body: { amounts: number[] }, options?: OnceCallOptions): BatchCall<readonly Native[], unknown, Errors>;
  list(query?: { limit?: number }, options?: RetryCallOptions): PageCall<Native, readonly Native[]>;
  other(body: {
    amount: number;
  }): Call<Native, Native, ErrorsWithDefault, { "X-Trace": string; "X-Left": string }>;
}

/** Type equality, both ways. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_same: Same<A, B>): void => undefined;

export async function checks(client: Client, signal: AbortSignal): Promise<void> {
  const body = { amount: 1 };
  // Retries and keys, by the dialect.
  void client.keyed(body, { maxRetries: 1, idempotencyKey: "k", signal, deadlineMs: 1 });
  void client.list({}, { maxRetries: 1 });
  void client.once(body, { timeoutMs: 1 });
  void client.never(body, { idempotencyKey: "k" });
  // @ts-expect-error: the provider cannot recognise it as the same request.
  void client.once(body, { maxRetries: 1 });
  // @ts-expect-error: the provider takes no key here.
  void client.once(body, { idempotencyKey: "k" });
  // @ts-expect-error: nothing promises that a repeat is harmless.
  void client.never(body, { maxRetries: 1 });
  // @ts-expect-error: a read has no key.
  void client.list({}, { idempotencyKey: "k" });
  // @ts-expect-error: a misspelt field.
  void client.keyed({ amuont: 1 });
  // @ts-expect-error: a misspelt option.
  void client.keyed(body, { maxRetry: 1 });

  // Results.
  const payout = await client.keyed(body);
  same<typeof payout, Native>(true);
  const { data, meta } = await client.keyed(body).withMeta();
  same<typeof data, Native>(true);
  same<typeof meta.body, { result: Native }>(true);
  for await (const item of client.list()) same<typeof item, Native>(true);
  // @ts-expect-error: only a list has pages.
  for await (const _item of client.keyed(body));
  const unified = client.toPayout(payout);
  same<typeof unified, Payout<Native>>(true);

  // Failures: the status narrows the body.
  const result = await client.keyed(body).safe();
  if (!result.ok) {
    const { error } = result;
    same<typeof error.outcome, "not_sent" | "rejected" | "unknown" | "accepted">(true);
    if (error.status === 422) same<typeof error.body, { wrong: string[] }>(true);
    if (error.status === 404) same<typeof error.body, { gone: true }>(true);
  } else same<typeof result.data, Native>(true);

  // Also where the spec documents the rest by range, or as one: each status has one body.
  const other = await client.other(body).safe();
  if (!other.ok) {
    const { error } = other;
    if (error.status === 404) same<typeof error.body, { gone: true }>(true);
    if (error.status === 418) same<typeof error.body, { other: number }>(true);
    if (error.status === 503 || error.status === 520) same<typeof error.body, { failed: string }>(true);
    if (error.status === 404 || error.status === 409)
      same<typeof error.body, { gone: true } | { taken: string }>(true);
    if (error.status !== undefined && error.status >= 500) void error.status.toFixed();
    if (NotFoundError.isInstance(error)) same<typeof error.body, { gone: true }>(true);
    // @ts-expect-error: no answer has such a status.
    void (error.status === 999);
  }
  // What the spec does not document may come all the same: its body is not known.
  if (!result.ok && result.error.status === 418) same<typeof result.error.body, unknown>(true);

  // Headers that are documented complete in an editor; any other may be read too.
  if (other.ok) {
    same<Parameters<typeof other.meta.headers.get>[0], "X-Trace" | "X-Left" | (string & {})>(true);
    same<ReturnType<typeof other.meta.headers.get>, string | null>(true);
    void new Headers(other.meta.headers);
  }

  // Only what makes several payouts has items: in its results, and in its errors.
  const batch = await client.bulk({ amounts: [1, 2] }).safe();
  const { items } = batch.ok ? batch.meta : batch.error;
  same<typeof items, readonly PayoutItem[]>(true);
  if (!batch.ok && batch.error.status === 422) same<typeof batch.error.body, { wrong: string[] }>(true);
  const sent = await client.send(client.seal.bulk({ amounts: [1] })).withMeta();
  same<typeof sent.meta.items, readonly PayoutItem[]>(true);
  const resumed = await client.resume(client.seal.bulk({ amounts: [1] })).withMeta();
  same<typeof resumed.meta.items, readonly PayoutItem[]>(true);
  // @ts-expect-error: this operation makes one payout.
  void meta.items;
  const { error: failure } = result as Extract<typeof result, { ok: false }>;
  same<typeof failure.items, readonly PayoutItem[] | undefined>(true);
  for await (const each of client.recover())
    same<NonNullable<(typeof each & { ok: true })["meta"]["items"]>, readonly PayoutItem[]>(true);

  // One source gives one answer, a list gives a list.
  const one = await client.reconcile(failure);
  same<typeof one, Reconciliation<Native>>(true);
  const many = await client.reconcile([failure, client.seal.keyed(body)], { sameAccount: true });
  same<typeof many, readonly Reconciliation<Native>[]>(true);
}
