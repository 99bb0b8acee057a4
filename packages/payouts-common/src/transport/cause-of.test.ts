import { describe, expect, it } from "vitest";
import { causeOf, isProvablyNotSent } from "./cause-of.ts";

const nodeError = (code: string, syscall?: string): Error =>
  Object.assign(new Error(code), { code, syscall });
const failed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

describe("isProvablyNotSent", () => {
  it.each<[string, unknown, boolean]>([
    ["a refused connection", failed(nodeError("ECONNREFUSED", "connect")), true],
    ["an unknown name", failed(nodeError("ENOTFOUND", "getaddrinfo")), true],
    ["a name server that is away", failed(nodeError("EAI_AGAIN", "getaddrinfo")), true],
    ["a connection that takes too long", failed(nodeError("UND_ERR_CONNECT_TIMEOUT")), true],
    ["a certificate that is not theirs", failed(nodeError("ERR_TLS_CERT_ALTNAME_INVALID")), true],
    ["a reset", failed(nodeError("ECONNRESET", "read")), false],
    ["a broken pipe", failed(nodeError("EPIPE", "write")), false],
    ["a socket that closed", failed(nodeError("UND_ERR_SOCKET")), false],
    ["a bare TypeError", new TypeError("Load failed"), false],
    ["nothing", undefined, false],
    ["text", "ECONNREFUSED", false],
    [
      "every address refused",
      failed(new AggregateError([nodeError("ECONNREFUSED", "connect"), nodeError("ENETUNREACH", "connect")])),
      true,
    ],
    [
      "one of the addresses reset",
      failed(new AggregateError([nodeError("ECONNREFUSED", "connect"), nodeError("ECONNRESET", "read")])),
      false,
    ],
    ["no addresses", new AggregateError([]), false],
  ])("%s", (_name, error, want) => {
    expect(isProvablyNotSent(error)).toBe(want);
  });

  it("ends on an error that is its own cause", () => {
    const error = new Error("round");
    error.cause = error;
    expect(isProvablyNotSent(error)).toBe(false);
    expect(causeOf(error)).toBe("Error");
  });
});

describe("causeOf", () => {
  it("is the runtime's code, else the innermost name", () => {
    expect(causeOf(failed(nodeError("ECONNRESET")))).toBe("ECONNRESET");
    expect(causeOf(failed(new RangeError("x")))).toBe("RangeError");
    expect(causeOf(null)).toBe("error");
  });
});
