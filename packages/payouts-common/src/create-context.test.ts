import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleClient } from "../test/example-provider.ts";
import { paid, stubFetch } from "../test/stub-fetch.ts";
import { InputError } from "./errors/input-error.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("options", () => {
  it("that are wrong are all reported at once", () => {
    const make = (): unknown =>
      exampleClient({
        environment: "moon",
        timeoutMs: 0,
        deadlineMs: Number.NaN,
        maxRetries: -1,
        maxResponseBytes: "many",
        baseUrl: "ftp://example.com",
        fetch: 1,
        journal: {},
        account: "a\nb",
        journalKeys: { current: "k", keys: {} },
        journalTimeoutMs: 0,
        idempotencySecret: "short",
        headers: { "bad name": "x", "x-bad": "a\nb" },
        spaceId: "a\nb",
      } as never);
    expect(make).toThrow(InputError);
    for (const name of [
      "environment",
      "timeoutMs",
      "deadlineMs",
      "maxRetries",
      "maxResponseBytes",
      "baseUrl",
      "fetch",
      "journal` must",
      "account` must",
      "journalKeys",
      "journalTimeoutMs",
      "idempotencySecret",
      "bad name",
      "x-bad",
      "spaceId",
    ])
      expect(make).toThrow(name);
  });

  it.each([
    "example.com",
    "https://user:pass@example.com",
    "https://example.com?x=1",
    "https://example.com#x",
    "https://",
    "https://exa mple.com",
    "javascript:alert(1)",
    "https://example.com\\@evil.example",
    "",
  ])("refuse %j as an address", (baseUrl) => {
    expect(() => exampleClient({ baseUrl })).toThrow("baseUrl");
  });

  it("choose the environment; an address goes before it", async () => {
    const urls: string[] = [];
    for (const options of [{}, { environment: "sandbox" }, { baseUrl: "http://localhost:1/api/" }]) {
      const stub = stubFetch(paid);
      await exampleClient({ fetch: stub.fetch, ...options }).createPayout({});
      urls.push(stub.sent[0]?.url ?? "");
    }
    expect(urls).toEqual([
      "https://api.example.com/v1/payouts",
      "https://sandbox.example.com/v1/payouts",
      "http://localhost:1/api/v1/payouts",
    ]);
  });

  it("may be left out", () => {
    expect(exampleClient()).toHaveProperty("createPayout");
  });

  it("find the global fetch when the call is made, so that tests may replace it", async () => {
    const client = exampleClient();
    const stub = stubFetch(paid);
    vi.stubGlobal("fetch", stub.fetch);
    await client.createPayout({});
    expect(stub.sent).toHaveLength(1);
  });
});

describe("a browser", () => {
  const make =
    (globals: object, options = {}) =>
    (): unknown => {
      for (const [name, value] of Object.entries({ process: undefined, ...globals }))
        vi.stubGlobal(name, value);
      try {
        return exampleClient(options);
      } finally {
        // Restored at once: the test runner needs its `process`.
        vi.unstubAllGlobals();
      }
    };
  const worker = (userAgent: string): object => ({ navigator: { userAgent } });

  it.each<[string, object]>([
    ["a page", { document: {} }],
    ["a page whose bundler put a process into it", { document: {}, process: { versions: {}, env: {} } }],
    ["a window of Electron", { document: {}, process: { versions: { node: "24.0.0", electron: "40.0.0" } } }],
    ["a worker", worker("Mozilla/5.0")],
  ])("is refused, unless the credential is said to be no secret: %s", (_name, globals) => {
    expect(make(globals)).toThrow("allowBrowser");
    expect(make(globals, { allowBrowser: true })).not.toThrow();
  });

  it.each<[string, object]>([
    ["an edge worker", worker("Cloudflare-Workers")],
    ["a test's document on a server", { document: {}, process: { versions: { node: "24.0.0" } } }],
    ["a server", { process: { versions: { node: "24.0.0" } } }],
  ])("is not %s", (_name, globals) => {
    expect(make(globals)).not.toThrow();
  });
});
