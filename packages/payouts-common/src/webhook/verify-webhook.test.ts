import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyWebhook } from "./verify-webhook.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";
import type { WebhookDescription } from "./webhook-description.ts";
import { WebhookError } from "./webhook-error.ts";
import type { UnknownWebhookEvent, WebhookEvent } from "./webhook-event.ts";
import type { AnyWebhookOptions } from "./webhook-options.ts";

type AnyEvent = WebhookEvent<string, Record<string, unknown>, Record<string, unknown>> | UnknownWebhookEvent;

const secret = "whsec_example_only";
const at = 1_672_328_528_000;
const now = (): number => at;

const events = { "payout.paid": { scheme: 0, payout: "/data", payoutId: ["/data/id"] } };
const common = { name: "Tin Box", type: ["/type"], id: ["/id"], events };

/** `Tin-Signature: t=<seconds>,v1=<hex>` over `t.body`. */
const timed: WebhookDescription = {
  ...common,
  schemes: [
    {
      kind: "hmac",
      headers: ["tin-signature"],
      hash: "SHA-256",
      encoding: "hex",
      signs: ["timestamp", "body"],
      delimiter: ".",
      part: "v1",
      timestamp: { part: "t", toleranceMs: 300_000, futureMs: 60_000 },
    },
  ],
};
/** `X-Tin-Signature` or `Signature`, the hash of the body alone. */
const plain: WebhookDescription = {
  ...common,
  schemes: [
    {
      kind: "hmac",
      headers: ["x-tin-signature", "signature"],
      hash: "SHA-512",
      encoding: "base64",
      signs: ["body"],
    },
  ],
};
/** As Standard Webhooks: three headers, several signatures, a key in base64. */
const standard: WebhookDescription = {
  ...common,
  schemes: [
    {
      kind: "hmac",
      headers: ["webhook-signature"],
      hash: "SHA-256",
      encoding: "base64",
      signs: ["message-id", "timestamp", "body"],
      delimiter: ".",
      part: "v1",
      separator: " ",
      assignment: ",",
      messageId: "webhook-id",
      timestamp: { header: "webhook-timestamp", toleranceMs: 300_000, futureMs: 300_000 },
      secret: { encoding: "base64", prefix: "whsec_" },
    },
  ],
};
const inBody: WebhookDescription = { ...common, schemes: [{ kind: "shared_secret", field: "/auth/token" }] };
const inHeader: WebhookDescription = {
  ...common,
  schemes: [{ kind: "shared_secret", headers: ["x-token"] }],
};
const undocumented: WebhookDescription = { ...common, schemes: [{ kind: "unverifiable" }] };

const body = '{"id":"evt_1","type":"payout.paid","data":{"id":"p1","amount":9007199254740993}}';

function hmac(
  key: string | Buffer,
  text: string | Buffer,
  how: "hex" | "base64" = "hex",
  hash = "sha256",
): string {
  return createHmac(hash, key).update(text).digest(how);
}

function signed(text: string = body, { key = secret, t = at / 1000 }: { key?: string; t?: number } = {}) {
  return { body: text, headers: { "tin-signature": `t=${t},v1=${hmac(key, `${t}.${text}`)}` } };
}

function verify(
  description: WebhookDescription,
  delivery: unknown,
  options: AnyWebhookOptions = {},
): Promise<AnyEvent> {
  // Whatever arrives.
  return verifyWebhook<AnyEvent>(description, delivery as WebhookDelivery, { secret, now, ...options });
}

async function reasonOf(promise: Promise<unknown>, secrets: readonly string[] = [secret]): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return "believed";
  if (!WebhookError.isInstance(error)) return `another exception: ${String(error)}`;
  const shown = [String(error), error.stack, JSON.stringify(error), String(error.cause)].join();
  for (const each of secrets) expect(shown).not.toContain(each);
  expect(error.status).toBeGreaterThanOrEqual(400);
  return error.reason;
}

