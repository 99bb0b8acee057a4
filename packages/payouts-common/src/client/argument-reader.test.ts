import { describe, expect, it } from "vitest";
import { exampleClient, withOperation } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, paid, stubFetch } from "../../test/stub-fetch.ts";
import type { OperationDescription } from "../provider-description.ts";
import { argumentReader } from "./argument-reader.ts";

const read: OperationDescription = { method: "GET", path: "/payouts/{id}" };
const query: OperationDescription = { ...read, query: {} };
const body: OperationDescription = { ...read, method: "POST", body: "application/json", query: {} };
const { signal } = new AbortController();

/** What a method with these arguments asks for: its query, its body, its options. */
function reading(operation: OperationDescription, ...values: readonly unknown[]): unknown {
  const { given, options } = argumentReader(operation)(["p1", ...values]);
  expect(given.path).toEqual({ id: "p1" });
  return given.problem ?? [given.query, given.body, options];
}

describe("arguments", () => {
  it.each<[string, OperationDescription, readonly unknown[], unknown]>([
    ["options alone", read, [{ timeoutMs: 1 }], [{}, undefined, { timeoutMs: 1 }]],
    ["a query", query, [{ limit: 1 }], [{ limit: 1 }, undefined, {}]],
    ["a query and options", query, [{ limit: 1 }, { signal }], [{ limit: 1 }, undefined, { signal }]],
    ["no query and options", query, [undefined, { timeoutMs: 1 }], [{}, undefined, { timeoutMs: 1 }]],
    ["a body and options", body, [{ a: 1 }, { timeoutMs: 1 }], [{}, { a: 1 }, { timeoutMs: 1 }]],
    [
      "a body, and a query in the options",
      body,
      [{ a: 1 }, { query: { b: 2 } }],
      [{ b: 2 }, { a: 1 }, { query: { b: 2 } }],
    ],
    // Where the body is required, or one of its fields has an option's name, the place alone decides.
    ["a body that looks like options", body, [{ reference: "r-1" }], [{}, { reference: "r-1" }, {}]],
  ])("%s", (_name, operation, values, want) => {
    expect(reading(operation, ...values)).toEqual(want);
  });
});

describe("a body or query that may be left out", () => {
  const either = { optionsFirst: true } as const;

  it.each([
    { timeoutMs: 1 },
    { signal },
    { headers: {}, maxRetries: 0 },
    { query: { b: 2 } },
    { reference: "r-1", limit: undefined },
  ])("gives its place to options: %o", (options) => {
    for (const operation of [query, body])
      expect(reading({ ...operation, ...either }, options)).toEqual([
        operation === body ? (options.query ?? {}) : {},
        undefined,
        options,
      ]);
  });

  it.each<[unknown]>([
    [{ limit: 1 }],
    [{}],
    [[]],
    [undefined],
    [null],
    ["text"],
    [new Uint8Array(3)],
    [new Blob(["timeoutMs"])],
  ])("is not taken for options: %o", (input) => {
    expect(reading({ ...body, ...either }, input)).toEqual([{}, input, {}]);
    expect(reading({ ...body, ...either }, input, { timeoutMs: 1 })).toEqual([{}, input, { timeoutMs: 1 }]);
  });

  it.each([
    [{ limit: 1, timeoutMs: 1 }, undefined, "timeoutMs: options stand"],
    [{ limit: 1, timeoutMs: 1, signal }, undefined, "signal, timeoutMs: options stand"],
    [{ timeoutMs: 1 }, { signal }, "timeoutMs: options stand"],
    [{ timeoutMs: 1 }, {}, "timeoutMs: options stand"],
  ])("is refused where it holds options: %o, %o", (input, options, want) => {
    expect(reading({ ...body, ...either }, input, options)).toContain(want);
  });
});

describe("a call that was written before the spec had a body", () => {
  const later = withOperation("createPayout", { optionsFirst: true });

  it("keeps its options, and sends none of them as the body", async () => {
    const stub = stubFetch(json(503, {}), paid);
    const client = exampleClient({ fetch: stub.fetch }, later);
    await failureOf(client.createPayout({ idempotencyKey: "key-1", maxRetries: 0 }));
    expect(stub.sent).toHaveLength(1);
    expect(stub.sent[0]?.body).toBeUndefined();
    expect(stub.sent[0]?.headers["idempotency-key"]).toBe("key-1");
  });

  it("is sealed alike", () => {
    const client = exampleClient({}, later);
    const seal = (client.seal as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[
      "createPayout"
    ];
    expect(seal?.({ idempotencyKey: "key-1" })).toMatchObject({ idempotencyKey: "key-1" });
    expect(seal?.({ idempotencyKey: "key-1" })).not.toHaveProperty("body");
    expect(() => seal?.({ amount: 1, idempotencyKey: "key-1" })).toThrow("idempotencyKey: options stand");
  });

  it("sends nothing where options and fields are mixed", async () => {
    const stub = stubFetch(paid);
    const error = await failureOf(
      exampleClient({ fetch: stub.fetch }, later).createPayout({ amount: 1, reference: "r-1" }),
    );
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain("reference: options stand in an object of their own, after the body");
    expect(stub.sent).toHaveLength(0);
  });
});
