import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { webhookEvent } from "./webhook-event.ts";

const sound = `
openapi: 3.1.0
webhooks:
  moved:
    x-payouts-event: { type: /kind, names: [moved, stopped], id: [/id], payoutId: /of, when: { /origin: payout } }
    post: &body
      requestBody:
        content:
          application/json:
            schema:
              properties:
                kind: { x-extensible-enum: [moved, stopped, unknown, paid] }
                id: { type: string }
                of: { type: string }
                origin: { type: string }
                payout: { type: object }
  paid:
    x-payouts-event: { type: /kind, payout: /payout }
    post: *body
`;

const word = (name: string): string => `/webhooks/${name}/x-payouts-event`;

describeRule("webhook-event", webhookEvent, sound, [
  {
    name: "finds a type that stands nowhere",
    given: "type: /kind, payout: /payout",
    becomes: "type: /sort",
    want: { pointer: `${word("paid")}/type`, message: "`/sort` is not a field of the body" },
  },
  {
    name: "finds an id that stands nowhere",
    given: "id: [/id]",
    becomes: "id: [/id, /key]",
    want: { pointer: `${word("moved")}/id/1`, message: "`/key` is not a field of the body" },
  },
  {
    name: "finds a condition on a field that the body does not have",
    given: "/origin: payout",
    becomes: "/source: payout",
    want: { pointer: `${word("moved")}/when/~1source`, message: "`/source` is not a field of the body" },
  },
  {
    name: "finds a payout that stands nowhere",
    given: "payout: /payout",
    becomes: "payout: /data",
    want: { pointer: `${word("paid")}/payout`, message: "`/data` is not a field of the body" },
  },
  {
    name: "finds a type that belongs to two webhooks",
    given: "[moved, stopped], id",
    becomes: "[moved, paid], id",
    want: { pointer: word("paid"), message: "are brought by the webhook `moved` too" },
  },
  {
    name: "finds a type that the body does not have",
    given: "[moved, stopped], id",
    becomes: "[moved, halted], id",
    want: { pointer: `${word("moved")}/names/1`, message: "`halted` is no type that the body may have" },
  },
  {
    name: "finds a type by the client's own name",
    given: "[moved, stopped], id",
    becomes: "[moved, unknown], id",
    want: { pointer: `${word("moved")}/names/1`, message: "the client calls events `unknown`" },
  },
]);
