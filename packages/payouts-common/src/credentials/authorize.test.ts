import { afterEach, describe, expect, it, vi } from "vitest";
import { description, exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, paid, type SentRequest, stubFetch } from "../../test/stub-fetch.ts";
import type { ProviderDescription, SecurityDescription } from "../provider-description.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

async function sentWith(
  credential: unknown,
  security: ProviderDescription["security"],
): Promise<SentRequest> {
  const stub = stubFetch(paid);
  await exampleClient({ fetch: stub.fetch, credential }, { security }).createPayout({});
  return stub.sent[0] as SentRequest;
}

describe("the authorization of a request", () => {
  it.each<[string, unknown, SecurityDescription, object]>([
    ["bearer", "k", { type: "bearer" }, { authorization: "Bearer k" }],
    ["basic, a user name alone", "sk", { type: "basic" }, { authorization: `Basic ${btoa("sk:")}` }],
    [
      "basic, beyond ASCII",
      { username: "é", password: "p:q" },
      { type: "basic" },
      { authorization: `Basic ${Buffer.from("é:p:q").toString("base64")}` },
    ],
    ["a header", "k", { type: "apiKey", in: "header", name: "X-Api-Key" }, { "x-api-key": "k" }],
    ["a function", () => "f", { type: "bearer" }, { authorization: "Bearer f" }],
    ["an async function", async () => "g", { type: "bearer" }, { authorization: "Bearer g" }],
  ])("%s", async (_name, credential, scheme, headers) => {
    expect((await sentWith(credential, { scheme })).headers).toMatchObject(headers);
  });

  it("may stand in the query, and then it is not sealed", async () => {
    const stub = stubFetch(json(400, {}));
    const security = { scheme: { type: "apiKey", in: "query", name: "api key" } } as const;
    const error = await failureOf(
      exampleClient({ fetch: stub.fetch, credential: "c&d" }, { security }).createPayout(
        {},
        { query: { a: "b" } },
      ),
    );
    expect(stub.sent[0]?.url).toBe("https://api.example.com/v1/payouts?a=b&api%20key=c%26d");
    expect(JSON.stringify(error.sealed)).not.toContain("c%26d");
  });

  it("is an object where the provider has several schemes, and an operation may need none, or two", async () => {
    const stub = stubFetch(paid);
    const one = description.operations.getPayout;
    const client = exampleClient(
      { fetch: stub.fetch, credential: { first: "1", second: "2" } },
      {
        security: { first: { type: "bearer" }, second: { type: "apiKey", in: "header", name: "X-Key" } },
        operations: {
          createPayout: one,
          createOnce: { ...one, security: [] },
          getPayout: { ...one, security: ["first", "second"] },
          getReceipt: { ...one, security: ["second"] },
        },
      },
    );
    for (const call of [client.createPayout, client.createOnce, client.getPayout, client.getReceipt])
      await call("a");
    const proofs = stub.sent.map(({ headers }) => [headers["authorization"], headers["x-key"]]);
    expect(proofs).toEqual([
      ["Bearer 1", undefined],
      [undefined, undefined],
      ["Bearer 1", "2"],
      [undefined, "2"],
    ]);
  });

  it("is asked for on each attempt, so it may rotate", async () => {
    let turn = 0;
    const stub = stubFetch(json(503, {}, { "retry-after": "0" }), paid);
    await exampleClient({ fetch: stub.fetch, credential: () => `k-${(turn += 1)}` }).createPayout({});
    expect(stub.sent.map(({ headers }) => headers["authorization"])).toEqual(["Bearer k-1", "Bearer k-2"]);
  });
});

describe("the environment", () => {
  it("is read when no credential is passed; an option goes before it", async () => {
    vi.stubEnv("PETTY_CASH_TEST_KEY", "from-env");
    const security = { scheme: { type: "bearer", env: "PETTY_CASH_TEST_KEY" } } as const;
    expect((await sentWith(undefined, security)).headers["authorization"]).toBe("Bearer from-env");
    expect((await sentWith("given", security)).headers["authorization"]).toBe("Bearer given");
  });

  it("completes a credential of several fields", async () => {
    vi.stubEnv("PETTY_CASH_TEST_PASS", "from-env");
    const env = { username: "PETTY_CASH_TEST_USER", password: "PETTY_CASH_TEST_PASS" };
    const security = { scheme: { type: "basic", env } } as const;
    expect((await sentWith({ username: "u" }, security)).headers["authorization"]).toBe(
      `Basic ${btoa("u:from-env")}`,
    );
  });
});

describe("no credential", () => {
  it.each<[string, unknown]>([
    ["absent", undefined],
    ["empty", ""],
    ["no text", { key: "x" }],
    ["a number", 7],
    ["a function that gives nothing", () => undefined],
    [
      "a function that throws",
      () => {
        throw new Error("vault is down");
      },
    ],
    ["with a line break", "canary\n"],
  ])("%s: nothing is sent, and the error says what to do", async (_name, credential) => {
    const stub = stubFetch(paid);
    const security = { scheme: { type: "bearer", env: "PETTY_CASH_TEST_ABSENT" } } as const;
    const error = await failureOf(
      exampleClient({ fetch: stub.fetch, credential }, { security }).createPayout({}),
    );
    expect(error).toMatchObject({
      name: "MissingCredentialError",
      outcome: "not_sent",
      next: { scope: "account" },
      operationId: "createPayout",
    });
    expect(error.message).toMatch(/credential/);
    expect(error.message).toMatch(/Nothing was sent\.$/);
    expect(error.message).not.toContain("canary");
    expect(stub.sent).toHaveLength(0);
  });

  it("names the option and the variable", async () => {
    const security = { scheme: { type: "bearer", env: "PETTY_CASH_TEST_ABSENT" } } as const;
    const error = await failureOf(exampleClient({ credential: undefined }, { security }).createPayout({}));
    expect(error.message).toBe(
      "Petty Cash credential missing. Pass `credential` to the client, or set PETTY_CASH_TEST_ABSENT. Nothing was sent.",
    );
  });
});
