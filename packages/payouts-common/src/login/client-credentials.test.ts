import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { description, type ExampleClient, exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, networkError, paid, type Reply, type SentRequest, stubFetch } from "../../test/stub-fetch.ts";
import type { EndpointDescription, ProviderDescription } from "../provider-description.ts";

const tokenUrl = "https://login.example.com/oauth/token";
const endpoint: EndpointDescription = { server: "https://login.example.com", path: "/oauth/token" };
const credential = { clientId: "id:1", clientSecret: "canary secret" };

function provider(change: Partial<EndpointDescription> = {}): Partial<ProviderDescription> {
  return {
    security: {
      partner: {
        type: "bearer",
        env: { clientSecret: "", clientId: "" },
        token: {
          login: "token:partner",
          credential: { clientId: "/client_id", clientSecret: "/client_secret" },
          constants: { "/grant_type": "client_credentials", "/scope": "pay read" },
          token: "/access_token",
          lifetime: "/expires_in",
          endpoint: { ...endpoint, ...change },
        },
      },
    },
  };
}

/** A token endpoint that gives token after token, and a provider that answers as told. */
function start(
  answers: { readonly token?: Reply; readonly payout?: Reply } = {},
  options: object = {},
  change: Partial<EndpointDescription> = {},
): { client: ExampleClient; sent: readonly SentRequest[]; seen: () => string[] } {
  let number = 0;
  const token: Reply = (request) => {
    number += 1;
    return json(200, { access_token: `canary-t${number}`, token_type: "Bearer", expires_in: 600 })(request);
  };
  const stub = stubFetch((request) =>
    (request.url.endsWith("/oauth/token") ? (answers.token ?? token) : (answers.payout ?? paid))(request),
  );
  const client = exampleClient({ fetch: stub.fetch, credential, ...options }, provider(change));
  const seen = (): string[] =>
    stub.sent.map(({ url, headers }) =>
      [new URL(url).pathname, headers["authorization"]?.replace("canary-", "")].join(" "),
    );
  return { client, sent: stub.sent, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the request for a token", () => {
  it("is a form, with the client's Basic authentication, to the endpoint and no other host", async () => {
    const { client, sent } = start();
    await client.createPayout({});
    expect(sent[0]).toMatchObject({ url: tokenUrl, method: "POST" });
    expect(sent[0]?.headers).toMatchObject({
      "content-type": "application/x-www-form-urlencoded",
      // RFC 6749 section 2.3.1: each is form-encoded first.
      authorization: `Basic ${btoa("id%3A1:canary+secret")}`,
    });
    expect(sent[0]?.body).toBe("grant_type=client_credentials&scope=pay+read");
    expect(sent[1]?.url).toBe("https://api.example.com/v1/payouts");
    expect(JSON.stringify(sent[1])).not.toContain("secret");
  });

  it("names the client in the body where the provider says so", async () => {
    const { client, sent } = start({}, {}, { inBody: true });
    await client.createPayout({});
    expect(sent[0]?.headers["authorization"]).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(sent[0]?.body))).toEqual({
      grant_type: "client_credentials",
      scope: "pay read",
      client_id: "id:1",
      client_secret: "canary secret",
    });
  });

  it("goes to the endpoint of the environment, or below `baseUrl`", async () => {
    const server = { production: "https://login.example.com", sandbox: "https://login.sandbox.example.com" };
    for (const [options, url] of [
      [{ environment: "sandbox" }, "https://login.sandbox.example.com/oauth/token"],
      [{ baseUrl: "http://localhost:1/x" }, "http://localhost:1/x/oauth/token"],
    ] as const) {
      const { client, sent } = start({}, options, { server });
      await client.createPayout({});
      expect(sent[0]?.url).toBe(url);
    }
  });

  it("is repeated, for it does no harm", async () => {
    let asked = 0;
    const { client, seen } = start({
      token: (request) =>
        (asked += 1) === 1
          ? json(503, {}, { "retry-after": "0" })(request)
          : json(200, { access_token: "t", expires_in: 600 })(request),
    });
    const call = client.createPayout({});
    await vi.runAllTimersAsync();
    await call;
    expect(seen().filter((each) => each.startsWith("/oauth"))).toHaveLength(2);
    expect(seen().filter((each) => each.startsWith("/v1"))).toHaveLength(1);
  });
});

