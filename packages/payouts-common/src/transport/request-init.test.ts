import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What fetch is called with in a runtime whose `Request` is this. */
async function initIn(
  request: unknown,
  given: { readonly method?: string; readonly body?: string },
): Promise<Record<string, unknown>> {
  vi.stubGlobal("Request", request);
  // Loaded again, because it looks at the runtime once.
  const { requestInit } = await import("./request-init.ts");
  const init = requestInit(
    { method: "POST", headers: {}, body: undefined, ...given },
    new AbortController().signal,
  );
  // The cast lets a test read what the standard's types do not have.
  return init as unknown as Record<string, unknown>;
}

const node = globalThis.Request;

/** Deno, workerd and browsers: a `String` object is the text, and brings the type of texts. */
class TextRequest {
  readonly headers = new Headers({ "content-type": "text/plain;charset=UTF-8" });
}

/** workerd with a compatibility date before 2024-11-11. */
class OldWorkerRequest extends TextRequest {
  constructor(_url: string, init: object) {
    super();
    if ("cache" in init) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
  }
}

describe("requestInit", () => {
  it("gives Node a stream with its length", async () => {
    const init = await initIn(node, { body: "{}" });
    expect(init).toMatchObject({
      cache: "no-store",
      duplex: "half",
      credentials: "omit",
      headers: { "content-length": "2" },
    });
    expect(init["body"]).toHaveProperty("state", "untouched");
  });

  it("gives others a Blob: Deno would send a text again when a kept connection breaks", async () => {
    const init = await initIn(TextRequest, { body: "{}" });
    expect(init).toMatchObject({ cache: "no-store", headers: {} });
    expect(init).not.toHaveProperty("duplex");
    // A browser's own cookies may belong to a proxy of the caller's.
    expect(init).not.toHaveProperty("credentials");
    expect(await (init["body"] as Blob).text()).toBe("{}");
    expect((init["body"] as Blob).type).toBe("");
  });

  it("leaves out `cache` where the runtime throws on it", async () => {
    expect(await initIn(OldWorkerRequest, { body: "{}" })).not.toHaveProperty("cache");
    expect(await initIn(undefined, { body: "{}" })).not.toHaveProperty("cache");
  });

  it.each([node, TextRequest])("gives a read no body: %o", async (request) => {
    const init = await initIn(request, { method: "GET" });
    expect(init).toMatchObject({ method: "GET", redirect: "manual", cache: "no-store" });
    expect(init).not.toHaveProperty("body");
  });

  it("gives a write without a body one that cannot be repeated on Node, and none elsewhere", async () => {
    const init = await initIn(node, { method: "DELETE" });
    expect(init["body"]).toHaveLength(0);
    expect(init["headers"]).toEqual({});
    vi.resetModules();
    expect(await initIn(TextRequest, { method: "DELETE" })).not.toHaveProperty("body");
  });
});
