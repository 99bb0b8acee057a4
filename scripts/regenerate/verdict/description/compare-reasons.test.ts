import { expect, it } from "vitest";
import type {
  ProviderDescription,
  ReasonDescription,
} from "../../../../packages/payouts-common/src/provider-description.ts";
import { compareReasons } from "./compare-reasons.ts";

const operation = { method: "POST", path: "/", idempotency: { carrier: "none" } } as const;

function described(reasons: readonly ReasonDescription[]): Parameters<typeof compareReasons>[0] {
  const provider: ProviderDescription = {
    id: "example",
    name: "Example",
    agent: "",
    environments: {},
    security: {},
    error: { reasons },
    operations: { pay: operation },
  };
  return [provider, operation];
}

const poor: ReasonDescription = { status: "422", code: "poor", outcome: "rejected" };

it.each<[string, ReasonDescription[], ReasonDescription[], want: string[]]>([
  ["what holds anyway", [], [{ status: "422", code: "other", outcome: "rejected" }], []],
  [
    "an outcome that is unknown",
    [poor],
    [{ ...poor, outcome: "unknown" }],
    [
      "major the outcome of a 422 `poor` is `unknown`, and was `rejected`",
      "major the outcome of an unreadable 422 is `unknown`, and was `rejected`",
    ],
  ],
  [
    "an outcome that is sure",
    [],
    [{ status: "503", outcome: "rejected" }],
    [
      "major the outcome of a 503 is `rejected`, and was `unknown`",
      "major the outcome of an unreadable 503 is `rejected`, and was `unknown`",
    ],
  ],
  ["that waiting helps", [poor], [{ ...poor, retry: true }], ["minor waiting helps after a 422 `poor`"]],
  [
    "that waiting does not help any more",
    [{ ...poor, retry: true }],
    [poor],
    ["major waiting does not help any more after a 422 `poor`"],
  ],
  [
    "that it concerns the account",
    [poor],
    [{ ...poor, scope: "account" }],
    ["major a 422 `poor` concerns every payout of the account"],
  ],
  [
    "that a repeat settles nothing",
    [poor],
    [{ ...poor, resend: "never" }],
    ["major a repeat under the same key settles nothing after a 422 `poor`"],
  ],
  [
    "another order of what does not meet",
    [poor, { message: "Late", outcome: "unknown" }],
    [{ message: "Late", outcome: "unknown" }, poor],
    [],
  ],
])("finds %s", (_, old, now, want) => {
  expect(compareReasons(described(old), described(now)).map(({ bump, what }) => `${bump} ${what}`)).toEqual(
    want,
  );
});
