import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { lifecycle } from "./lifecycle.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Status:
      type: string
      x-extensible-enum: [queued, paid, held]
      x-payouts-lifecycle: { states: { queued: accepted, paid: paid, held: failed }, reversible: [paid, held], settles: { within: P3D } }
`;

const word = "/components/schemas/Status/x-payouts-lifecycle";
const at = `${word}/states`;

describeRule("lifecycle", lifecycle, sound, [
  {
    name: "finds a status that the schema does not list",
    given: "queued: accepted",
    becomes: "qeued: accepted",
    want: { pointer: `${at}/qeued`, message: "the schema has no status `qeued`" },
  },
  {
    name: "finds a reversible status that is not final",
    given: "reversible: [paid, held]",
    becomes: "reversible: [paid, queued]",
    want: { pointer: `${word}/reversible/1`, message: "`queued` is not a status with a final state" },
  },
  {
    name: "finds a time of settling where nothing is returned or reversed",
    given: "reversible: [paid, held], ",
    becomes: "",
    want: { pointer: `${word}/settles`, message: "no payout is returned or reversed" },
  },
  {
    name: "accepts it where a status is `returned`",
    given: "held: failed }, reversible: [paid, held], ",
    becomes: "held: returned }, ",
    want: null,
  },
  {
    name: "accepts any status where the schema lists none",
    given: "x-extensible-enum: [queued, paid, held]",
    becomes: "minLength: 1",
    want: null,
  },
]);
