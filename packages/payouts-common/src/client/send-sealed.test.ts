import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExampleClient, exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, paid, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";
import type { SealedRequest } from "../sealed-request.ts";

const reset = networkError("ECONNRESET", "read");
const once = { maxRetries: 0, account: "main" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Through a store and back. */
const stored = (sealed: SealedRequest): SealedRequest => JSON.parse(JSON.stringify(sealed)) as SealedRequest;

describe("client.seal", () => {
  it("sends nothing, needs no credential, and holds none", () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, credential: undefined });
    const sealed = client.seal.createPayout?.({ amount: 1 });
    expect(sealed).toMatchObject({ operationId: "createPayout", method: "POST", body: '{"amount":1}' });
    expect(JSON.stringify(sealed)).not.toContain("secret");
    expect(stub.sent).toHaveLength(0);
  });

  it("says what is wrong with the call", () => {
    expect(() => exampleClient().seal.createPayout?.({}, { idempotencyKey: "a b" })).toThrow("visible ASCII");
  });
});

describe("client.send", () => {
  it("sends the sealed bytes, in another process, with every way to wait for the result", async () => {
    const stub = stubFetch(json(201, { result: { id: "p1" } }));
    const sealed = exampleClient({ ...once }).seal.createPayout?.({ amount: 1 }) as SealedRequest;
    const { data, meta } = await exampleClient({ fetch: stub.fetch, ...once })
      .send(stored(sealed))
      .withMeta();
    expect(data).toEqual({ id: "p1" });
    expect(meta.idempotencyKey).toBe(sealed.idempotencyKey);
    expect(stub.sent[0]?.body).toBe(sealed.body);
  });

  it("never sent before: a refusal is rejected, and operations without keys are sent this once", async () => {
    const stub = stubFetch(json(422, {}));
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const sealed = client.seal.createOnce?.({ amount: 1 }) as SealedRequest;
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "rejected" });
    expect(stub.sent).toHaveLength(1);
  });

  it("sent before: without keys it is refused, with the remedy", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const sealed = client.seal.createOnce?.({ amount: 1 }) as SealedRequest;
    const error = await failureOf(client.send(sealed, { lastSentAt: Date.now() }));
    expect(error).toMatchObject({ name: "InputError", outcome: "unknown" });
    expect(error.message).toContain("client.reconcile");
    expect(stub.sent).toHaveLength(0);
  });

  it("waits for the settling pause from the last sending, and from now where that is unknown", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const sealed = client.seal.createSettling?.({}) as SealedRequest;
    const known = client.send(sealed, { lastSentAt: Date.now() - 4_000 }).safe();
    await vi.advanceTimersByTimeAsync(5_900);
    expect(stub.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect((await known).ok).toBe(true);
    const other = client.seal.createSettling?.({}) as SealedRequest;
    const unknown = client.resume(other);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(stub.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await unknown).toEqual({ id: "p1" });
  });

  it("does not send after sendBefore, nor after the key's trusted lifetime", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const late = client.seal.createPayout?.({}) as SealedRequest;
    expect(await failureOf(client.send(late, { sendBefore: Date.now() - 1 }))).toMatchObject({
      name: "TimeoutError",
      outcome: "not_sent",
    });
    const old = client.seal.createByBody?.({}) as SealedRequest;
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await failureOf(client.resume(old))).toMatchObject({ outcome: "unknown" });
    expect(await failureOf(client.send(old))).toMatchObject({ outcome: "not_sent" });
    expect(stub.sent).toHaveLength(0);
  });

  it("belongs to an account: another one refuses it, unless the caller says that it is the same", async () => {
    const stub = stubFetch(reset, paid);
    const first = exampleClient({ fetch: stub.fetch, credential: "one", maxRetries: 0 });
    const sealed = stored((await failureOf(first.createPayout({}))).sealed as SealedRequest);
    const other = exampleClient({ fetch: stub.fetch, credential: "two", maxRetries: 0 });
    expect((await failureOf(other.resume(sealed))).message).toContain("another account");
    expect(stub.sent).toHaveLength(1);
    expect(await other.resume(sealed, { sameAccount: true })).toEqual({ id: "p1" });
    expect(JSON.stringify(sealed)).not.toContain('"one"');
  });

  it("goes through the journal where it carries a reference", async () => {
    const stub = stubFetch(reset, paid);
    const journal = new MemoryJournal();
    const client = exampleClient({ fetch: stub.fetch, journal, ...once });
    const sealed = client.seal.createPayout?.({ amount: 1 }, { reference: "r-1" }) as SealedRequest;
    await client.send(sealed).safe();
    expect(await client.createPayout({ amount: 1 }, { reference: "r-1" })).toEqual({ id: "p1" });
    expect(stub.sent[1]?.body).toBe(stub.sent[0]?.body);
    const elsewhere = exampleClient({ fetch: stub.fetch, journal: new MemoryJournal(), ...once });
    expect(await failureOf(elsewhere.resume(sealed))).toMatchObject({
      name: "JournalError",
      outcome: "unknown",
    });
    expect(stub.sent).toHaveLength(2);
  });

  describe("with a reference, and another journal", () => {
    const given = { reference: "r-1" };
    const open = (...replies: Reply[]) => {
      const stub = stubFetch(...replies);
      const journal = new MemoryJournal();
      return { stub, journal, client: exampleClient({ fetch: stub.fetch, journal, ...once }) };
    };
    const sealed = (client: ExampleClient): SealedRequest =>
      stored(client.seal.createPayout?.({ amount: 1 }, given) as SealedRequest);
    const refusal = { name: "JournalError", next: { action: "correct", scope: "payout" } };

    it("is refused, sent for the first time as well as again", async () => {
      const [own, other] = [open(paid), open(paid)];
      const request = sealed(own.client);
      expect(request.journal).toBe(own.journal.id);
      const error = await failureOf(other.client.send(request));
      expect(error).toMatchObject({ ...refusal, outcome: "not_sent" });
      expect(error.message).toContain("belongs to another journal");
      expect(await failureOf(other.client.resume(request))).toMatchObject({ ...refusal, outcome: "unknown" });
      expect(other.stub.sent).toEqual([]);
      expect(await own.client.send(request)).toEqual({ id: "p1" });
    });

    it("is refused where it comes from an error", async () => {
      const [own, other] = [open(reset, paid), open(paid)];
      const error = await failureOf(own.client.createPayout({ amount: 1 }, given));
      const request = stored(error.sealed as SealedRequest);
      expect(await failureOf(other.client.resume(request))).toMatchObject(refusal);
      expect(other.stub.sent).toEqual([]);
      expect(await own.client.resume(request)).toEqual({ id: "p1" });
    });

    it("is refused where it names no journal, as one that older code sealed", async () => {
      const { client, stub } = open(paid);
      const { journal: _, ...request } = sealed(client);
      expect(await failureOf(client.send(request))).toMatchObject(refusal);
      expect(stub.sent).toEqual([]);
    });

    it("is neither sealed nor sent while the journal does not know its own id", async () => {
      const { client, stub, journal } = open(paid);
      const request = sealed(client);
      vi.spyOn(journal, "id", "get").mockReturnValue(undefined as never);
      expect(() => sealed(client)).toThrow("`journal.id` is not known yet");
      // The cast: an older version of the client wrote no `journal`.
      for (const each of [request, { ...request, journal: undefined } as unknown as SealedRequest])
        expect((await failureOf(client.send(each))).message).toContain("`journal.id` is not known yet");
      expect(stub.sent).toEqual([]);
    });
  });
});

