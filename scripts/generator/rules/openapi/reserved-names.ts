import { dereference } from "../../document/dereference.ts";
import { methodName, optionName } from "../../naming.ts";
import { runtimeInterfaces } from "../runtime-interfaces.ts";
import type { CheckedSpec, Finding, SpecRule } from "../spec-rule.ts";

/** An operation becomes a method beside the client's own, and a global an option beside the client's own. */
export const reservedNames: SpecRule = {
  name: "reserved-names",
  says: "no operation has the name of what every client has (`http`, `resume`), and no global that of an option which every client or call has (`hooks`, `signal`)",
  *check(spec) {
    yield* methodFindings(spec);
    yield* optionFindings(spec);
  },
};

/** What every object inherits. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

const methods: ReadonlySet<string> = new Set([
  ...(runtimeInterfaces("create-provider-client.ts").get("ProviderClient") ?? []),
  // By `then`, `await` would take the client for a promise; by `toJSON`, `JSON.stringify` would call the provider.
  ...["then", "catch", "finally", "toJSON"],
  ...inherited,
]);

const options: ReadonlySet<string> = new Set([
  ...[...runtimeInterfaces("client-options.ts")].flatMap(([name, members]) =>
    name.endsWith("Options") ? members : [],
  ),
  // What the emitter of `client.ts` adds to them.
  ...["credential", "environment", "query"],
  ...inherited,
]);

function* methodFindings({ operations }: CheckedSpec): Iterable<Finding> {
  for (const { operation, pointer } of operations) {
    const { operationId = "" } = operation;
    const method = methodName(String(operationId));
    if (!methods.has(method)) continue;
    yield {
      pointer: `${pointer}/operationId`,
      message: `the operationId \`${operationId}\` gives the method \`${method}\`, which every client has for another purpose.`,
      remedy:
        "Choose another operationId, such as one with a noun: `resumePayout`. The provider never sees it.",
    };
  }
}

function* optionFindings({ id, document }: CheckedSpec): Iterable<Finding> {
  for (const [index, written] of (document["x-speakeasy-globals"]?.parameters ?? []).entries()) {
    const parameter = dereference(document, written);
    if (parameter === undefined) continue;
    const option = optionName(parameter, id);
    if (!options.has(option)) continue;
    yield {
      pointer: `/x-speakeasy-globals/parameters/${index}`,
      message: `the global \`${parameter.name}\` gives the option \`${option}\`, which every client has for another purpose.`,
      remedy: "Name the option with `x-speakeasy-name-override` on the parameter.",
    };
  }
}
