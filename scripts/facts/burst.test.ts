/** A burst at each provider that documents limits, which its simulator enforces: all of it ends well. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../packages/payouts-common/src/client-options.ts";
import { createProviderClient } from "../../packages/payouts-common/src/create-provider-client.ts";
import { clientCredentials } from "../../packages/payouts-common/src/login/client-credentials.ts";
import { tokenExchange } from "../../packages/payouts-common/src/login/token-exchange.ts";
import { planCalls } from "../../packages/payouts-simulator/src/contract/plan-calls.ts";
import { createSimulator } from "../../packages/payouts-simulator/src/create-simulator.ts";
import { buildModel, pettyCash } from "../generator/__fixtures__/build-model.ts";
import { methodName } from "../generator/naming.ts";
import { readModels } from "../read-models.ts";
import { payoutOperation } from "../torture/payout-operation.ts";
import type { AnyClient } from "./answered-client.ts";

const models = [...(await readModels()), await buildModel(pettyCash)];
const limited = models.filter(({ description }) => description.limits !== undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

it("has a provider that documents limits", () => {
  expect(limited).not.toEqual([]);
});

describe.each(limited)("$id", ({ document, description, globals }) => {
  const all = description.limits?.all ?? [];
  const wanted = all.every(({ operation }) => operation !== undefined)
    ? (all[0]?.operation ?? "")
    : methodName(payoutOperation(document));

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["ends every call of a burst, and has none refused", {}],
    ["has most of it refused where the client keeps no pace, so that this test can fail", { pace: false }],
  ])("%s", { timeout: 60_000 }, async (_, pace) => {
    const simulator = createSimulator(document, { limits: true });
    const { credential, calls } = planCalls(document);
    const given = globals.filter(({ required, example }) => required || example !== undefined);
    const options = {
      ...Object.fromEntries(given.map(({ option, example }) => [option, example ?? option])),
      credential,
      baseUrl: `http://simulator.invalid${simulator.documents[0]?.basePath}`,
      fetch: simulator.fetch,
      maxRetries: 0,
      ...pace,
    } as ClientOptions; // a provider's own options are known to its client alone
    const exchange = Object.values(description.security).some(({ token }) => token?.endpoint !== undefined)
      ? clientCredentials
      : tokenExchange;
    const client = createProviderClient<AnyClient>(description, options, exchange);
    const planned = calls.find(({ operationId }) => methodName(operationId) === wanted);
    const method = client[wanted] ?? expect.fail(`no ${wanted}`);

    const burst = Array.from({ length: 500 }, () => method(...(planned?.arguments ?? [])).safe());
    const ended = Promise.all(burst);
    await vi.runAllTimersAsync();
    const outcomes = (await ended).map((result) => (result.ok ? "paid" : result.error.outcome));
    const refused = simulator.requests.filter(({ status }) => status === 429).length;

    if (pace["pace"] === false) {
      expect(refused).toBeGreaterThan(300);
      return;
    }
    expect(refused).toBe(0);
    // What would come after the deadline says so at once, and was not sent.
    expect(new Set(outcomes)).toEqual(
      outcomes.includes("not_sent") ? new Set(["paid", "not_sent"]) : new Set(["paid"]),
    );
    const gaps = all
      .filter(({ operation = wanted }) => operation === wanted)
      .map(({ requests, periodMs }) => periodMs / requests);
    const inTime = Math.floor(100_000 / (Math.max(...gaps) * 1.05));
    expect(outcomes.filter((outcome) => outcome === "paid").length).toBeGreaterThanOrEqual(
      Math.min(500, inTime),
    );
  });
});
