import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { description, exampleClient, type ExampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, type Reply, type StubFetch, stubFetch } from "../../test/stub-fetch.ts";
import type { ProviderDescription } from "../provider-description.ts";

const login = {
  method: "POST",
  path: "/login",
  body: "application/json",
  security: [],
  idempotency: { carrier: "none" },
};
const provider: Partial<ProviderDescription> = {
  security: {
    bearer: {
      type: "bearer",
      env: { account: "PETTY_CASH_TEST_ACCOUNT", secret: "PETTY_CASH_TEST_SECRET" },
      token: {
        login: "login",
        refresh: "refresh",
        credential: { account: "/account_id", secret: "/app_secret" },
        token: "/data/access_token",
        lifetime: "/data/expires_in",
      },
    },
  },
  operations: {
    ...description.operations,
    login: { ...login, idempotency: { carrier: "none" } },
    refresh: { method: "POST", path: "/refresh", idempotency: { carrier: "none" } },
  },
};
const credential = { account: "acc-1", secret: "canary-secret" };

interface Exchange {
  readonly client: ExampleClient;
  readonly stub: StubFetch;
  /** Paths in the order in which they were asked for, and the tokens that they carried. */
  readonly seen: () => string[];
}

/** A provider that gives token after token, each good for `seconds`. */
function exchange(
  answers: Readonly<Record<string, Reply>> = {},
  options: object = {},
  seconds = 600,
): Exchange {
  let number = 0;
  const token: Reply = (request) =>
    json(200, { data: { access_token: `t-${(number += 1)}`, expires_in: seconds } })(request);
  const replies: Readonly<Record<string, Reply>> = { "/login": token, "/refresh": token, ...answers };
  const pathOf = (url: string): string => new URL(url).pathname;
  const paid = json(200, { result: { id: "p1" } });
  const stub = stubFetch((request) => (replies[pathOf(request.url)] ?? paid)(request));
  const client = exampleClient({ fetch: stub.fetch, credential, ...options }, provider);
  const seen = (): string[] =>
    stub.sent.map(({ url, headers }) => `${pathOf(url)} ${headers["authorization"] ?? "-"}`);
  return { client, stub, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the token", () => {
  it("is fetched once for fifty calls at once", async () => {
    const { client, stub, seen } = exchange();
    await Promise.all(Array.from({ length: 50 }, () => client.createPayout({ amount: 1 })));
    expect(seen().filter((each) => each.startsWith("/login"))).toEqual(["/login -"]);
    expect(seen().filter((each) => each === "/v1/payouts Bearer t-1")).toHaveLength(50);
    expect(JSON.parse(stub.sent[0]?.body ?? "")).toEqual({
      account_id: "acc-1",
      app_secret: "canary-secret",
    });
  });

  it("is renewed before it expires, and fetched again when it has expired", async () => {
    const { client, seen } = exchange();
    await client.createPayout({});
    await vi.advanceTimersByTimeAsync(539_000);
    await client.createPayout({});
    await vi.advanceTimersByTimeAsync(2000);
    await client.createPayout({});
    await vi.advanceTimersByTimeAsync(700_000);
    await client.createPayout({});
    expect(seen()).toEqual([
      "/login -",
      "/v1/payouts Bearer t-1",
      "/v1/payouts Bearer t-1",
      "/refresh Bearer t-1",
      "/v1/payouts Bearer t-2",
      "/login -",
      "/v1/payouts Bearer t-3",
    ]);
  });

  it("comes from a login when it cannot be renewed, and stays in use when neither works", async () => {
    const { client, seen } = exchange({ "/refresh": json(401, {}) });
    await client.createPayout({});
    await vi.advanceTimersByTimeAsync(545_000);
    await client.createPayout({});
    expect(seen().slice(2)).toEqual(["/refresh Bearer t-1", "/login -", "/v1/payouts Bearer t-2"]);

    let logins = 0;
    const first: Reply = (request) =>
      (logins += 1) === 1
        ? json(200, { data: { access_token: "only", expires_in: 600 } })(request)
        : json(400, {})(request);
    const broken = exchange({ "/refresh": json(400, {}), "/login": first });
    await broken.client.createPayout({});
    await vi.advanceTimersByTimeAsync(545_000);
    await broken.client.createPayout({});
    expect(broken.seen().at(-1)).toBe("/v1/payouts Bearer only");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failureOf(broken.client.createPayout({}))).toMatchObject({ name: "MissingCredentialError" });
  });

  it("belongs to its credential: another account never uses it", async () => {
    let account = "a";
    const { client, seen, stub } = exchange({}, { credential: () => ({ account, secret: "s" }) });
    await client.createPayout({});
    account = "b";
    await client.createPayout({});
    account = "a";
    await client.createPayout({});
    expect(seen()).toEqual([
      "/login -",
      "/v1/payouts Bearer t-1",
      "/login -",
      "/v1/payouts Bearer t-2",
      "/v1/payouts Bearer t-1",
    ]);
    expect(stub.sent[2]?.body).toContain('"b"');
  });
});

it("logs in with another credential where the login needs one, and never with the token that it fetches", async () => {
  // `json` answers alike whatever it is asked.
  const stub = stubFetch(({ url }) =>
    json(200, { data: { access_token: "t" }, result: { id: new URL(url).pathname } })({} as never),
  );
  const change = {
    security: { ...provider.security, key: { type: "apiKey", in: "header", name: "X-Key" } },
    operations: {
      ...provider.operations,
      login: { ...login, idempotency: { carrier: "none" }, security: ["bearer"], alternatives: [["key"]] },
    },
  } as const;
  const credentials = { bearer: credential, key: "k" };
  await exampleClient({ fetch: stub.fetch, credential: credentials }, change).createPayout({});
  expect(stub.sent.map(({ headers }) => [headers["x-key"], headers["authorization"]])).toEqual([
    ["k", undefined],
    [undefined, "Bearer t"],
  ]);
});

