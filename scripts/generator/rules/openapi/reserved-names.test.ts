import { expect, it } from "vitest";
import { createProviderClient } from "../../../../packages/payouts-common/src/create-provider-client.ts";
import { buildModel, pettyCash } from "../../__fixtures__/build-model.ts";
import { describeRule, findingsIn } from "../../__fixtures__/describe-rule.ts";
import { emitClient } from "../../emitters/client.ts";
import { interfacesOf } from "../runtime-members.ts";
import { reservedNames } from "./reserved-names.ts";

const sound = `
openapi: 3.1.0
x-speakeasy-globals: { parameters: [{ $ref: "#/components/parameters/Branch" }] }
paths:
  /payouts:
    get: { operationId: listPayouts }
components:
  parameters:
    Branch: { name: Example-Branch, in: header, schema: { type: string } }
`;

const operationId = "/paths/~1payouts/get/operationId";
const global = "/x-speakeasy-globals/parameters/0";
const named = (name: string): string => sound.replace("listPayouts", name);
const withOption = (option: string): string =>
  sound.replace("Example-Branch, in: header", `a, in: header, x-speakeasy-name-override: ${option}`);

describeRule("reserved-names", reservedNames, sound, [
  {
    name: "finds an operation with the name of what every client has",
    given: "listPayouts",
    becomes: "idempotency-key",
    want: { pointer: operationId, message: "`idempotency-key` gives the method `idempotencyKey`" },
  },
  {
    name: "finds an operation that would make a promise of the client",
    given: "listPayouts",
    becomes: "then",
    want: { pointer: operationId, message: "gives the method `then`" },
  },
  {
    name: "finds an operation with the name of what every object has",
    given: "listPayouts",
    becomes: "constructor",
    want: { pointer: operationId, message: "gives the method `constructor`" },
  },
  {
    name: "finds a global with the name of a client's option",
    given: "Example-Branch",
    becomes: "Example-Hooks",
    want: { pointer: global, message: "the global `Example-Hooks` gives the option `hooks`" },
  },
  {
    name: "finds a global with the name of a call's option",
    given: "in: header",
    becomes: "in: header, x-speakeasy-name-override: signal",
    want: { pointer: global, message: "gives the option `signal`" },
  },
  {
    name: "lets a global have another option's name",
    given: "Example-Branch, in: header",
    becomes: "Hooks, in: header, x-speakeasy-name-override: office",
    want: null,
  },
]);

it("refuses everything that a client of the runtime has", () => {
  const environments = { production: "https://api.example.com" };
  const description = { id: "a", name: "A", agent: "a/1", environments, security: {}, operations: {} };
  const members = Object.keys(createProviderClient<object>(description));
  expect(members).toContain("resume");
  for (const member of members) expect(findingsIn(named(member), reservedNames), member).toHaveLength(1);
});

it("refuses every option that a generated client has beside its globals and variables", async () => {
  const model = await buildModel(pettyCash);
  const globals = [...model.globals, ...model.variables].map(({ option }) => option);
  // The bases are in payouts-common, where the rule reads them.
  const declarations = emitClient(model).text.replace(/ extends [^{]+ \{/g, " {");
  const own = [...interfacesOf(declarations)].flatMap(([name, members]) =>
    name.endsWith("Options") ? members.filter((member) => !globals.includes(member)) : [],
  );
  expect(own).toContain("credential");
  for (const option of own) expect(findingsIn(withOption(option), reservedNames), option).toHaveLength(1);
});

it("does not guess at members that are declared elsewhere", () => {
  expect(interfacesOf("interface A { a: 1 }\ninterface B extends A { 'b-c'(): void }").get("B")).toEqual([
    "a",
    "b-c",
  ]);
  expect(() => interfacesOf("interface B extends A { b: 1 }")).toThrow(
    "`A` must be declared in the same module",
  );
});
