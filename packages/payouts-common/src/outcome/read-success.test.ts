import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { description, exampleClient } from "../../test/example-provider.ts";
import { json, stubFetch } from "../../test/stub-fetch.ts";

const payout = { id: "p1", status: "pending", amount: { value: 1, currency: "SLE" } };

describe("a 2xx is sacred", () => {
  const status = fc.constantFrom(200, 201, 202, 203, 206, 299);
  const whole = JSON.stringify({ result: payout, extra: [1, 2] });
  const mutated = fc.oneof(
    fc.string(),
    fc.json(),
    // Any part of a good answer replaced by anything, and any answer cut anywhere.
    fc.jsonValue().map((value) => JSON.stringify({ result: value })),
    fc
      .record({ id: fc.jsonValue(), status: fc.jsonValue(), amount: fc.jsonValue() })
      .map((result) => JSON.stringify({ result })),
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc
      .tuple(fc.nat(whole.length), fc.string())
      .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1)),
    fc.constantFrom(
      '{"result":{"id":"p","status":{"toString":1},"amount":{"value":1}}}',
      '{"result":{"id":{"toString":null},"status":{"valueOf":0},"amount":{"value":{}}}}',
      `{"result":${'{"a":'.repeat(50_000)}9007199254740993${"}".repeat(50_000)}}`,
      '{"__proto__":{"result":1}}',
    ),
  );
  const headers = fc.dictionary(
    fc.stringMatching(/^[a-z][a-z-]{0,12}$/),
    fc.stringMatching(/^[\x21-\x7e]{0,20}$/),
  );
  const writes = fc.constantFrom(
    "createPayout" as const,
    "createByBody" as const,
    "createOnce" as const,
    "createBulk" as const,
  );

  it("whatever its body and headers hold", async () => {
    await fc.assert(
      fc.asyncProperty(status, mutated, headers, writes, async (code, body, extra, operation) => {
        const { fetch } = stubFetch(() => new Response(body, { status: code, headers: extra }));
        const result = await exampleClient({ fetch, maxRetries: 0 })[operation]({}).safe();
        if (result.ok) return;
        expect(result.error).toMatchObject({
          name: "UnreadableResponseError",
          outcome: "accepted",
          status: code,
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each<[object, object[]]>([
    [payout, []],
    [{ ...payout, status: "settled" }, [{ kind: "unknown_status", pointer: "/status", text: "settled" }]],
    [{ ...payout, status: 7 }, [{ kind: "unknown_status", pointer: "/status", text: "7" }]],
    [{ ...payout, status: undefined }, [{ kind: "missing_field", pointer: "/status" }]],
    [{ ...payout, status: null }, [{ kind: "missing_field", pointer: "/status" }]],
    [{ ...payout, id: undefined }, [{ kind: "missing_field", pointer: "/id" }]],
    [
      { unknown: true },
      [
        { kind: "missing_field", pointer: "/id" },
        { kind: "missing_field", pointer: "/status" },
      ],
    ],
  ])("%j is a success, with its warnings", async (result, warnings) => {
    const { fetch } = stubFetch(json(200, { result }));
    const { data, meta } = await exampleClient({ fetch }).createPayout({}).withMeta();
    expect(data).toEqual(JSON.parse(JSON.stringify(result)));
    expect(meta.warnings).toEqual(warnings);
  });

  it.each<[string, string | null, object[]]>([
    ["204", null, [{ kind: "missing_resource" }]],
    ["null", '{"result":null}', [{ kind: "missing_resource", pointer: "/result" }]],
    ["a number", '{"result":7}', [{ kind: "missing_resource", pointer: "/result" }]],
    ["true", '{"result":true}', [{ kind: "missing_resource", pointer: "/result" }]],
    ["an empty object", '{"result":{}}', [{ kind: "missing_resource", pointer: "/result" }]],
    ["an empty list", '{"result":[]}', [{ kind: "missing_resource", pointer: "/result" }]],
  ])("warns of a success without a resource: %s", async (_name, text, warnings) => {
    const { fetch } = stubFetch(() => new Response(text, { status: text === null ? 204 : 200 }));
    const client = exampleClient({ fetch });
    for (const call of [client.createPayout({}), client.createBulk({}), client.getPayout("p1")]) {
      expect((await call.withMeta()).meta.warnings).toEqual(warnings);
    }
  });

  it.each(["null", "7", "{}", "[]"])("warns of the body %s where the body is the resource", async (text) => {
    const { fetch } = stubFetch(() => new Response(text));
    const { result: _result, ...createOnce } = description.operations.createOnce;
    const client = exampleClient({ fetch }, { operations: { createOnce } });
    const { meta } = await client.createOnce({}).withMeta();
    expect(meta.warnings).toEqual([{ kind: "missing_resource", pointer: "" }]);
  });

  it("does not warn of what is documented: no body, other media types, an empty page", async () => {
    const { fetch } = stubFetch(json(204, undefined), json(200, {}), json(200, { result: [], next: null }));
    const client = exampleClient({ fetch });
    for (const call of [client.deletePayout("p1"), client.getReceipt("r1"), client.listPayouts()])
      expect((await call.withMeta()).meta.warnings).toEqual([]);
  });

  it("warns of each payout of a list at its place", async () => {
    const { id: _id, ...nameless } = payout;
    const result = [payout, { ...payout, status: "settled" }, nameless, { id: "p4" }, null];
    const { fetch } = stubFetch(json(200, { result }));
    const client = exampleClient({ fetch });
    for (const call of [client.createBulk({}), client.listPayouts()]) {
      expect((await call.withMeta()).meta.warnings).toEqual([
        { kind: "unknown_status", pointer: "/1/status", text: "settled" },
        { kind: "missing_field", pointer: "/2/id" },
        { kind: "missing_field", pointer: "/3/status" },
        { kind: "missing_field", pointer: "/4/id" },
        { kind: "missing_field", pointer: "/4/status" },
      ]);
    }
  });

  it("reads the status of payouts where none is documented, as far as they can be known", async () => {
    const { payouts: _payouts, ...createOnce } = description.operations.createOnce;
    const { fetch } = stubFetch(
      json(200, { result: [{ ...payout, status: "settled" }, { id: "no payout" }] }),
    );
    const { meta } = await exampleClient({ fetch }, { operations: { createOnce } }).createOnce({}).withMeta();
    expect(meta.warnings).toEqual([{ kind: "unknown_status", pointer: "/0/status", text: "settled" }]);
  });

  it("keeps the exact text of an integer that no number holds", async () => {
    const text = '{"result":{"id":"p1","status":"pending","n":9007199254740993}}';
    const { fetch } = stubFetch(() => new Response(text));
    const { meta } = await exampleClient({ fetch }).createPayout({}).withMeta();
    expect(meta.warnings).toEqual([
      { kind: "unsafe_integer", pointer: "/result/n", text: "9007199254740993" },
    ]);
  });
});

describe("the result", () => {
  it("comes with its envelope and all that is known", async () => {
    const headers = { "x-request-id": "req-1", "idempotent-replayed": "true" };
    const { fetch } = stubFetch(json(201, { result: payout, took: 3 }, headers));
    const { data, meta } = await exampleClient({ fetch })
      .createPayout({}, { idempotencyKey: "k-1" })
      .withMeta();
    expect(data).toEqual(payout);
    expect(meta).toMatchObject({
      provider: "petty-cash",
      operationId: "createPayout",
      status: 201,
      requestId: "req-1",
      idempotencyKey: "k-1",
      replayed: true,
      body: { result: payout, took: 3 },
      attempts: [{ outcome: "answered", status: 201 }],
    });
  });

  it("stands at another place for another status", async () => {
    const operations = { get: { method: "GET", path: "/", result: { 200: "/a", 202: "/b" } } };
    const read = async (status: number): Promise<unknown> => {
      const { fetch } = stubFetch(json(status, { a: 1, b: 2 }));
      const client = exampleClient({ fetch }, { operations }) as unknown as { get(): Promise<unknown> };
      return client.get();
    };
    expect(await read(200)).toBe(1);
    expect(await read(202)).toBe(2);
    expect(await read(201)).toEqual({ a: 1, b: 2 });
  });

  it("says nothing of a replay where the provider does not", async () => {
    const { fetch } = stubFetch(json(200, { result: {} }));
    expect((await exampleClient({ fetch }).createOnce({}).withMeta()).meta.replayed).toBeUndefined();
    expect(description.operations.createOnce).not.toHaveProperty("idempotency.replay");
  });
});
