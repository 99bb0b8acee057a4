import { expect, it } from "vitest";
import type { ProviderDescription } from "../../../../packages/payouts-common/src/provider-description.ts";
import { compareMasking } from "./compare-masking.ts";

const masks = (personal: string[], request: string[] = []): ProviderDescription => ({
  id: "example",
  name: "Example",
  agent: "",
  environments: {},
  security: {},
  personal,
  operations: { pay: { method: "POST", path: "/", personal: { request } } },
});

it.each([
  ["a name lost", masks(["iban"]), masks([]), ["major"]],
  ["a name gained", masks([]), masks(["iban"]), ["minor"]],
  ["a name that is kept to its places", masks(["id"]), masks([], ["/to/id"]), []],
  ["places that become a name", masks([], ["/to/id"]), masks(["id"]), ["minor"]],
  ["a place lost", masks([], ["/to/id", "/id"]), masks([], ["/id"]), ["major"]],
])("judges %s", (_, old, now, want) => {
  expect(compareMasking(old, now).map(({ bump }) => bump)).toEqual(want);
});
