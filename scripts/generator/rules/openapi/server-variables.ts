import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { ServerVariable } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { argumentName } from "../../naming.ts";
import type { SpecRule } from "../spec-rule.ts";

/** A variable of a server is an option of the client, which every address that names it reads. */
export const serverVariables: SpecRule = {
  name: "server-variables",
  says: "the `default` of a server's variable is one of its `enum`, and servers describe variables of one name alike",
  *check({ nodes }) {
    const known = new Map<string, { readonly name: string; readonly text: string }>();
    for (const node of nodes) {
      if (node.kind !== "serverVariable") continue;
      const pointer = pointerOfNode(node);
      const name = String(node.path.at(-1));
      // As far as the linter has no findings.
      const { default: usual, enum: values } = node.value as unknown as ServerVariable;
      if (values !== undefined && !values.includes(usual)) {
        yield {
          pointer,
          message: `the default of \`${name}\`, \`${usual}\`, is not one of its \`enum\`.`,
          remedy: "Correct the default, or add it to the `enum`.",
        };
        continue;
      }
      const option = argumentName(name);
      const text = JSON.stringify([usual, values]);
      const first = known.get(option) ?? { name, text };
      known.set(option, first);
      if (first.name === name && first.text === text) continue;
      yield {
        pointer,
        message:
          first.name === name
            ? `another server describes \`${name}\` in another way, and both are one option of the client.`
            : `\`${name}\` gives the option \`${option}\`, and so does \`${first.name}\`.`,
        remedy: "Describe them alike, or give each a name of its own: it is not sent.",
      };
    }
  },
};
