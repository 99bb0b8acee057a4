import type { ClientOptions } from "../../packages/payouts-common/src/client-options.ts";
import { createProviderClient } from "../../packages/payouts-common/src/create-provider-client.ts";
import type { Call } from "../../packages/payouts-common/src/delivery/provider-call.ts";
import type { Payout, ToPayoutOptions } from "../../packages/payouts-common/src/payout/payout.ts";
import type { ProviderDescription } from "../../packages/payouts-common/src/provider-description.ts";

/** A method of any client. */
export type Method = (...values: readonly unknown[]) => Call<unknown>;

/** A client whose operations are not known to the compiler. */
export type AnyClient = Readonly<Record<string, Method>> & {
  toPayout(native: unknown, options?: ToPayoutOptions): Payout;
};

/** A client of a spec, with every credential and global that it may need, which is answered in this way. */
export function answeredClient(
  description: ProviderDescription,
  answer: (body: unknown, method: string) => Response | Promise<Response>,
  options: ClientOptions = {},
): AnyClient {
  // How a client authenticates is tested elsewhere.
  const operations = Object.entries(description.operations).map(([id, { security: _own, ...rest }]) => [
    id,
    rest,
  ]);
  const globals = Object.keys(description.globals ?? {}).map((name) => [name, "global"] as const);
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const text = await new Response(init?.body).text();
    return answer(text === "" ? undefined : JSON.parse(text), init?.method ?? "GET");
  };
  return createProviderClient<AnyClient>(
    {
      ...description,
      security: { bearer: { type: "bearer" } },
      operations: Object.fromEntries(operations) as ProviderDescription["operations"],
    },
    {
      ...Object.fromEntries(globals),
      credential: "secret-key",
      fetch,
      maxRetries: 0,
      pace: false,
      ...options,
    } as ClientOptions,
  );
}

/** The arguments of a call with this body, and an id for each path parameter. */
export function argumentsOf(
  { operations }: ProviderDescription,
  method: string,
  body: unknown,
  id = "id-4711",
): readonly unknown[] {
  const { path = "", body: mediaType } = operations[method] ?? {};
  const ids = Array.from(path.matchAll(/\{[^{}]+\}/g), () => id);
  return mediaType === undefined ? ids : [...ids, body];
}
