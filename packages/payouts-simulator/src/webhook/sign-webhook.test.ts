import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signWebhook } from "./sign-webhook.ts";

const responses = { "200": { description: "Heard." } };

/** A document whose webhooks are authenticated so. */
function documentWith(signatures: Readonly<Record<string, object>>): object {
  return {
    openapi: "3.1.0",
    info: { title: "Tin Box", version: "1" },
    paths: {},
    webhooks: Object.fromEntries(
      Object.entries(signatures).map(([name, word]) => [
        name,
        { post: { "x-fern-webhook-signature": word, responses } },
      ]),
    ),
  };
}

const hmac = { type: "hmac", header: "Sign", algorithm: "sha256", encoding: "hex" };
const secret = "s3cret";
const now = 1_672_328_528_999;

describe("signWebhook", () => {
  it.each<[string, word: object, headers: Readonly<Record<string, string>>]>([
    [
      "the body",
      { ...hmac, "payload-format": { components: ["body"] } },
      { Sign: createHmac("sha256", secret).update('{"a":1}').digest("hex") },
    ],
    [
      "with a prefix, in base64url, by another hash",
      {
        ...hmac,
        algorithm: "sha512",
        encoding: "base64url",
        "signature-prefix": "v0=",
        "payload-format": { components: ["body"] },
      },
      { Sign: `v0=${createHmac("sha512", secret).update('{"a":1}').digest("base64url")}` },
    ],
    [
      "the time and the body, in parts of the first of two headers",
      {
        ...hmac,
        header: ["Sign", "Other"],
        part: "v1",
        "payload-format": { components: ["timestamp", "body"], delimiter: "." },
        timestamp: { part: "t", tolerance: 300 },
      },
      { Sign: `t=1672328528,v1=${createHmac("sha256", secret).update('1672328528.{"a":1}').digest("hex")}` },
    ],
    [
      "an id, the time in milliseconds and the body, with a key in base64",
      {
        ...hmac,
        part: "v1",
        parts: { separator: " ", assignment: "," },
        "payload-format": { components: ["message-id", "timestamp", "body"], delimiter: ":" },
        "message-id": { header: "Id" },
        timestamp: { header: "Time", format: "unix-millis", tolerance: 300 },
        secret: { encoding: "hex", prefix: "key_" },
      },
      {
        Sign: `v1,${createHmac("sha256", Buffer.from("00ff", "hex")).update(`msg_1:${now}:{"a":1}`).digest("hex")}`,
        Id: "msg_1",
        Time: String(now),
      },
    ],
    ["no more than a secret in a header", { type: "shared-secret", header: "Token" }, { Token: secret }],
    ["nothing", { type: "none" }, {}],
  ])("signs %s", (_, word, headers) => {
    const given = "secret" in word ? "key_00ff" : secret;
    expect(signWebhook(documentWith({ paid: word }), { a: 1 }, { secret: given, now })).toEqual({
      body: '{"a":1}',
      headers: { "content-type": "application/json", ...headers },
    });
  });

  it("puts a secret that travels in the body there, and leaves the event as it was", () => {
    const event = { a: 1 };
    const { body } = signWebhook(
      documentWith({ paid: { type: "shared-secret", field: "/auth/token" } }),
      event,
      {
        secret,
      },
    );
    expect(JSON.parse(body)).toEqual({ a: 1, auth: { token: secret } });
    expect(event).toEqual({ a: 1 });
  });

  it("adds the receiver's own header where no document says how", () => {
    const document = documentWith({ paid: { type: "undocumented", header: "Sign" } });
    expect(signWebhook(document, "as it is", { secret, header: "X-Own" })).toEqual({
      body: "as it is",
      headers: { "content-type": "application/json", "X-Own": secret },
    });
  });

  it("asks which webhook is meant where there are several schemes", () => {
    const document = documentWith({ paid: { ...hmac, note: "One." }, lost: { type: "none" } });
    expect(() => signWebhook(document, {}, { secret })).toThrow("Name one as `webhook`: paid, lost.");
    expect(() => signWebhook(document, {}, { secret, webhook: "found" })).toThrow(
      "There is no webhook `found`.",
    );
    expect(() => signWebhook(documentWith({}), {}, { secret })).toThrow("The document has no webhooks.");
    expect(signWebhook(document, {}, { secret, webhook: "lost" }).headers).not.toHaveProperty("Sign");
    const same = documentWith({ paid: { ...hmac, note: "One." }, failed: { ...hmac, note: "Two." } });
    expect(signWebhook(same, {}, { secret }).headers).toHaveProperty("Sign");
  });
});