describe("a 401", () => {
  const staleOnce = (): Reply => {
    let refused = 0;
    return (request) =>
      request.headers["authorization"] === "Bearer t-1" && (refused += 1) > 0
        ? json(401, {})(request)
        : json(200, { result: { id: "p1" } })(request);
  };

  it("is replayed once, with a fresh token, the same key and the same bytes", async () => {
    const { client, stub, seen } = exchange({ "/v1/payouts": staleOnce() });
    expect(await client.createPayout({ amount: 1 })).toEqual({ id: "p1" });
    expect(seen()).toEqual(["/login -", "/v1/payouts Bearer t-1", "/login -", "/v1/payouts Bearer t-2"]);
    const [, first, , second] = stub.sent;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);
  });

  it("costs fifty calls at once one login between them", async () => {
    const { client, seen } = exchange({ "/v1/payouts": staleOnce() });
    await Promise.all(Array.from({ length: 50 }, () => client.createPayout({})));
    expect(seen().filter((each) => each.startsWith("/login"))).toHaveLength(2);
  });

  it("is the error when it comes again, and at once when a call is one request", async () => {
    const { client, seen } = exchange({ "/v1/payouts": json(401, {}) });
    expect(await failureOf(client.createPayout({}))).toMatchObject({
      name: "AuthenticationError",
      outcome: "rejected",
    });
    expect(seen().filter((each) => each.startsWith("/v1"))).toHaveLength(2);
    const once = exchange({ "/v1/payouts": json(401, {}) }, { maxRetries: 0 });
    await failureOf(once.client.createPayout({}));
    expect(once.seen()).toEqual(["/login -", "/v1/payouts Bearer t-1"]);
  });

  it("is the error when the login after it fails", async () => {
    let logins = 0;
    const { client } = exchange({
      "/v1/payouts": json(401, {}),
      "/login": (request) =>
        (logins += 1) === 1 ? json(200, { data: { access_token: "t" } })(request) : json(500, {})(request),
    });
    expect(await failureOf(client.createPayout({}))).toMatchObject({
      name: "AuthenticationError",
      outcome: "rejected",
    });
  });
});

describe("a login that fails", () => {
  it.each<[string, Reply]>([
    ["refused", json(401, { error: { message: "acc-1 canary-secret" } })],
    ["broken", networkError("ECONNRESET", "read")],
    ["without a token", json(200, { data: {} })],
    ["not JSON", () => new Response("<html>")],
  ])("%s: nothing was sent, the error says so, and holds no credential", async (_name, reply) => {
    const { client, seen } = exchange({ "/login": reply });
    const error = await failureOf(client.createPayout({ amount: 1 }));
    expect(error).toMatchObject({
      name: "MissingCredentialError",
      outcome: "not_sent",
      operationId: "createPayout",
    });
    expect(error.message).toMatch(/^Petty Cash login failed\. .* Nothing was sent\.$/);
    expect(error.idempotencyKey).toBeDefined();
    expect(seen().some((each) => each.startsWith("/v1"))).toBe(false);
    const { inspect } = await import("node:util");
    expect(
      inspect({ ...error, error, cause: error.cause, sealed: error.sealed }, { depth: 9 }),
    ).not.toContain("canary");
    expect(JSON.stringify([error, error.sealed])).not.toContain("canary");
  });

  it("gives hooks and logger neither credential nor token, when it works and when it fails", async () => {
    const sinks: unknown[] = [];
    const log = (...parts: unknown[]): void => void sinks.push(...parts);
    const options = {
      hooks: { onAttempt: log, onRetry: log, onResponse: log },
      logger: log,
    };
    const echo = json(422, { error: { message: "canary-secret and t-1", reason: "t-1" } });
    const { client } = exchange({ "/v1/payouts": echo }, options);
    sinks.push(await failureOf(client.createPayout({})));
    const { inspect } = await import("node:util");
    const printed = inspect(sinks, { depth: 9 });
    expect(printed).toContain("/login");
    expect(printed).not.toMatch(/canary|\bt-1\b/);
  });

  it("takes nothing back from an earlier attempt", async () => {
    let turn = 0;
    const credentials = (): object => {
      if ((turn += 1) > 1) throw new Error("vault is down");
      return credential;
    };
    const { client } = exchange(
      { "/v1/payouts": networkError("ECONNRESET", "read") },
      { credential: credentials },
    );
    const call = failureOf(client.createPayout({}));
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  });
});

describe("one call's limits", () => {
  const slow: Reply = async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return json(200, { data: { access_token: "late" } })(request);
  };

  it("end its own wait for the login, and not the login of the others", async () => {
    const { client, seen } = exchange({ "/login": slow });
    const controller = new AbortController();
    const aborted = failureOf(client.createPayout({}, { signal: controller.signal }));
    const late = failureOf(client.createPayout({}, { deadlineMs: 500 }));
    const patient = client.createPayout({});
    controller.abort();
    expect(await aborted).toMatchObject({ name: "AbortError", outcome: "not_sent" });
    await vi.advanceTimersByTimeAsync(600);
    expect(await late).toMatchObject({ name: "TimeoutError", outcome: "not_sent" });
    await vi.advanceTimersByTimeAsync(600);
    expect(await patient).toEqual({ id: "p1" });
    expect(seen()).toEqual(["/login -", "/v1/payouts Bearer late"]);
  });
});
