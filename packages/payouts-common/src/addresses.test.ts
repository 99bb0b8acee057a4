import { describe, expect, it } from "vitest";
import { description, exampleClient } from "../test/example-provider.ts";
import { failureOf } from "../test/failure-of.ts";
import { json, paid, stubFetch } from "../test/stub-fetch.ts";
import type { SealedRequest } from "./sealed-request.ts";
import type { ProviderDescription } from "./provider-description.ts";

const { createPayout, getPayout } = description.operations;
const provider: Partial<ProviderDescription> = {
  environments: {
    production: "https://{region}.example.com/{version}",
    sandbox: "https://sandbox.example.com",
  },
  variables: { region: { default: "eu", values: ["eu", "us"] }, version: { default: "v1/pay" } },
  security: {
    own: {
      type: "bearer",
      env: { pin: "PETTY_CASH_TEST_PIN" },
      token: { login: "createOnce", credential: { pin: "/pin" }, token: "/token" },
    },
    key: { type: "apiKey", in: "header", name: "X-Key" },
  },
  operations: {
    createPayout,
    getPayout: { ...getPayout, security: ["key"], server: "https://files.example.com/{region}" },
    createOnce: {
      method: "POST",
      path: "/v1/once",
      body: "application/json",
      idempotency: { carrier: "none" },
      security: [],
      server: { production: "https://login.example.com", sandbox: "https://login.sandbox.example.com" },
    },
  },
};
const credential = { own: { pin: "canary-pin" }, key: "canary-key" };

async function sent(options: object): Promise<{ url: string; text: string }[]> {
  const stub = stubFetch((request) =>
    (request.url.endsWith("/once") ? json(200, { token: "canary-token" }) : paid)(request),
  );
  const client = exampleClient({ fetch: stub.fetch, credential, ...options }, provider);
  await client.createPayout({});
  await client.getPayout("p1");
  return stub.sent.map(({ url, headers, body }) => ({ url, text: JSON.stringify([headers, body]) }));
}

describe("an operation with a server of its own", () => {
  it("is sent to that of the environment, and a secret to no other host", async () => {
    const requests = await sent({});
    expect(requests.map(({ url }) => url)).toEqual([
      "https://login.example.com/v1/once",
      "https://eu.example.com/v1/pay/v1/payouts",
      "https://files.example.com/eu/v1/payouts/p1",
    ]);
    const secrets = requests.map(({ text }) => text.match(/canary-\w+/g));
    expect(secrets).toEqual([["canary-pin"], ["canary-token"], ["canary-key"]]);
    const [login] = await sent({ environment: "sandbox" });
    expect(login?.url).toBe("https://login.sandbox.example.com/v1/once");
  });

  it("goes to `baseUrl` like every other, where that is given", async () => {
    expect((await sent({ baseUrl: "http://localhost:1/x/" })).map(({ url }) => url)).toEqual([
      "http://localhost:1/x/v1/once",
      "http://localhost:1/x/v1/payouts",
      "http://localhost:1/x/v1/payouts/p1",
    ]);
  });

  it("takes a sealed request of its own address only", async () => {
    const stub = stubFetch(json(200, { token: "t" }), paid);
    const change = {
      ...provider,
      operations: {
        ...provider.operations,
        createPayout: { ...createPayout, server: "https://pay.example.com" },
      },
    };
    const client = exampleClient({ fetch: stub.fetch, credential }, change);
    const sealed = client.seal["createPayout"]?.({}) as SealedRequest;
    expect(sealed.url).toBe("https://pay.example.com/v1/payouts");
    for (const host of ["https://eu.example.com/v1/pay", "https://pay.example.com.evil.example"]) {
      const moved = { ...sealed, url: `${host}/v1/payouts` };
      expect(await failureOf(client.send(moved))).toMatchObject({ name: "InputError", outcome: "not_sent" });
    }
    expect(stub.sent).toEqual([]);
    await client.send(sealed);
    expect(stub.sent.map(({ url }) => url)).toContain(sealed.url);
  });
});

describe("a variable of an address", () => {
  it("is an option", async () => {
    const urls = (await sent({ region: "us", version: "v2" })).map(({ url }) => url);
    expect(urls).toContain("https://us.example.com/v2/v1/payouts");
    expect(urls).toContain("https://files.example.com/us/v1/payouts/p1");
  });

  it.each([
    { region: "moon" },
    { region: "" },
    { region: "us.evil.example/" },
    { version: "v1/../.." },
    { version: ".." },
    { version: "@evil.example" },
    { version: "" },
    { version: 2 },
  ])("refuses %j, which the provider does not document or which would lead elsewhere", (options) => {
    const [name = ""] = Object.keys(options);
    expect(() => exampleClient({ credential, ...options }, provider)).toThrow(
      `\`${name}\` is ${JSON.stringify(Object.values(options)[0])}; it must be `,
    );
  });

  it("tells one account from another", async () => {
    const accountOf = async (options: object): Promise<unknown> => {
      const stub = stubFetch(json(200, { token: "t" }), json(400, {}));
      const client = exampleClient({ fetch: stub.fetch, credential, ...options }, provider);
      return (await failureOf(client.createPayout({}))).sealed?.account;
    };
    expect(await accountOf({ region: "eu" })).toBe(await accountOf({}));
    expect(await accountOf({ region: "us" })).not.toBe(await accountOf({}));
  });
});
