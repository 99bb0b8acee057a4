import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { networkError, stubFetch } from "../../test/stub-fetch.ts";

/** The cause of the failure that a fetch of the caller's ends in. */
async function causeOfFailure(thrown: unknown): Promise<unknown> {
  const { fetch } = stubFetch(() => Promise.reject(thrown));
  const client = exampleClient({
    fetch,
    maxRetries: 0,
    credential: "canary-key",
    headers: { "x-a": "canary-header" },
  });
  const error = await failureOf(client.createPayout({ phone: "canary-phone" }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  return error.cause;
}

describe("the cause of a failure", () => {
  it("keeps names, codes and messages, of its causes too", async () => {
    const { fetch } = stubFetch(networkError("ECONNRESET", "read"));
    const { cause } = await failureOf(exampleClient({ fetch, maxRetries: 0 }).createPayout({}));
    expect(cause).toBeInstanceOf(Error);
    expect(cause).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "ECONNRESET", code: "ECONNRESET", syscall: "read" },
    });
  });

  it("keeps each of several addresses' errors", async () => {
    const refused = Object.assign(new Error("read ECONNRESET ::1"), { code: "ECONNRESET" });
    expect(await causeOfFailure(new AggregateError([refused], "all failed"))).toMatchObject({
      message: "all failed",
      errors: [{ code: "ECONNRESET", message: "read ECONNRESET ::1" }],
    });
  });

  it.each<[string, unknown]>([
    ["a message", new Error("cannot send canary-phone with canary-key and canary-header")],
    ["a parse error, which quotes the answer", parseError('{"iban": canary-iban}')],
    ["a property", Object.assign(new Error("parse"), { data: "canary-body", path: "https://x/?q=canary" })],
    ["a stack", Object.assign(new Error("x"), { stack: "Error: canary\n    at canary" })],
    [
      "a cause",
      new TypeError("fetch failed", { cause: Object.assign(new Error("canary-phone"), { data: "canary" }) }),
    ],
    ["a text", "canary-phone was not sent"],
    ["an object", { canary: "canary", message: "canary-key" }],
    ["one of several", new AggregateError([new Error("canary-phone")])],
    ["an error that is its own cause", ownCause()],
    ["an error that cannot be read", unreadable()],
  ])("leaks nothing: %s", async (_name, thrown) => {
    const cause = await causeOfFailure(thrown);
    expect(inspect(cause, { depth: null, showHidden: true })).not.toContain("canary");
    expect(JSON.stringify(cause) ?? "").not.toContain("canary");
  });

  it("does not hold the bytes of an answer that is not HTTP", async () => {
    const server = createServer((socket) =>
      socket.on("data", () => socket.end("HTTP/9 canary-body\r\n\r\n")),
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error = await failureOf(exampleClient({ baseUrl, maxRetries: 0 }).createPayout({}));
    expect(error).toMatchObject({ outcome: "unknown", cause: { cause: { name: "HTTPParserError" } } });
    expect(inspect(error.cause, { depth: null, showHidden: true })).not.toContain("canary");
  });

  it("is the caller's own reason where the caller ended the call", async () => {
    const controller = new AbortController();
    const reason = new Error("closing time");
    const { fetch } = stubFetch(() => {
      controller.abort(reason);
      return new Promise(() => undefined);
    });
    const { signal } = controller;
    expect((await failureOf(exampleClient({ fetch }).createPayout({}, { signal }))).cause).toBe(reason);
  });
});

function parseError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function ownCause(): Error {
  const error = new AggregateError([], "canary-key");
  error.errors.push(error, error);
  error.cause = error;
  return error;
}

function unreadable(): Error {
  return Object.defineProperty(new Error("x"), "cause", {
    get: () => {
      throw new Error("canary");
    },
  });
}