describe("a sealed request from outside", () => {
  const good = (): SealedRequest =>
    stored(exampleClient({ ...once }).seal.createPayout?.({ amount: 1 }) as SealedRequest);

  it.each<[string, (sealed: SealedRequest) => unknown, string]>([
    ["nothing", () => null, "not a sealed request"],
    ["another provider", (s) => ({ ...s, provider: "other" }), "provider"],
    ["another operation", (s) => ({ ...s, operationId: "createBulk" }), "address"],
    ["an inherited name", (s) => ({ ...s, operationId: "toString" }), "no operation"],
    ["another method", (s) => ({ ...s, method: "DELETE" }), "method"],
    [
      "another host",
      (s) => ({ ...s, url: s.url.replace("example.com", "example.com.evil.test") }),
      "base address",
    ],
    ["another path", (s) => ({ ...s, url: s.url.replace("/payouts", "/once") }), "address"],
    ["a way out of the path", (s) => ({ ...s, url: s.url.replace("/payouts", "/x/../payouts") }), "address"],
    ["a query", (s) => ({ ...s, url: `${s.url}?admin=1` }), "address"],
    ["another key header", (s) => ({ ...s, headers: { ...s.headers, "idempotency-key": "other" } }), "key"],
    ["no key", ({ idempotencyKey: _key, ...s }) => s, "key"],
    ["cookies", (s) => ({ ...s, headers: { ...s.headers, cookie: "a=b" } }), "cookie"],
    [
      "a credential",
      (s) => ({ ...s, headers: { ...s.headers, authorization: "Bearer x" } }),
      "authorization",
    ],
    ["a line break", (s) => ({ ...s, headers: { ...s.headers, "x-a": "a\r\nb: c" } }), "line break"],
    [
      "another content type",
      (s) => ({ ...s, headers: { ...s.headers, "content-type": "text/plain" } }),
      "content-type",
    ],
    ["a body that is not text", (s) => ({ ...s, body: { amount: 1 } }), "body"],
    ["a time in the future", (s) => ({ ...s, sealedAt: Date.now() + 86_400_000 }), "future"],
    ["no time", (s) => ({ ...s, sealedAt: "now" }), "time of sealing"],
    ["a reference that is not text", (s) => ({ ...s, reference: 7 }), "must be a string"],
    ["a reference with a line break", (s) => ({ ...s, reference: "a\nb" }), "control characters"],
    ["a generation that is no number", (s) => ({ ...s, generation: "2" }), "generation"],
    ["another Space", (s) => ({ ...s, headers: { ...s.headers, "space-id": "spc-2" } }), "space-id"],
  ])("that holds %s is refused", async (_name, change, reason) => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, spaceId: "spc-1", ...once });
    const sealed = stored(client.seal.createPayout?.({ amount: 1 }) as SealedRequest);
    const error = await failureOf(client.send(change(sealed) as SealedRequest));
    expect(error.name).toBe("InputError");
    expect(error.message.toLowerCase()).toContain(reason.toLowerCase());
    expect(stub.sent).toHaveLength(0);
  });

  it.each<[string, (url: string) => string]>([
    ["another value", (url) => url.replace("tenant=t-1", "tenant=t-2")],
    ["none", (url) => url.replace("?tenant=t-1", "")],
    ["a second one", (url) => `${url}&tenant=t-2`],
    ["a second query", (url) => `${url}?tenant=t-2`],
    ["a fragment", (url) => `${url}#tenant=t-2`],
  ])("must have the client's own global in its query: %s", async (_name, change) => {
    const stub = stubFetch(paid);
    const globals = { tenant: { in: "query", name: "tenant" } } as const;
    const operation = withOperation("createPayout", { globals: ["tenant"], query: {} });
    const client = exampleClient({ fetch: stub.fetch, tenant: "t-1", ...once }, { ...operation, globals });
    const sealed = stored(client.seal.createPayout?.({ amount: 1 }) as SealedRequest);
    expect(sealed.url).toContain("?tenant=t-1");
    const changed = { ...sealed, url: change(sealed.url) } as SealedRequest;
    expect(await failureOf(client.send(changed))).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect((await client.send(sealed).safe()).ok).toBe(true);
    expect(stub.sent).toHaveLength(1);
  });

  it("with a reference must make a payout", async () => {
    const client = exampleClient({ ...once });
    const sealed = stored(client.seal.deletePayout?.("p1") as SealedRequest);
    const error = await failureOf(client.send({ ...sealed, reference: "r" } as SealedRequest));
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain("makes no payout");
  });

  it("that is a batch must hold a list", async () => {
    const change = withOperation("createPayout", { creates: { items: "/payouts" } });
    const error = await failureOf(exampleClient({ ...once }, change).send(good()));
    expect(error.message).toContain("/payouts");
  });
});

