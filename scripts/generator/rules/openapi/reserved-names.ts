import { dereference, pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { argumentName, methodName, optionName } from "../../naming.ts";
import { runtimeMembers } from "../runtime-members.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** An operation becomes a method beside the client's own, and a global an option beside the client's own. */
export const reservedNames: SpecRule = {
  name: "reserved-names",
  says: "no operation has the name of what every client has (`seal`, `resume`), and no global and no server's variable that of an option which every client or call has (`hooks`, `signal`)",
  *check(spec) {
    yield* methodFindings(spec);
    yield* optionFindings(spec);
  },
};

/** What every object inherits. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

const methods: ReadonlySet<string> = new Set([
  ...runtimeMembers("create-provider-client.ts", /^ProviderClient$/),
  // By `then`, `await` would take the client for a promise; by `toJSON`, `JSON.stringify` would call the provider.
  ...["then", "catch", "finally", "toJSON"],
  ...inherited,
]);

const options: ReadonlySet<string> = new Set([
  ...runtimeMembers("client-options.ts", /Options$/),
  // What the emitter of `client.ts` adds to them.
  ...["credential", "environment", "pace", "query", "cookies", "contentType"],
  ...inherited,
]);

function* methodFindings({ operations }: CheckedSpec): Iterable<Finding> {
  for (const { operation, pointer } of operations) {
    const { operationId = "" } = operation;
    const method = methodName(String(operationId));
    if (!methods.has(method)) continue;
    yield {
      pointer: `${pointer}/operationId`,
      message: `the operationId \`${operationId}\` gives the method \`${method}\`, a name that is reserved on every client.`,
      remedy:
        "Choose another operationId, such as `resumePayout` for `resume`. It is not sent to the provider.",
    };
  }
}

function* optionFindings({ id, document, nodes }: CheckedSpec): Iterable<Finding> {
  const globals = new Set<string>();
  for (const [index, written] of (document["x-speakeasy-globals"]?.parameters ?? []).entries()) {
    const parameter = dereference(document, written);
    if (parameter === undefined) continue;
    const option = optionName(parameter, id);
    globals.add(option);
    if (!options.has(option)) continue;
    yield {
      pointer: `/x-speakeasy-globals/parameters/${index}`,
      message: `the global \`${parameter.name}\` gives the option \`${option}\`, a name that is reserved on every client.`,
      remedy: "Name the option with `x-speakeasy-name-override` on the parameter.",
    };
  }
  for (const node of nodes) {
    if (node.kind !== "serverVariable") continue;
    const name = String(node.path.at(-1));
    const option = argumentName(name);
    if (!(options.has(option) || globals.has(option))) continue;
    yield {
      pointer: pointerOfNode(node),
      message: `the server's variable \`${name}\` gives the option \`${option}\`, ${globals.has(option) ? "and so does a global" : "a name that is reserved on every client"}.`,
      remedy:
        "Give the variable another name, which is not sent, or describe a server for each of its values, with an `x-environment`.",
    };
  }
}
