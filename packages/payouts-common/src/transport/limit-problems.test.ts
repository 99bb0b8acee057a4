import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { paid, stubFetch } from "../../test/stub-fetch.ts";
import { limitProblems } from "./limit-problems.ts";

/** A signal of a polyfill: all that a call needs of one. */
const polyfill = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };

describe("options of a wrong type", () => {
  it.each<[string, unknown, string]>([
    ["signal", {}, "`signal` must be an AbortSignal"],
    ["signal", "abort", "`signal` must be an AbortSignal"],
    ["signal", new AbortController(), "`signal` must be an AbortSignal"],
    ["signal", { ...polyfill, removeEventListener: 1 }, "`signal` must be an AbortSignal"],
    ["timeoutMs", "1000", "`timeoutMs` must be a number greater than 0"],
    ["timeoutMs", Number.NaN, "`timeoutMs` must be a number greater than 0"],
    ["deadlineMs", null, "`deadlineMs` must be a number greater than 0"],
    ["maxRetries", 1.5, "`maxRetries` must be a whole number, 0 or more"],
    ["headers", "x-trace: 1", "`headers` must be an object of names and values"],
    ["headers", new Headers({ "x-trace": "1" }), "`headers` must be an object of names and values"],
    ["headers", [["x-trace", "1"]], "`headers` must be an object of names and values"],
  ])("are refused before anything is sent: %s %o", async (name, value, problem) => {
    const stub = stubFetch(paid);
    const client = exampleClient({ fetch: stub.fetch });
    const calls = [client.createPayout({}, { [name]: value }), client.getPayout("p", { [name]: value })];
    for (const call of calls) {
      const error = await failureOf(call);
      expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
      expect(error.message).toContain(problem);
    }
    expect(stub.sent).toEqual([]);
  });

  it("are refused when they are the client's headers", () => {
    expect(() => exampleClient({ headers: "x-trace: 1" as never })).toThrow("`headers` must be an object");
  });
});

describe("limitProblems", () => {
  it.each([undefined, null, polyfill, AbortSignal.timeout(1000)])("takes the signal %#", (signal) => {
    expect(limitProblems({ signal })).toEqual([]);
  });

  it.each([undefined, null, {}, { "x-trace": "1" }, Object.create(null)])(
    "takes the headers %#",
    (headers: unknown) => {
      expect(limitProblems({ headers })).toEqual([]);
    },
  );
});