describe("a signed delivery", () => {
  it("is believed, and its event handed on with its payout and its exact numbers", async () => {
    expect(await verify(timed, signed())).toEqual({
      type: "payout.paid",
      nativeType: "payout.paid",
      id: "evt_1",
      payout: { id: "p1", amount: 9007199254740992 },
      payoutId: "p1",
      body: { id: "evt_1", type: "payout.paid", data: { id: "p1", amount: 9007199254740992 } },
      authenticity: "hmac",
      signedAt: at,
      warnings: [{ kind: "unsafe_integer", pointer: "/data/amount", text: "9007199254740993" }],
    });
  });

  it("agrees with a published vector", async () => {
    const vector = {
      body: '{"event":{"data":{"id":"ltx_5tgliBmzjZ6mpQPRbQjfKj"},"type":"ledger_account_transaction_created"},"timestamp":"2022-12-29T15:42:08.325158Z"}',
      headers: {
        "Tin-Signature": "t=1672328528,v1=bcf68363926182aa61c19d6d2bedf9834e0fe6cdbbbe3448c4f0952236f7f335",
      },
    };
    expect(await verify({ ...timed, type: ["/event/type"] }, vector)).toMatchObject({
      type: "unknown",
      nativeType: "ledger_account_transaction_created",
    });
  });

  it.each<[string, unknown]>([
    ["a Buffer and Node's headers", { body: Buffer.from(body), headers: { ...signed().headers, host: "x" } }],
    ["headers as lists", { body, headers: { "tin-signature": [signed().headers["tin-signature"]] } }],
    ["headers in another case", { body, headers: { "Tin-Signature": signed().headers["tin-signature"] } }],
    [
      "an ArrayBuffer",
      { body: new TextEncoder().encode(body).buffer, headers: new Headers(signed().headers) },
    ],
    ["a part of a buffer", { body: Buffer.from(`xx${body}`).subarray(2), headers: signed().headers }],
    ["a Request", new Request("https://receiver.example", { method: "POST", ...signed() })],
  ])("comes as %s", async (_, delivery) => {
    expect(await verify(timed, delivery)).toMatchObject({ type: "payout.paid", payoutId: "p1" });
  });

  it("is verified as the bytes were when it was given", async () => {
    const bytes = Buffer.from(body);
    const given = verify(timed, { body: bytes, headers: signed().headers });
    bytes.fill(32);
    expect(await given).toMatchObject({ payoutId: "p1" });
  });

  it("may have any of several secrets, and any of several signatures", async () => {
    const rotated = { secret: ["new", secret] };
    expect(await reasonOf(verify(timed, signed(), rotated))).toBe("believed");
    expect(await reasonOf(verify(timed, signed(body, { key: "new" }), rotated))).toBe("believed");
    expect(await reasonOf(verify(timed, signed(body, { key: "old" }), rotated), ["new", secret])).toBe(
      "bad_signature",
    );
    const [right = ""] = /v1=\w+/.exec(signed().headers["tin-signature"]) ?? [];
    for (const parts of [
      `v1=${"0".repeat(64)},${right}`,
      `${right},v1=${"0".repeat(64)}`,
      `v2=x,${right}`,
      `v1=,${right}`,
    ])
      expect(
        await reasonOf(verify(timed, { body, headers: { "tin-signature": `t=${at / 1000},${parts}` } })),
      ).toBe("believed");
  });

  it("may have its signature under any of several names", async () => {
    const signature = hmac(secret, body, "base64", "sha512");
    for (const headers of [
      { "x-tin-signature": signature },
      { signature },
      { "X-Tin-Signature": "AAAA", Signature: signature },
    ])
      expect(await verify(plain, { body, headers })).toMatchObject({
        authenticity: "hmac",
        signedAt: undefined,
      });
  });

  it("may have a prefix before its signature", async () => {
    const prefixed: WebhookDescription = {
      ...common,
      schemes: [
        {
          kind: "hmac",
          headers: ["sign"],
          hash: "SHA-1",
          encoding: "base64url",
          signs: ["body"],
          prefix: "sha1=",
        },
      ],
    };
    const signature = createHmac("sha1", secret).update(body).digest("base64url");
    expect(await reasonOf(verify(prefixed, { body, headers: { sign: `sha1=${signature}` } }))).toBe(
      "believed",
    );
    for (const sign of [signature, `sha1=${signature}=`, `sha1=${signature} `, `SHA1=${signature}`])
      expect(await reasonOf(verify(prefixed, { body, headers: { sign } }))).toBe("malformed_header");
  });

  it("may sign its id, with a key in base64", async () => {
    const key = Buffer.from("a key of thirty-two bytes, or so");
    const t = at / 1000;
    const signature = `v1,${hmac(key, `msg_1.${t}.{}`, "base64")}`;
    const headers = {
      "webhook-id": "msg_1",
      "webhook-timestamp": String(t),
      "webhook-signature": `v1a,x v1,AAAA ${signature}`,
    };
    const options = { secret: `whsec_${key.toString("base64")}` };
    expect(await verify(standard, { body: "{}", headers }, options)).toMatchObject({
      id: "msg_1",
      signedAt: at,
    });
    expect(
      await reasonOf(
        verify(standard, { body: "{}", headers: { ...headers, "webhook-id": "msg_2" } }, options),
      ),
    ).toBe("bad_signature");
    expect(
      await reasonOf(
        verify(standard, { body: "{}", headers: { ...headers, "webhook-id": undefined } }, options),
      ),
    ).toBe("missing_header");
    expect(await reasonOf(verify(standard, { body: "{}", headers }, { secret: "whsec_not base64" }))).toBe(
      "no_secret",
    );
  });

  it("is handed on as unknown where the spec does not list its type", async () => {
    for (const [text, nativeType] of [
      ['{"id":"e","type":"payout.exploded"}', "payout.exploded"],
      ['{"id":"e","type":"toString"}', "toString"],
      ['{"id":"e","type":"__proto__"}', "__proto__"],
      ['{"id":"e","type":{"a":1}}', undefined],
      ["[1]", undefined],
      ["null", undefined],
    ] as const)
      expect(await verify(timed, signed(text))).toMatchObject({
        type: "unknown",
        nativeType,
        payout: undefined,
        body: JSON.parse(text) as unknown,
      });
  });

  it("keeps __proto__ as a member, and changes no prototype", async () => {
    const event = await verify(
      timed,
      signed('{"type":"payout.paid","__proto__":{"polluted":1},"data":{"__proto__":{"id":"x"}}}'),
    );
    expect(Object.hasOwn(event.body as object, "__proto__")).toBe(true);
    expect({}).not.toHaveProperty("polluted");
    expect(event.payoutId).toBeUndefined();
  });

  it("is about a payout only where the spec says so", async () => {
    const when = {
      ...timed,
      events: { moved: { scheme: 0, payoutId: ["/of"], when: { "/origin": "payout" } } },
    };
    expect(await verify(when, signed('{"type":"moved","origin":"payout","of":"p1"}'))).toMatchObject({
      payoutId: "p1",
    });
    expect(await verify(when, signed('{"type":"moved","origin":"fee","of":"f1"}'))).toMatchObject({
      payoutId: undefined,
    });
  });
});

