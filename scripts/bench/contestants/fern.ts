import { idempotencyKey, sixCallModule, token, type Contestant } from "./contestant.ts";

const amount = { amount: 125_000, currency: "USD" } as const;
const request = {
  source_id: "EXTERNAL",
  idempotency_key: idempotencyKey,
  amount_money: amount,
  reference_id: "inv-2026-000123",
  note: "n".repeat(200),
  buyer_email_address: "aminata@example.com",
} as const;

/** An SDK made by Fern: square. Its request is its own, about as large as a payout. */
export const fern: Contestant = {
  name: "square (Fern)",
  kind: "rival",
  request,
  answer: {
    status: 200,
    body: JSON.stringify({
      payment: {
        id: "p1",
        created_at: "2026-08-19T16:44:13.000Z",
        updated_at: "2026-08-19T16:44:13.000Z",
        amount_money: amount,
        status: "COMPLETED",
        source_type: "EXTERNAL",
        location_id: "L1",
        order_id: "o1",
        reference_id: "inv-2026-000123",
        risk_evaluation: { created_at: "2026-08-19T16:44:13.000Z", risk_level: "NORMAL" },
        buyer_email_address: "aminata@example.com",
        note: "n".repeat(200),
        total_money: amount,
        approved_money: amount,
        receipt_number: "R2B3",
      },
    }),
  },
  async connect(baseUrl, fetch) {
    const { SquareClient } = await import("square");
    const client = new SquareClient({ token, baseUrl, ...(fetch && { fetch }) });
    const payment = {
      sourceId: request.source_id,
      idempotencyKey,
      amountMoney: { amount: BigInt(amount.amount), currency: amount.currency },
      referenceId: request.reference_id,
      note: request.note,
      buyerEmailAddress: request.buyer_email_address,
    };
    return async () => client.payments.create(payment);
  },
  program: `import { SquareClient } from "square";
    console.log(await new SquareClient({ token: "${token}" }).payments.create({
      sourceId: "EXTERNAL", idempotencyKey: "${idempotencyKey}", amountMoney: { amount: 1n, currency: "USD" },
    }));`,
  imports: ["square"],
  sixCalls: sixCallModule(
    `import { SquareClient } from "square";\nconst square = new SquareClient({ token: "${token}" });`,
    [
      `square.payments.create({ sourceId: "EXTERNAL", idempotencyKey: "k", amountMoney: { amount: 1n, currency: "USD" } })`,
      `square.payments.list({ limit: 50 })`,
      `square.payments.get({ paymentId: "p1" })`,
      `square.payments.cancel({ paymentId: "p1" })`,
      `square.payouts.list({ limit: 50 })`,
      `square.payouts.get({ payoutId: "p1" })`,
    ],
  ),
  installs: "square",
};
