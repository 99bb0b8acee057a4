import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../scripts/runtime-errors/probe.ts";
import { causeOf, isProvablyNotSent } from "./cause-of.ts";
import { OneTimeBody } from "./one-time-body.ts";

const nodeError = (code: string, syscall?: string): Error =>
  Object.assign(new Error(code), { code, syscall });
const hungUp = "Client network socket disconnected before secure TLS connection was established";
const denoRefused =
  "error sending request for url (http://localhost:1/): client error (Connect): tcp connect error: Connection refused";
const failed = (cause: unknown): TypeError => new TypeError("fetch failed", { cause });

describe("isProvablyNotSent", () => {
  it.each<[string, unknown, boolean]>([
    ["a refused connection", failed(nodeError("ECONNREFUSED", "connect")), true],
    ["an unknown name", failed(nodeError("ENOTFOUND", "getaddrinfo")), true],
    ["a name server that is away", failed(nodeError("EAI_AGAIN", "getaddrinfo")), true],
    ["a connection that takes too long", failed(nodeError("UND_ERR_CONNECT_TIMEOUT")), true],
    ["a certificate that is not theirs", failed(nodeError("ERR_TLS_CERT_ALTNAME_INVALID")), true],
    ["a refused connection of Bun's", nodeError("ECONNREFUSED"), true],
    ["a reset", failed(nodeError("ECONNRESET", "read")), false],
    [
      "a failure of TLS, at a time that is not known",
      failed(nodeError("ERR_SSL_WRONG_VERSION_NUMBER")),
      false,
    ],
    ["words of the handshake in another sentence", new Error(`${hungUp}, perhaps`), false],
    ["Deno's words for a text, which it sends again by itself", failed(new Error(denoRefused)), false],
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
    expect(isProvablyNotSent(error, { method: "POST" })).toBe(want);
  });

  it("believes Bun's refusal only of what Bun does not send again by itself", () => {
    const outcomes = ["POST", "PATCH", "PUT", "DELETE"].map((method) =>
      isProvablyNotSent(nodeError("ECONNREFUSED"), { method }),
    );
    expect(outcomes).toEqual([true, true, false, false]);
  });

  it.each<[OneTimeBody["state"], boolean]>([
    ["untouched", false], // a fetch that did not even look at the body may have sent anything
    ["opened", true],
    ["read", false],
  ])("knows from a body that is %s whether TLS broke off in the handshake: %s", (state, want) => {
    const init = initOf({ method: "POST", body: "OneTimeBody", bodyState: state });
    for (const code of ["ERR_SSL_WRONG_VERSION_NUMBER", "ECONNRESET"])
      expect(isProvablyNotSent(failed(nodeError(code, "read")), init)).toBe(want);
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

const connection = ["refused", "refused-by-name", "refused-over-tls", "unknown-host"];
const certificate = ["tls-self-signed", "tls-other-name"];
const handshake = [
  "tls-reset-in-handshake",
  "tls-closed-in-handshake",
  "tls-not-spoken",
  "tls-too-old",
  "tls-1.2-wants-certificate",
];

/** What each runtime shows, of the cases in which the server received nothing. */
const shown: Readonly<Record<string, readonly string[]>> = {
  node: [...connection, ...certificate, ...handshake],
  deno: [...connection, ...certificate, ...handshake],
  // A failed handshake has the code that nonsense after the request has.
  bun: [...connection, ...certificate],
  // One error for everything.
  workerd: [],
  chromium: [],
};

const keptPut = "kept-connection-reset-PUT";

/** What a runtime sends again by itself, and nothing can stop. */
const repeats: Readonly<Record<string, readonly string[]>> = {
  bun: [keptPut],
  chromium: ["misdirected", "kept-connection-reset-POST", keptPut],
};

/** Connected and at once reset: whether the runtime hears of it before it sends is a matter of time. */
const eitherWay = "reset-when-accepted";

const directory = new URL("../../test/runtime-errors/", import.meta.url);
const recordings = readdirSync(directory).map((file) => {
  const text = readFileSync(new URL(file, directory), "utf8");
  const { findings } = JSON.parse(text) as { findings: Record<string, Finding & { received: number }> };
  return [file.replace(".json", ""), findings] as const;
});

describe.each(recordings)("what %s throws", (runtime, findings) => {
  const kind = runtime.split("-")[0] ?? "";
  const errors = Object.entries(findings).filter(([, { error }]) => error !== undefined);

  it("shows what was not sent, as far as it can", () => {
    const found = errors.filter(([, each]) => isProvablyNotSent(errorOf(each.error), initOf(each)));
    const names = found.map(([name]) => name).filter((name) => name !== eitherWay);
    expect(names.sort()).toEqual([...(shown[kind] ?? [])].sort());
  });

  it("is never taken for not sent when the server received it", () => {
    const received = errors.filter(([, each]) => each.received > 0);
    expect(received.length).toBeGreaterThan(6);
    for (const [name, each] of received)
      expect(isProvablyNotSent(errorOf(each.error), initOf(each)), name).toBe(false);
  });

  it("has a cause for the record", () => {
    for (const [name, { error }] of errors) expect(causeOf(errorOf(error)), name).toMatch(/^\S+$/);
  });

  it("comes after one request, except where the README says that the runtime repeats", () => {
    const repeated = Object.entries(findings).filter(([, { received }]) => received > 1);
    expect(repeated.map(([name]) => name)).toEqual(repeats[kind] ?? []);
    expect(findings["misdirected"]?.status).toBe(421);
  });
});

/** The recorded error as an error: its properties and its causes, which is all that is looked at. */
function errorOf(recorded: unknown): unknown {
  if (typeof recorded !== "object" || recorded === null) return recorded;
  const { message, cause, ...own } = recorded as { message?: string; cause?: unknown };
  return Object.assign(new Error(message), own, cause === undefined ? {} : { cause: errorOf(cause) });
}

/** What fetch was called with, the body in the state in which the runtime left it. */
function initOf({ method, body, bodyState }: Finding): RequestInit {
  if (body === "Blob") return { method, body: new Blob(["{}"]) };
  const once = new OneTimeBody("{}");
  if (bodyState === "opened") once[Symbol.asyncIterator]();
  if (bodyState === "read") String(once);
  // The cast: the standard's types do not know that undici takes what can be iterated.
  return { method, body: once as unknown as BodyInit };
}
