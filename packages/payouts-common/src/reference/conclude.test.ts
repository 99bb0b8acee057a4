import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

const reset = networkError("ECONNRESET", "read");
const resource = { id: "p1", status: "pending", amount: { value: 100, currency: "SLE" } };
const made = json(201, { result: resource });
const because = { because: "The bank shows it.", by: "treasury" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clientOf(stub: StubFetch, journal = new MemoryJournal()): ExampleClient {
  return exampleClient({ fetch: stub.fetch, journal, account: "main", maxRetries: 0 });
}

describe("client.conclude()", () => {
  it("not paid, without keys: not before a payout that was made could be seen", async () => {
    const client = clientOf(stubFetch(reset));
    const findable = exampleClient(
      { fetch: stubFetch(reset).fetch, journal: new MemoryJournal(), maxRetries: 0 },
      withOperation("createFindable", { idempotency: { carrier: "none" } }),
    );
    await client.createOnce({}, { reference: "r" }).safe();
    // Nothing can ever prove it here: a person's word is enough.
    await client.conclude("r", "not_paid", because);
    await findable.createFindable({ amount: 1 }, { reference: "r" }).safe();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await failureOf(findable.conclude("r", "not_paid", because))).toMatchObject({
      name: "InputError",
    });
    await vi.advanceTimersByTimeAsync(1_000);
    await findable.conclude("r", "not_paid", because);
  });

  it("not paid, with a look-up that proves it: from when it does, though the key is still known", async () => {
    const client = clientOf(stubFetch(reset, made));
    await client.createFindable({ amount: 1 }, { reference: "r" }).safe();
    await vi.advanceTimersByTimeAsync(59_000);
    expect((await failureOf(client.conclude("r", "not_paid", because))).message).toContain("still be made");
    await vi.advanceTimersByTimeAsync(1_000);
    await client.conclude("r", "not_paid", because);
    expect(await client.createFindable({ amount: 1 }, { reference: "r" })).toEqual(resource);
  });

  it("does not hang with the journal, and says that it failed", async () => {
    const journal = new MemoryJournal();
    const client = clientOf(stubFetch(reset), journal);
    await client.createOnce({}, { reference: "r" }).safe();
    const replace = journal.replace.bind(journal);
    const hung = (): Promise<never> => new Promise(() => undefined);
    const conclude = async (): Promise<unknown> => {
      const failed = failureOf(client.conclude("r", "paid", because));
      await vi.advanceTimersByTimeAsync(10_000);
      return failed;
    };
    journal.replace = hung;
    expect(await conclude()).toMatchObject({ name: "InputError", outcome: "unknown" });
    for (const broken of [
      hung,
      async () => undefined as never,
      () => Promise.reject(new Error("disk full")),
    ]) {
      journal.replace = (entry, version) => (version === "" ? replace(entry, version) : broken());
      expect(await conclude()).toMatchObject({ name: "JournalError", outcome: "unknown" });
    }
    // One that never takes what it is given must not keep the call for ever.
    journal.replace = (entry) => replace(entry, "");
    expect(await conclude()).toMatchObject({ name: "InputError", outcome: "unknown" });
  });

  it("not paid, where the provider remembers its keys for ever: never, but early", async () => {
    const client = clientOf(stubFetch(reset));
    await client.createPayout({}, { reference: "r" }).safe();
    await vi.advanceTimersByTimeAsync(366 * 24 * 3_600_000);
    const error = await failureOf(client.conclude("r", "not_paid", because));
    expect(error.message).toContain("call again with the reference");
    await client.conclude("r", "not_paid", { ...because, early: true });
  });
});

describe("a journal that fails", () => {
  it.each<[string, () => unknown]>([
    ["rejects", () => Promise.reject(new Error("disk full"))],
    ["hangs", () => new Promise(() => undefined)],
    ["gives nothing", async () => undefined],
    ["gives no list", async () => ({ entries: {}, now: 1 })],
    ["gives no time", async () => ({ entries: [] })],
  ])("that %s: recover() and forget() say so", async (_name, list) => {
    const journal = Object.assign(new MemoryJournal(), { list });
    const client = clientOf(stubFetch(reset), journal);
    const failed = [failureOf(client.recover().next()), failureOf(client.forget(new Date()))];
    await vi.advanceTimersByTimeAsync(5_000);
    for (const error of await Promise.all(failed))
      expect(error).toMatchObject({ name: "JournalError", outcome: "unknown", next: { scope: "account" } });
  });
});
