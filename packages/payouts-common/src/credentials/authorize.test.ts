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

  describe("with alternatives", () => {
    const security = {
      first: { type: "bearer", env: { id: "", pin: "" } },
      second: { type: "apiKey", in: "header", name: "X-Key", env: "PETTY_CASH_TEST_SECOND" },
      third: { type: "apiKey", in: "header", name: "X-Third" },
    } as const;
    const sent = async (
      credential: unknown,
      alternatives: readonly (readonly string[])[],
    ): Promise<unknown> => {
      const stub = stubFetch(paid);
      const getPayout = { ...description.operations.getPayout, security: ["first"], alternatives };
      const given = credential instanceof Function ? credential : () => credential;
      for (const each of [credential, given]) {
        const client = exampleClient(
          { fetch: stub.fetch, credential: each },
          { security, operations: { getPayout } },
        );
        await client.getPayout("a");
      }
      const [one, two] = stub.sent.map(({ headers }) => [
        headers["authorization"],
        headers["x-key"],
        headers["x-third"],
      ]);
      expect(one).toEqual(two); // the option, or a function
      return one;
    };

    it("is the first of them for which all is given", async () => {
      const others = [["second", "third"], ["third"]];
      expect(await sent({ second: "2", third: "3" }, others)).toEqual([undefined, "2", "3"]);
      expect(await sent({ first: { id: "i" }, third: "3" }, others)).toEqual([undefined, undefined, "3"]);
      vi.stubEnv("PETTY_CASH_TEST_SECOND", "env");
      expect(await sent({ third: "3" }, others)).toEqual([undefined, "env", "3"]);
    });

    it("is none where the operation also takes none", async () => {
      expect(await sent({}, [["second"], []])).toEqual([undefined, undefined, undefined]);
      expect(await sent({ second: "2" }, [["second"], []])).toEqual([undefined, "2", undefined]);
    });

    it("is missed by the name of the first", async () => {
      await expect(sent({}, [["second"]])).rejects.toThrow("Pass `credential.first` to the client");
    });
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
