import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPayoutRequest, tinBox } from "../../test/fixtures.ts";
import { createSimulator } from "../create-simulator.ts";
import type { Limit } from "../document/vocabulary.ts";
import type { Simulator } from "../simulator.ts";

const evidence = [{ source: "limits", mark: "docs" }] as const;
const live: Limit = {
  scope: "endpoint",
  requests: 3,
  period: "PT1S",
  environment: "production",
  header: { name: "tin-box-limit", value: "endpoint" },
  evidence,
};
const test: Limit = { ...live, requests: 1, environment: "sandbox" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function limited(all: readonly Limit[], isOn = true): Simulator {
  const servers = [
    { url: "https://tin.example/v1", "x-environment": "production", "x-credential-prefix": "t-" },
    { url: "https://tin.example/v1", "x-environment": "sandbox", "x-credential-prefix": "t-test-" },
  ];
  return createSimulator({ ...tinBox.document, servers, "x-payouts-limits": all }, { limits: isOn });
}

async function statuses(
  simulator: Simulator,
  count: number,
  token = "t-1",
  path = "/v1/payouts",
): Promise<number[]> {
  const init = createPayoutRequest({ headers: { authorization: `Bearer ${token}` } });
  const answers = Array.from({ length: count }, () => simulator.fetch(path, init));
  return (await Promise.all(answers)).map(({ status }) => status);
}

it("refuses what is beyond a limit in any second, and says how long to wait", async () => {
  const simulator = limited([live]);
  expect(await statuses(simulator, 2)).toEqual([201, 201]);
  vi.advanceTimersByTime(600);
  expect(await statuses(simulator, 2)).toEqual([201, 429]);
  const refused = await simulator.fetch("/v1/payouts", createPayoutRequest());
  expect([refused.headers.get("retry-after"), refused.headers.get("tin-box-limit")]).toEqual([
    "1",
    "endpoint",
  ]);
  vi.advanceTimersByTime(400);
  // The two of the beginning are a second old; what was refused does not count.
  expect(await statuses(simulator, 3)).toEqual([201, 201, 429]);
  expect(simulator.requests.filter(({ status }) => status === 429)).toHaveLength(3);
});

it("counts each credential by itself, with the limit of its environment", async () => {
  const simulator = limited([live, test]);
  expect(await statuses(simulator, 4, "t-1")).toEqual([201, 201, 201, 429]);
  expect(await statuses(simulator, 2, "t-test-1")).toEqual([201, 429]);
});

it("counts all operations together where the limit does", async () => {
  const simulator = limited([{ ...live, scope: "credential" }]);
  expect(await statuses(simulator, 3)).toEqual([201, 201, 201]);
  const read = await simulator.fetch("/v1/payouts/po-1", { headers: createPayoutRequest().headers ?? {} });
  expect(read.status).toBe(429);
});

it("forgets with `reset`, and refuses nothing unless asked to", async () => {
  const simulator = limited([test, { ...live, requests: 1 }]);
  expect(await statuses(simulator, 2)).toEqual([201, 429]);
  simulator.reset();
  expect(await statuses(simulator, 1)).toEqual([201]);
  expect(await statuses(limited([live], false), 5)).toEqual([201, 201, 201, 201, 201]);
});