describe("a sealed request is sent once where the provider recognises no repeat", () => {
  const refused = networkError("ECONNREFUSED", "connect");

  it("not a second time in this process, unless it was refused or never left", async () => {
    const stub = stubFetch(refused, json(422, {}), reset, paid);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const sealed = client.seal.createOnce?.({ amount: 1 }) as SealedRequest;
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "not_sent" });
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "rejected" });
    expect(await failureOf(client.send(sealed))).toMatchObject({ outcome: "unknown" });
    expect(await failureOf(client.send(sealed))).toMatchObject({ name: "InputError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(3);
  });

  it("not while it is being sent", async () => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const sealed = client.seal.createOnce?.({ amount: 1 }) as SealedRequest;
    const results = await Promise.all([client.send(sealed).safe(), client.send(sealed).safe()]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(stub.sent).toHaveLength(1);
  });

  it("not from an error, stored or not: that one has been sent", async () => {
    const stub = stubFetch(reset, paid);
    const client = exampleClient({ fetch: stub.fetch, ...once });
    const { sealed } = await failureOf(client.createOnce({ amount: 1 }));
    for (const again of [sealed as SealedRequest, stored(sealed as SealedRequest)])
      expect(await failureOf(client.send(again))).toMatchObject({ name: "InputError", outcome: "unknown" });
    expect(stub.sent).toHaveLength(1);
  });

  it("sends in each attempt what was checked, whatever the caller does with its object", async () => {
    const stub = stubFetch(refused, paid);
    const client = exampleClient({ fetch: stub.fetch, account: "main" });
    const sealed = stored(client.seal.createPayout?.({ amount: 1 }) as SealedRequest);
    const call = client.send(sealed).safe();
    expect(() => Object.assign(sealed, { body: '{"amount":999}' })).toThrow("read only");
    expect(() => Object.assign(sealed.headers, { "idempotency-key": "other" })).toThrow("read only");
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await call).ok).toBe(true);
    const [first, second] = stub.sent;
    expect(first?.body).toBe('{"amount":1}');
    expect(second).toMatchObject({ body: first?.body, url: first?.url, headers: first?.headers });
  });
});