describe("the token", () => {
  it("is fetched once for fifty calls at once, kept, and fetched again before it expires", async () => {
    const { client, seen } = start();
    await Promise.all(Array.from({ length: 50 }, () => client.createPayout({})));
    await vi.advanceTimersByTimeAsync(539_000);
    await client.createPayout({});
    expect(seen().filter((each) => each.startsWith("/oauth"))).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    await client.createPayout({});
    expect(seen().at(-1)).toBe("/v1/payouts Bearer t2");
  });

  it("is renewed once after a 401, and the payout is sent again with the same key and bytes", async () => {
    const refuseFirst: Reply = (request) =>
      (request.headers["authorization"] === "Bearer canary-t1" ? json(401, {}) : paid)(request);
    const { client, sent, seen } = start({ payout: refuseFirst });
    await client.createPayout({ amount: 1 });
    expect(seen().map((each) => each.replace(/Basic .*/, "Basic"))).toEqual([
      "/oauth/token Basic",
      "/v1/payouts Bearer t1",
      "/oauth/token Basic",
      "/v1/payouts Bearer t2",
    ]);
    expect(sent[3]?.body).toBe(sent[1]?.body);
    expect(sent[3]?.headers["idempotency-key"]).toBe(sent[1]?.headers["idempotency-key"]);

    const always = start({ payout: json(401, {}) });
    expect(await failureOf(always.client.createPayout({}))).toMatchObject({
      name: "AuthenticationError",
      outcome: "rejected",
    });
    expect(always.seen().filter((each) => each.startsWith("/v1"))).toHaveLength(2);
  });

  it("that expires while the payout is repeated is replaced before the next attempt", async () => {
    let attempts = 0;
    const { client, seen } = start(
      {
        payout: (request) =>
          ((attempts += 1) === 1 ? json(503, {}, { "retry-after": "700" }) : paid)(request),
      },
      { deadlineMs: 900_000 },
    );
    const call = client.createPayout({});
    await vi.advanceTimersByTimeAsync(701_000);
    await call;
    expect(seen().filter((each) => each.startsWith("/v1"))).toEqual([
      "/v1/payouts Bearer t1",
      "/v1/payouts Bearer t2",
    ]);
  });
});

describe("a token that cannot be got", () => {
  it.each<[string, Reply, RegExp]>([
    ["refused", json(401, { error: "invalid_client", error_description: "canary secret" }), /login failed/],
    ["a scope that is not granted", json(400, { error: "invalid_scope" }), /invalid_scope/],
    ["broken", networkError("ECONNRESET", "read"), /login failed/],
    [
      "a redirect",
      () => new Response("", { status: 307, headers: { location: "https://evil.example" } }),
      /redirect/,
    ],
    ["none in the answer", json(200, { token_type: "bearer" }), /holds no token/],
    ["of another type", json(200, { access_token: "t", token_type: "mac" }), /"mac"/],
    ["not JSON", () => new Response("<html>"), /login failed/],
  ])("%s: the payout was not sent, and nothing shows the secret", async (_name, token, message) => {
    const sinks: unknown[] = [];
    const log = (...parts: unknown[]): void => void sinks.push(...parts);
    const options = {
      hooks: { onAttempt: log, onRetry: log, onResponse: log, onFailure: log },
      logger: log,
      maxRetries: 0,
    };
    for (const change of [{}, { inBody: true as const }]) {
      const { client, sent } = start({ token }, options, change);
      const error = await failureOf(client.createPayout({ amount: 1 }, { idempotencyKey: "key-1" }));
      expect(error).toMatchObject({
        name: "MissingCredentialError",
        outcome: "not_sent",
        operationId: "createPayout",
        idempotencyKey: "key-1",
      });
      expect(error.message).toMatch(message);
      expect(sent.map(({ url }) => url)).toEqual([tokenUrl]);
      sinks.push(error, error.cause, error.sealed);
    }
    const shown = inspect(sinks, { depth: 9 });
    expect(shown).toContain("token:partner");
    expect(shown).not.toMatch(/canary|Basic [A-Za-z0-9+/=]{4}/);
  });

  it("keeps an earlier unknown outcome", async () => {
    let asked = 0;
    const { client } = start({
      token: (request) =>
        ((asked += 1) === 1 ? json(200, { access_token: "t", expires_in: 1 }) : json(400, {}))(request),
      payout: json(503, {}, { "retry-after": "5" }),
    });
    const call = failureOf(client.createPayout({}));
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ outcome: "unknown" });
  });
});

it("asks for both, client id and secret", async () => {
  const stub = stubFetch(paid);
  const client = exampleClient({ fetch: stub.fetch, credential: { clientId: "a" } }, provider());
  expect((await failureOf(client.createPayout({}))).message).toBe(
    "Petty Cash credential missing. Pass `credential` to the client. Nothing was sent.",
  );
  expect(stub.sent).toEqual([]);
});

it("stands beside logins by operations", async () => {
  const own = provider();
  const login = { method: "POST", path: "/login", body: "application/json", security: [] } as const;
  // `json` answers alike whatever it is asked.
  const stub = stubFetch(({ url }) => json(200, { access_token: "a", token: "b", result: url })({} as never));
  const client = exampleClient(
    { fetch: stub.fetch, credential: { partner: credential, session: { pin: "1" } } },
    {
      security: {
        ...own.security,
        session: {
          type: "bearer",
          env: { pin: "" },
          token: {
            login: "login",
            credential: { pin: "/pin" },
            constants: { "/kind": "api" },
            token: "/token",
          },
        },
      },
      operations: {
        login: { ...login, idempotency: { carrier: "none" } },
        createPayout: { ...description.operations.createPayout, security: ["session"] },
        getPayout: description.operations.getPayout,
      },
    },
  );
  await client.createPayout({}).safe();
  expect(stub.sent.map(({ body }) => body)[0]).toBe('{"kind":"api","pin":"1"}');
  await client.getPayout("p1").safe();
  expect(stub.sent.map(({ headers }) => headers["authorization"]).slice(1)).toEqual([
    "Bearer b",
    expect.stringMatching(/^Basic/),
    "Bearer a",
  ]);
});
