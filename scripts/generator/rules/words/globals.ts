import { dereference } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { optionName } from "../../naming.ts";
import type { SpecRule } from "../spec-rule.ts";

/** `x-speakeasy-globals`, the parameters that become options of the client. */
export const globals: SpecRule = {
  name: "globals",
  says: "each of `x-speakeasy-globals` is a header or query parameter that some operation declares, and gives an option of its own",
  follows: true,
  *check({ id, document, operations }) {
    const declared = new Set(
      operations.flatMap(({ parameters }) =>
        parameters.map((parameter) => `${parameter.in} ${parameter.name}`),
      ),
    );
    const firstWith = new Map<string, string>();
    for (const [index, written] of (document["x-speakeasy-globals"]?.parameters ?? []).entries()) {
      const parameter = dereference(document, written);
      const pointer = `/x-speakeasy-globals/parameters/${index}`;
      if (parameter === undefined) {
        yield {
          pointer,
          message: "the global parameter does not exist.",
          remedy: "Let the `$ref` name a parameter under `components.parameters`.",
        };
        continue;
      }
      if (parameter.in !== "header" && parameter.in !== "query") {
        yield {
          pointer,
          message: `a ${parameter.in} parameter cannot be given once for all calls.`,
          remedy: "Leave it to the operations: only header and query parameters can be global.",
        };
        continue;
      }
      // Operations may describe one header differently: it is one option all the same.
      const option = optionName(parameter, id);
      const place = `${parameter.in} ${parameter.name.toLowerCase()}`;
      const first = firstWith.get(option) ?? place;
      firstWith.set(option, first);
      if (first !== place) {
        yield {
          pointer,
          message: `the ${place} gives the option \`${option}\`, and so does the ${first}.`,
          remedy: "Name one of the two options with `x-speakeasy-name-override` on the parameter.",
        };
      } else if (!declared.has(`${parameter.in} ${parameter.name}`)) {
        yield {
          pointer,
          message: `no operation declares the ${parameter.in} parameter \`${parameter.name}\`.`,
          remedy:
            "Refer to it from each operation that takes it: the client sends it to those and no others.",
        };
      }
    }
  },
};
