import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { view } from "./view.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Payout:
      type: object
      properties:
        id: { type: string }
        status: { $ref: "#/components/schemas/Status" }
        amount: { type: integer, x-payouts-money: { unit: minor, form: integer } }
        created_at: { type: string }
      x-payouts-view: { id: [/id], status: /status, amount: /amount, times: { created: /created_at } }
    Status: { type: string, x-payouts-lifecycle: { states: { paid: paid } } }
`;

const at = "/components/schemas/Payout/x-payouts-view";

describeRule("view", view, sound, [
  {
    name: "finds an id that the payout does not have",
    given: "id: [/id]",
    becomes: "id: [/uuid]",
    want: { pointer: `${at}/id/0`, message: "`/uuid` is not a field of the payout" },
  },
  {
    name: "finds a time that the payout does not have",
    given: "created: /created_at",
    becomes: "created: /createdAt",
    want: { pointer: `${at}/times/created`, message: "`/createdAt` is not a field of the payout" },
  },
  {
    name: "finds a status without a lifecycle",
    given: ", x-payouts-lifecycle: { states: { paid: paid } }",
    becomes: "",
    want: { pointer: `${at}/status`, message: "the status at `/status` has no lifecycle" },
  },
  {
    name: "finds failures known by a code, where the view has none",
    given: "states: { paid: paid } }",
    becomes: "states: { paid: paid }, open: [{ code: lost }] }",
    want: { pointer: at, message: "the lifecycle knows failures by their code" },
  },
  {
    name: "finds an amount without a unit",
    given: ", x-payouts-money: { unit: minor, form: integer }",
    becomes: "",
    want: { pointer: `${at}/amount`, message: "the amount at `/amount` has no unit" },
  },
]);
