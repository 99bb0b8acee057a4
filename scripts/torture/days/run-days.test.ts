import { mixFaults, readFaults } from "@org/payouts-simulator/torture";
import { describe, expect, it } from "vitest";
import { readTorturedProviders } from "../tortured-provider.ts";
import { callers, journaledCaller } from "./callers.ts";
import { runDays } from "./run-days.ts";
import { whyForPerson } from "./why-for-person.ts";

const mix = mixFaults(await readFaults(), 0.1, "test");
const providers = await readTorturedProviders(undefined);

/** Each has a look-up of its own: under a path, by the reference, by a search with POST; and one of them pays by GET. */
const [invented] = providers.filter(({ isReal }) => !isReal);
it.each(["createWalletPayout", "createTip", "dropCoins"])(
  "weeks of kills and restarts make no payout twice and lose none with %s",
  async (payoutOperation) => {
    if (invented === undefined) throw new Error("The invented provider is missing.");
    const provider = { ...invented, payoutOperation };
    const { duplicates, lost, forPerson, made, wanted } = await runDays(
      provider,
      journaledCaller,
      mix,
      100,
      "test",
    );
    expect([wanted, duplicates, lost, forPerson, made]).toEqual([100, 0, 0, 0, 100]);
  },
);

describe.each(providers)("weeks of kills and restarts at $name", (provider) => {
  it("make no payout twice and lose none, with a reference and a journal", async () => {
    const { duplicates, lost, forPerson, refused, made, wanted } = await runDays(
      provider,
      journaledCaller,
      mix,
      200,
      "test",
    );
    expect([wanted, duplicates, lost]).toEqual([200, 0, 0]);
    expect(made).toBeGreaterThanOrEqual(wanted - forPerson - refused);
    if (whyForPerson(provider).startsWith("nothing")) expect([made, forPerson]).toEqual([200, 0]);
  });

  it.each(callers.filter((caller) => caller !== journaledCaller))("pay twice with $name", async (caller) => {
    expect((await runDays(provider, caller, mix, 100, "test")).duplicates).toBeGreaterThan(0);
  });
});
