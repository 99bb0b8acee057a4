import { jsonInQuery } from "../../../../packages/payouts-common/src/index.ts";
import { fromRuntime } from "../../../generator/model/from-runtime.ts";
import { expect, it } from "vitest";
import type {
  IdempotencyDescription,
  OperationDescription,
  ProviderDescription,
  ReconcileDescription,
} from "../../../../packages/payouts-common/src/provider-description.ts";
import { SpecPlaces } from "../../place/spec-places.ts";
import { judgeDescription } from "./judge-description.ts";

const places = new SpecPlaces({ openapi: "3.1.0", info: { title: "Example", version: "1" } });
const bearer = { type: "bearer", env: "TOKEN" } as const;
const key: IdempotencyDescription = { carrier: "header", name: "Key", maxLength: 64, lifetimeMs: 3_600_000 };
const look: ReconcileDescription = {
  operation: "list",
  request: "/reference",
  result: "/reference",
  fill: "uuid",
  settleMs: 60_000,
  empty: "not_found",
};

function provider(
  more: Partial<ProviderDescription>,
  pay: Partial<OperationDescription>,
): ProviderDescription {
  return {
    id: "example",
    name: "Example",
    agent: "",
    environments: { live: "https://a.example", test: "https://b.example" },
    security: { token: bearer },
    ...more,
    operations: { pay: { method: "POST", path: "/", idempotency: key, reconcile: look, ...pay } },
  };
}

function judged(
  [before, was]: readonly [Partial<ProviderDescription>, Partial<OperationDescription>],
  [after, is]: readonly [Partial<ProviderDescription>, Partial<OperationDescription>],
): string {
  const changes = judgeDescription(provider(before, was), provider(after, is), "createClient", places);
  return changes.map(({ bump, where }) => `${bump} ${where}`).join();
}

const paced = (requests: number, periodMs = 1000): Partial<ProviderDescription> => ({
  limits: { all: [{ scope: "endpoint", requests, periodMs }], pacer: () => undefined },
});

it.each<[string, Partial<ProviderDescription>, Partial<ProviderDescription>, want: string]>([
  ["nothing", {}, {}, ""],
  ["a limit where there was none", {}, paced(20), "minor createClient"],
  ["a lower limit", paced(20), paced(10), "minor createClient"],
  ["the same limit over another period", paced(20), paced(600, 60_000), "minor createClient"],
  ["a higher limit", paced(20), paced(30), "patch createClient"],
  ["a limit that is gone", paced(20), {}, "patch createClient"],
  ["the same limits", paced(20), paced(20), ""],
  [
    "a host that moved",
    {},
    { environments: { live: "https://c.example", test: "https://b.example" } },
    "minor createClient",
  ],
  ["an environment that is gone", {}, { environments: { live: "https://a.example" } }, "major createClient"],
  [
    "another default environment",
    {},
    { environments: { test: "https://b.example", live: "https://a.example" } },
    "major createClient",
  ],
  ["another variable", {}, { security: { token: { ...bearer, env: "OTHER" } } }, "major createClient token"],
  [
    "another kind of credential",
    {},
    { security: { token: { type: "basic", env: "TOKEN" } } },
    "major createClient token",
  ],
  [
    "another place for an error's code",
    { error: { code: ["/a"] } },
    { error: { code: ["/b"] } },
    "major createClient",
  ],
  [
    "a further place for an error's code",
    { error: { code: ["/a"] } },
    { error: { code: ["/a", "/b"] } },
    "minor createClient",
  ],
  ["a name that is masked no more", { personal: ["iban"] }, {}, "major createClient"],
])("judges %s", (_, old, now, want) => {
  expect(judged([old, {}], [now, {}])).toBe(want);
});

it.each<[string, Partial<OperationDescription>, want: string]>([
  ["a key that is sent no more", { idempotency: { carrier: "none" } }, "major pay"],
  ["a key in the body", { idempotency: { ...key, carrier: "body", name: "/key" } }, "major pay,major pay"],
  ["a shorter lifetime", { idempotency: { ...key, lifetimeMs: 60_000 } }, "major pay"],
  ["a longer lifetime", { idempotency: { ...key, lifetimeMs: 7_200_000 } }, "minor pay"],
  ["a shorter key", { idempotency: { ...key, maxLength: 32 } }, "major pay"],
  ["no repeat by itself", { idempotency: { ...key, resend: "never" } }, "major pay"],
  ["failures that are remembered", { idempotency: { ...key, cachesFailures: true } }, "major pay"],
  ["a pause before a repeat", { idempotency: { ...key, settleMs: 1000 } }, "major pay"],
  ["other keys", { idempotency: { ...key, generate: { maxLength: 30 } } }, "major pay"],
  ["a mark of replays", { idempotency: { ...key, replay: { status: 200 } } }, "minor pay"],
  ["an empty look-up that says less", { reconcile: { ...look, empty: "inconclusive" } }, "major pay"],
  ["a look-up that fills only when asked", { reconcile: { ...look, consent: true } }, "major pay"],
  ["a look-up that compares more", { reconcile: { ...look, compare: { "/a": "/a" } } }, "minor pay"],
  ["no credential", { security: [] }, "minor pay"],
  ["a result elsewhere", { result: "/payout" }, "major pay"],
  [
    "how a query is written",
    { query: { a: fromRuntime(jsonInQuery, { name: "jsonInQuery" }) } },
    "patch pay",
  ],
])("judges %s of an operation", (_, now, want) => {
  expect(judged([{}, {}], [{}, now])).toBe(want);
});
