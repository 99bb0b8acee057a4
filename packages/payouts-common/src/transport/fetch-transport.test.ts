import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { stubFetch } from "../../test/stub-fetch.ts";

const success = '{"result":{"id":"p1"}}';

describe("a fetch of the caller's", () => {
  it("is asked not to answer from a cache", async () => {
    const sent: (RequestInit | undefined)[] = [];
    const fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
      sent.push(init);
      return Promise.resolve(new Response(success));
    };
    const client = exampleClient({ fetch });
    await client.getPayout("p1");
    await client.createPayout({});
    expect(sent).toMatchObject([{ cache: "no-store" }, { cache: "no-store" }]);
  });

  it("that ignores its signal is left behind, and its late answer is dropped", async () => {
    let late: Response | undefined;
    const { fetch } = stubFetch(
      () => new Promise((resolve) => setTimeout(() => resolve((late = new Response(success))), 120)),
    );
    const error = await failureOf(exampleClient({ fetch, timeoutMs: 30, maxRetries: 0 }).createPayout({}));
    expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(late?.bodyUsed).toBe(true);
  });

  it("that throws, or gives nothing, leaves the outcome unknown", async () => {
    // What no `fetch` of the types does.
    const throws = (() => {
      throw new TypeError("Illegal invocation");
    }) as unknown as typeof fetch;
    const nothing = (() => Promise.resolve(undefined)) as unknown as typeof fetch;
    for (const each of [throws, nothing])
      expect((await failureOf(exampleClient({ fetch: each, maxRetries: 0 }).createPayout({}))).outcome).toBe(
        "unknown",
      );
  });

  it("is called as a plain function, as a browser's must be", async () => {
    let self: unknown = "not called";
    const spy = function (this: unknown): Promise<Response> {
      self = this;
      return Promise.resolve(new Response(success));
    };
    await exampleClient({ fetch: spy }).createPayout({});
    expect(self).toBeUndefined();
  });
});
