import { describeRule } from "../../__fixtures__/describe-rule.ts";
import { lifecycle } from "./lifecycle.ts";

const sound = `
openapi: 3.1.0
components:
  schemas:
    Status:
      type: string
      x-extensible-enum: [queued, paid, held]
      x-payouts-lifecycle: { states: { queued: accepted, paid: paid } }
`;

const at = "/components/schemas/Status/x-payouts-lifecycle/states";

describeRule("lifecycle", lifecycle, sound, [
  {
    name: "finds a status that the schema does not list",
    given: "queued: accepted",
    becomes: "qeued: accepted",
    want: { pointer: `${at}/qeued`, message: "the schema has no status `qeued`" },
  },
  {
    name: "accepts any status where the schema lists none",
    given: "x-extensible-enum: [queued, paid, held]",
    becomes: "minLength: 1",
    want: null,
  },
]);
