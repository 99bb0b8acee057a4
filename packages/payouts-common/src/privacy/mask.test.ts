import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { cut, json, networkError, type Reply, stubFetch } from "../../test/stub-fetch.ts";
import { mask, pathsOf, personalTexts } from "./mask.ts";

describe("mask", () => {
  it("ends where an answer is too deep to print", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}1${"]".repeat(100_000)}`);
    expect(JSON.stringify(mask(deep, new Set()))).toContain("[masked]");
  });

  it("masks by name, at any depth, in any case", () => {
    const personal = new Set(["phone"]);
    const value = { Phone: "1", list: [{ phone: { number: 2 } }], phones: 3, phone: null };
    expect(mask(value, personal)).toEqual({
      Phone: "[masked]",
      list: [{ phone: "[masked]" }],
      phones: 3,
      phone: null,
    });
    expect([...personalTexts(value, personal)].sort()).toEqual(["1", "2"]);
  });
});

describe("paths", () => {
  it.each<[string, unknown, unknown, string[]]>([
    ["/id", { id: "a", of: { id: "b" } }, { id: "[masked]", of: { id: "b" } }, ["a"]],
    ["/of/id", { id: "a", of: { id: "b" } }, { id: "a", of: { id: "[masked]" } }, ["b"]],
    [
      "/list/*/id",
      { list: [{ id: 1 }, { id: 2 }] },
      { list: [{ id: "[masked]" }, { id: "[masked]" }] },
      ["1", "2"],
    ],
    ["/map/*/id", { map: { x: { id: "a" } } }, { map: { x: { id: "[masked]" } } }, ["a"]],
    ["/*", ["a", "b"], ["[masked]", "[masked]"], ["a", "b"]],
    ["/a~1b/c~0d", { "a/b": { "c~d": "e" } }, { "a/b": { "c~d": "[masked]" } }, ["e"]],
    ["/of", { of: { deep: { id: "a" } } }, { of: "[masked]" }, ["a"]],
    ["/of", { of: null }, { of: null }, []],
    ["/toString/id", { id: "a" }, { id: "a" }, []],
    ["/__proto__/id", { id: "a" }, { id: "a" }, []],
  ])("masks at %s, and nowhere else", (pointer, value, want, texts) => {
    const paths = pathsOf([pointer]);
    expect(mask(value, new Set(), paths)).toEqual(want);
    expect([...personalTexts(value, new Set(), paths)].sort()).toEqual(texts);
  });

  it("joins pointers that begin alike", () => {
    const paths = pathsOf(["/a/b", "/a/c"]);
    expect(mask({ a: { b: 1, c: 2, d: 3 } }, new Set(), paths)).toEqual({
      a: { b: "[masked]", c: "[masked]", d: 3 },
    });
  });
});

describe("personalTexts", () => {
  it.each<[string, unknown]>([
    ["long list", Array.from({ length: 1_000_000 }, () => ({ phone: "1" }))],
    [
      "large object",
      Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`phone${index}`, "1"])),
    ],
    ["many lists", Array.from({ length: 400 }, () => Array.from({ length: 400 }, () => 1))],
  ])("gives up a %s before it looks at all of it", (_name, root) => {
    let found = 0;
    const search = (): void => {
      for (const _text of personalTexts(root, new Set(["phone"]))) found += 1;
    };
    expect(search).toThrow(RangeError);
    expect(found).toBeLessThan(100_000);
  });
});

describe("the canary", () => {
  const canaries = {
    phone: "canary-phone-1",
    holder: { name: "canary-name-2", number: 987_654_321_012 },
  };
  const echo = `credential canary-secret for canary-phone-1, CANARY-NAME-2, 987654321012 at canary-path`;
  const replies: readonly [string, Reply][] = [
    ...[400, 401, 403, 404, 409, 422, 429, 500, 302].map((status): [string, Reply] => [
      `${status}`,
      json(status, {
        phone: canaries.phone,
        error: { reason: echo, message: echo, id: echo, details: { [canaries.phone]: [echo] } },
      }),
    ]),
    ["HTML", () => new Response(`<html>${echo}`)],
    ["cut", cut()],
    ["reset", networkError("ECONNRESET", "read")],
    ["success", json(200, { result: { id: "p", status: "settled", amount: { value: 1 }, ...canaries } })],
    ["too big", () => new Response('{"result":{"id":"p","phone":12345678901234567890}}')],
  ];

  it.each(replies)("is in no sink when the provider answers: %s", async (_name, reply) => {
    const sinks: unknown[] = [];
    const log = (...parts: unknown[]): void => void sinks.push(...parts);
    const { fetch } = stubFetch(reply);
    const client = exampleClient(
      {
        fetch,
        credential: "canary-secret",
        maxRetries: 1,
        hooks: { onAttempt: log, onRetry: log, onResponse: log },
        logger: log,
      },
      {
        operations: {
          createPayout: {
            method: "POST",
            path: "/v1/{holder}/payouts",
            body: "application/json",
            query: {},
            result: "/result",
            idempotency: { carrier: "header", name: "Idempotency-Key", settleMs: 0 },
          },
        },
      },
    );
    const options = { query: { phone: "canary-path" }, headers: { phone: "canary-path" } };
    const result = await client.createPayout("canary-path", canaries, options).safe();
    if (result.ok) sinks.push(result.meta, JSON.stringify(result.meta));
    else {
      const { error } = result;
      sinks.push(error, error.message, error.stack, JSON.stringify(error), { nested: error });
      if ("fields" in error) sinks.push(error.fields, error.code);
    }
    const printed = sinks.map((sink) => inspect(sink, { depth: 20, showHidden: false })).join("\n");
    expect(sinks.length).toBeGreaterThan(4);
    expect(printed.toLowerCase()).not.toMatch(/canary|987654321012|12345678901234567890/);
  });

  it("is not in what basic credentials look like decoded, either", async () => {
    const reply = json(401, { error: { message: "No such key: canary-user (canary-pass)" } });
    const { fetch } = stubFetch(reply);
    const client = exampleClient(
      { fetch, credential: { username: "canary-user", password: "canary-pass" } },
      { security: { basic: { type: "basic" } } },
    );
    const result = await client.createPayout({}).safe();
    expect(result.ok ? "" : result.error.message).toContain("No such key: [masked] ([masked])");
  });
});
