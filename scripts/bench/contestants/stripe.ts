import { token, sixCallModule, type Contestant } from "./contestant.ts";

const request = {
  amount: 125_000,
  currency: "usd",
  description: "inv-2026-000123",
  destination: "ba_1",
  method: "standard",
  metadata: { order: "8842", batch: "b-17", operator: "ops-3" },
  statement_descriptor: "PAYROLL NOVEMBER",
} as const;

/** The SDK that payment SDKs are usually compared with. By default it sends through `node:http`. */
export const stripe: Contestant = {
  name: "stripe",
  kind: "rival",
  request,
  answer: {
    status: 200,
    body: JSON.stringify({
      ...request,
      id: "po_1MtHbeLkdIwHu7ixl4OzzPMv",
      object: "payout",
      application_fee: null,
      application_fee_amount: null,
      arrival_date: 1_680_652_800,
      automatic: false,
      balance_transaction: "txn_1MtHbfLkdIwHu7ixl4OzzPMv",
      created: 1_680_648_691,
      failure_balance_transaction: null,
      failure_code: null,
      failure_message: null,
      livemode: false,
      original_payout: null,
      reconciliation_status: "not_applicable",
      reversed_by: null,
      source_type: "card",
      status: "pending",
      type: "bank_account",
    }),
  },
  async connect(baseUrl, fetch) {
    const { default: Stripe } = await import("stripe");
    const { hostname, port, protocol } = new URL(baseUrl);
    const client = new Stripe(token, {
      host: hostname,
      port,
      protocol: protocol === "http:" ? "http" : "https",
      telemetry: false,
      ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }),
    });
    return () => client.payouts.create(request);
  },
  program: `import Stripe from "stripe";
    console.log(await new Stripe("${token}").payouts.create(${JSON.stringify(request)}));`,
  imports: ["stripe"],
  sixCalls: sixCallModule(`import Stripe from "stripe";\nconst stripe = new Stripe("${token}");`, [
    `stripe.payouts.create(${JSON.stringify(request)})`,
    `stripe.payouts.list({ limit: 50 })`,
    `stripe.payouts.retrieve("po_1")`,
    `stripe.payouts.update("po_1", { metadata: { order: "8842" } })`,
    `stripe.payouts.cancel("po_1")`,
    `stripe.balance.retrieve()`,
  ]),
  installs: "stripe",
};