describe("a delivery that cannot be believed", () => {
  const signature = signed().headers["tin-signature"];
  const hex = signature.slice(signature.indexOf("v1=") + 3);
  const t = at / 1000;
  const header = (value: unknown): unknown => ({ body, headers: { "tin-signature": value } });

  it.each<[string, unknown, want: string]>([
    ["without a signature", { body, headers: {} }, "missing_header"],
    [
      "with headers of a map in another case",
      { body, headers: new Map([["Tin-Signature", signature]]) },
      "missing_header",
    ],
    ["with a number for a signature", header(1), "missing_header"],
    ["signed with another secret", signed(body, { key: "other" }), "bad_signature"],
    ["with another body", { ...signed(), body: body.replace("p1", "p2") }, "bad_signature"],
    [
      "with the body written anew",
      { ...signed(), body: JSON.stringify(JSON.parse(body)) + "\n" },
      "bad_signature",
    ],
    ["with a byte order mark", { ...signed(), body: `\uFEFF${body}` }, "bad_signature"],
    ["with another time", header(`t=${t + 1},v1=${hex}`), "bad_signature"],
    ["whose time is written in another way", header(`t=0${t},v1=${hex}`), "malformed_header"],
    ["whose time has a sign", header(`t=+${t},v1=${hex}`), "malformed_header"],
    ["without a time", header(`v1=${hex}`), "malformed_header"],
    ["with two times", header(`t=${t},t=${t},v1=${hex}`), "malformed_header"],
    ["without a part for the signature", header(`t=${t},v0=${hex}`), "malformed_header"],
    [
      "with more signatures than are looked at",
      header(`t=${t}${`,v1=${hex}`.repeat(17)}`),
      "malformed_header",
    ],
    ["whose signature is in upper case", header(`t=${t},v1=${hex.toUpperCase()}`), "malformed_header"],
    [
      "whose signature is in base64",
      header(`t=${t},v1=${Buffer.from(hex, "hex").toString("base64")}`),
      "malformed_header",
    ],
    ["whose signature has white space", header(`t=${t},v1= ${hex}`), "malformed_header"],
    ["whose signature goes on", header(`t=${t},v1=${hex}zz`), "malformed_header"],
    ["whose signature is cut", header(`t=${t},v1=${hex.slice(0, -2)}`), "bad_signature"],
    ["whose signature is empty", header(`t=${t},v1=`), "bad_signature"],
    ["whose header came twice", header([signature, signature]), "duplicate_header"],
    [
      "whose header came twice, in two cases",
      { body, headers: { "tin-signature": signature, "Tin-Signature": signature } },
      "duplicate_header",
    ],
    [
      "whose header came twice, joined",
      {
        body,
        headers: new Headers([
          ["tin-signature", signature],
          ["tin-signature", signature],
        ]),
      },
      "malformed_header",
    ],
    ["that was parsed", { ...signed(), body: JSON.parse(body) as unknown }, "parsed_body"],
    ["that was parsed as a Buffer in JSON", { ...signed(), body: Buffer.from(body).toJSON() }, "parsed_body"],
    ["that was parsed as a list", { ...signed(), body: [] }, "parsed_body"],
    ["that was parsed as a number", { ...signed(), body: 1 }, "parsed_body"],
    ["without a body", { headers: signed().headers }, "missing_body"],
    ["without headers", { body }, "unreadable"],
    ["that is nothing", undefined, "unreadable"],
    ["that is a text", body, "unreadable"],
    ["that is not JSON", signed("not JSON"), "not_json"],
    ["that is empty", signed(""), "not_json"],
    ["that is signed with a byte order mark", signed(`\uFEFF${body}`), "not_json"],
    ["that is nested deep", signed(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), "too_deep"],
    ["that is long", signed(`"${"x".repeat(1_048_576)}"`), "too_large"],
  ])("%s", async (_, delivery, want) => {
    expect(await reasonOf(verify(timed, delivery))).toBe(want);
  });

  it("takes brackets in strings for what they are", async () => {
    const text = JSON.stringify({ a: `"\\${"[".repeat(100)}`, b: "\\" });
    expect(await reasonOf(verify(timed, signed(text)))).toBe("believed");
  });

  it("is not UTF-8, though it is signed", async () => {
    const bytes = Buffer.from([0x22, 0xff, 0x22]);
    const value = `t=${t},v1=${createHmac("sha256", secret).update(`${t}.`).update(bytes).digest("hex")}`;
    expect(await reasonOf(verify(timed, { body: bytes, headers: { "tin-signature": value } }))).toBe(
      "not_utf8",
    );
  });

  it("is longer than it says, or than it is allowed to be", async () => {
    const chunks = (count: number): ReadableStream =>
      new ReadableStream({
        pull(controller) {
          if (count-- > 0) controller.enqueue(new Uint8Array(1024));
          else controller.close();
        },
      });
    const request = (stream: ReadableStream, headers = {}): Request =>
      new Request("https://receiver.example", {
        method: "POST",
        body: stream,
        headers,
        duplex: "half",
      } as RequestInit);
    expect(await reasonOf(verify(timed, request(chunks(2000))))).toBe("too_large");
    expect(await reasonOf(verify(timed, request(chunks(2)), { maxBytes: 2048 }))).toBe("missing_header");
    expect(await reasonOf(verify(timed, request(chunks(1), { "content-length": "9999999" })))).toBe(
      "too_large",
    );
    const texts = new ReadableStream({ start: (controller) => controller.enqueue("text") });
    expect(await reasonOf(verify(timed, request(texts)))).toBe("unreadable");
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error(secret)) });
    expect(await reasonOf(verify(timed, request(broken)))).toBe("unreadable");
  });

  it("is a request whose body was read", async () => {
    const request = new Request("https://receiver.example", { method: "POST", ...signed() });
    await request.text();
    expect(await reasonOf(verify(timed, request))).toBe("missing_body");
    expect(
      await reasonOf(verify(timed, new Request("https://receiver.example", { headers: signed("").headers }))),
    ).toBe("not_json");
  });

  it.each<[string, AnyWebhookOptions & Record<string, unknown>, want: string]>([
    ["no secret", { secret: undefined } as never, "no_secret"],
    ["an empty secret", { secret: "" }, "no_secret"],
    ["a blank secret", { secret: " \n" }, "no_secret"],
    ["no secret in a list", { secret: [] }, "no_secret"],
    ["an empty secret in a list", { secret: [secret, ""] }, "no_secret"],
    ["a secret that is not a text", { secret: 1 as never }, "no_secret"],
    ["a tolerance that is not a number", { toleranceMs: NaN }, "bad_options"],
    ["a tolerance below 0", { futureToleranceMs: -1 }, "bad_options"],
    ["a clock that does not tell", { now: () => NaN }, "bad_options"],
    ["a size that is not a number", { maxBytes: NaN }, "bad_options"],
  ])("%s is refused", async (_, options, want) => {
    expect(await reasonOf(verify(timed, signed(), options))).toBe(want);
    expect(await reasonOf(verifyWebhook(timed, signed(), undefined))).toBe("no_secret");
  });

  it.each<[age: number, AnyWebhookOptions, want: string]>([
    [300_000, {}, "believed"],
    [300_001, {}, "too_old"],
    [-60_000, {}, "believed"],
    [-60_001, {}, "too_new"],
    [1_000, { toleranceMs: 1_000 }, "believed"],
    [1_001, { toleranceMs: 1_000 }, "too_old"],
    [86_400_000, { toleranceMs: Infinity }, "believed"],
    [-1, { futureToleranceMs: 0 }, "too_new"],
  ])("after %d ms, with %o: %s", async (age, options, want) => {
    expect(await reasonOf(verify(timed, signed(), { now: () => at + age, ...options }))).toBe(want);
  });

  it("says that it is forged before it says that it is old", async () => {
    expect(await reasonOf(verify(timed, signed(body, { key: "other" }), { now: () => 0 }))).toBe(
      "bad_signature",
    );
  });

  it("whatever else is sent", async () => {
    const some = fc.oneof(fc.string(), fc.jsonValue(), fc.uint8Array(), fc.constant(undefined));
    const headers = fc.dictionary(
      fc.constantFrom("tin-signature", "Tin-Signature", "__proto__", "get", "x"),
      some,
    );
    const text = fc.oneof(fc.string(), fc.constantFrom(signature, `t=${t},v1=${"0".repeat(64)}`));
    await fc.assert(
      fc.asyncProperty(some, headers, text, async (given, others, value) => {
        const answer = await reasonOf(
          verify(timed, { body: given, headers: { ...others, "tin-signature": value } }),
        );
        expect(answer).toMatch(/^\w+$/);
        expect(answer).not.toBe("believed");
      }),
      { numRuns: 300 },
    );
  });

  it("by any change of one that could", async () => {
    const bytes = Buffer.from(body);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ flip;
        expect(await reasonOf(verify(timed, { body: changed, headers: signed().headers }))).toBe(
          "bad_signature",
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("a shared secret", () => {
  const told = (token: unknown): string =>
    JSON.stringify({ type: "payout.paid", auth: { token, by: "x" }, data: { id: "p1" } });

  it("in the body is compared, and not handed on", async () => {
    const event = await verify(inBody, { body: told(secret), headers: {} });
    expect(event).toMatchObject({
      authenticity: "shared_secret",
      payoutId: "p1",
      body: { auth: { by: "x" } },
    });
    expect(JSON.stringify(event)).not.toContain(secret);
  });

  it.each<[string, unknown, want: string]>([
    ["another secret", told("other"), "bad_signature"],
    ["a part of the secret", told(secret.slice(0, -1)), "bad_signature"],
    ["no secret", told(undefined), "missing_secret"],
    ["a list with the secret", told([secret]), "missing_secret"],
    ["true", told(true), "missing_secret"],
    ["a body that is a text", '"x"', "missing_secret"],
    ["a body that is not JSON", secret, "not_json"],
  ])("in the body is not: %s", async (_, text, want) => {
    expect(await reasonOf(verify(inBody, { body: text, headers: {} }))).toBe(want);
  });

  it("in a header is compared with all that may hold", async () => {
    const delivery = { body, headers: { "X-Token": secret } };
    expect(await verify(inHeader, delivery, { secret: ["new", secret] })).toMatchObject({
      authenticity: "shared_secret",
    });
    expect(await reasonOf(verify(inHeader, { body, headers: { "x-token": "x" } }))).toBe("bad_signature");
    expect(await reasonOf(verify(inHeader, { body, headers: { "x-token": [secret, secret] } }))).toBe(
      "duplicate_header",
    );
    expect(await reasonOf(verify(inHeader, { body, headers: {} }))).toBe("missing_header");
  });
});

describe("a delivery that no document says how to verify", () => {
  it("is refused, unless a header of the receiver's own proves it, or nothing need", async () => {
    expect(await reasonOf(verify(undocumented, { body, headers: {} }))).toBe("unverifiable");
    expect(await verify(undocumented, { body, headers: {} }, { acceptUnverified: true })).toMatchObject({
      authenticity: "unverifiable",
      payoutId: "p1",
    });
    const own = { header: "X-Own", secret };
    expect(await verify(undocumented, { body, headers: { "x-own": secret } }, own)).toMatchObject({
      authenticity: "shared_secret",
    });
    // A header that was asked for must be there, whatever else is accepted.
    for (const headers of [{}, { "x-own": "other" }])
      expect(
        await reasonOf(verify(undocumented, { body, headers }, { ...own, acceptUnverified: true })),
      ).toMatch(/missing_header|bad_signature/);
    expect(await reasonOf(verify(undocumented, { body, headers: {} }, { header: "x-own", secret: "" }))).toBe(
      "no_secret",
    );
  });
});

describe("a provider with several schemes", () => {
  const several: WebhookDescription = {
    ...common,
    schemes: [...timed.schemes, ...inHeader.schemes, ...undocumented.schemes],
    events: { signed: { scheme: 0 }, told: { scheme: 1 }, open: { scheme: 2 } },
  };
  const token = { "x-token": secret };

  it("verifies each event by its own, and by no weaker one", async () => {
    expect(await verify(several, signed('{"type":"signed"}'))).toMatchObject({ authenticity: "hmac" });
    expect(await reasonOf(verify(several, { body: '{"type":"signed"}', headers: token }))).toBe(
      "missing_header",
    );
    expect(await verify(several, { body: '{"type":"told"}', headers: token })).toMatchObject({
      authenticity: "shared_secret",
    });
    expect(await reasonOf(verify(several, { body: '{"type":"open"}', headers: {} }))).toBe("unverifiable");
  });

  it("verifies what the spec does not list by any, and never by none", async () => {
    const accept = { acceptUnverified: true };
    expect(await verify(several, signed('{"type":"new"}'), accept)).toMatchObject({
      type: "unknown",
      authenticity: "hmac",
    });
    expect(await verify(several, { body: '{"type":"new"}', headers: token }, accept)).toMatchObject({
      authenticity: "shared_secret",
    });
    expect(await reasonOf(verify(several, { body: '{"type":"new"}', headers: {} }, accept))).toBe(
      "missing_header",
    );
  });
});

it("knows its errors, whichever installed copy made them", () => {
  const error = new WebhookError("Tin Box", "too_old", "it is old.");
  expect(WebhookError.isInstance(error)).toBe(true);
  expect(WebhookError.isInstance(new Error("x"))).toBe(false);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "WebhookError",
    message: "Tin Box webhook: it is old.",
    provider: "Tin Box",
    reason: "too_old",
    status: 401,
  });
});
