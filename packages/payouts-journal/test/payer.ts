import { createProviderClient, type ProviderDescription, type SealedRequest } from "@org/payouts-common";
import type { Call, ClientOptions, Recovered } from "@org/payouts-common";

/** A client of an invented provider that recognises a repeat by its key. */
export interface Payer {
  pay(body: object, options: { readonly reference: string }): Call<unknown>;
  readonly seal: { pay(body: object, options: { readonly reference: string }): SealedRequest };
  send(sealed: SealedRequest): PromiseLike<unknown>;
  resume(sealed: SealedRequest): Promise<unknown>;
  recover(): AsyncGenerator<Recovered, void, undefined>;
}

const description: ProviderDescription = {
  id: "payer",
  name: "Payer",
  agent: "payer/1",
  environments: { production: "https://payer.example" },
  security: {},
  operations: {
    pay: {
      method: "POST",
      path: "/payouts",
      body: "application/json",
      idempotency: { carrier: "header", name: "Idempotency-Key" },
      creates: {},
    },
  },
};

export function createPayer(options: ClientOptions): Payer {
  return createProviderClient<Payer>(description, { account: "main", ...options });
}
