import { createHmac, timingSafeEqual } from "node:crypto";
import { describe, expect, it } from "vitest";
import { describeWebhooks } from "./describe-webhooks.ts";

const responses = { "200": { description: "Heard." } };
const eventWith = (properties: object): object => ({
  requestBody: {
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["type"],
          properties: { type: { type: "string" }, ...properties },
        },
        examples: { paid: { value: { type: "box.paid", count: 3, payout: { id: "p-1" } } } },
      },
    },
  },
  responses,
});
const payout = { type: "object", properties: { id: { type: "string" } } };
const word = { type: "/type", names: ["box.paid"], payout: "/payout" };

function documentWith(signature: object, properties: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Tin Box", version: "1" },
    paths: {},
    webhooks: {
      paid: {
        post: {
          ...eventWith({ payout, ...properties }),
          "x-fern-webhook-signature": signature,
          "x-payouts-event": word,
        },
      },
    },
  };
}

const signed = documentWith({
  type: "hmac",
  header: "Box-Sign",
  part: "v1",
  algorithm: "sha256",
  encoding: "hex",
  "payload-format": { components: ["timestamp", "body"], delimiter: "." },
  timestamp: { part: "t", tolerance: 60, future: 5 },
});
const told = documentWith({ type: "shared-secret", field: "/token" }, { token: { type: "string" } });
const undocumented = documentWith({ type: "undocumented", header: "Box-Sign" });

type Flaw =
  | "believes all"
  | "no time"
  | "no future"
  | "first secret only"
  | "parsed body"
  | "secret handed on"
  | "unknown refused"
  | "no payout"
  | "empty secret"
  | "unverified believed";

/** Verifies what is signed, told or neither, and makes one mistake. */
function verifier(scheme: "signed" | "told" | "open", flaw?: Flaw) {
  return async (delivery: never, options: never): Promise<unknown> => {
    const given = delivery as
      Request | { readonly body: unknown; readonly headers: Readonly<Record<string, string>> };
    const {
      secret,
      now = Date.now,
      header,
      acceptUnverified,
    } = options as {
      secret: string | string[];
      now?: () => number;
      header?: string;
      acceptUnverified?: boolean;
    };
    const secrets = [secret].flat().slice(0, flaw === "first secret only" ? 1 : undefined);
    const refuse = (reason: string): never => {
      throw Object.assign(new Error(reason), { reason });
    };
    if (flaw !== "empty secret" && secrets.includes("")) refuse("no_secret");
    const raw = given instanceof Request ? await given.text() : given.body;
    if (typeof raw !== "string" && flaw !== "parsed body") refuse("parsed_body");
    const text = typeof raw === "string" ? raw : JSON.stringify(raw);
    const headers = new Headers(given.headers);
    const body = JSON.parse(text) as Record<string, unknown>;
    let authenticity = "shared_secret";
    if (scheme === "signed") {
      authenticity = "hmac";
      const [, t = "", v1 = ""] =
        /^t=(\d+),v1=(\w+)$/.exec(headers.get("box-sign") ?? "") ?? refuse("missing_header");
      const fits = secrets.some((each) => {
        const wanted = createHmac("sha256", each || "-")
          .update(`${t}.${text}`)
          .digest();
        return timingSafeEqual(wanted, Buffer.from(v1, "hex"));
      });
      if (!fits && flaw !== "believes all") refuse("bad_signature");
      const age = now() - Number(t) * 1000;
      if (age > 60_000 && flaw !== "no time") refuse("too_old");
      if (age < -5_000 && flaw !== "no future") refuse("too_new");
    } else if (scheme === "told") {
      if (body["token"] === undefined) refuse("missing_secret");
      if (!secrets.includes(String(body["token"])) && flaw !== "believes all") refuse("bad_signature");
      if (flaw !== "secret handed on") delete body["token"];
    } else if (header === undefined) {
      if (acceptUnverified !== true && flaw !== "unverified believed") refuse("unverifiable");
      authenticity = "unverifiable";
    } else {
      const value = headers.get(header) ?? refuse("missing_header");
      if (!secrets.includes(value)) refuse("bad_signature");
    }
    const isKnown = body["type"] === "box.paid";
    if (!isKnown && flaw === "unknown refused") refuse("unknown");
    return {
      type: isKnown ? body["type"] : "unknown",
      nativeType: body["type"],
      authenticity,
      body,
      payout: flaw === "no payout" ? undefined : body["payout"],
    };
  };
}

// Correct clients pass.
describeWebhooks({ document: signed, verifyWebhook: verifier("signed"), describe, it, expect });
describeWebhooks({ document: told, verifyWebhook: verifier("told"), describe, it, expect });
describeWebhooks({ document: undocumented, verifyWebhook: verifier("open"), describe, it, expect });

describe("a mistake in the verification makes the test for it fail", () => {
  it.each<[Flaw, "signed" | "told" | "open", ...tests: string[]]>([
    [
      "believes all",
      "signed",
      "is refused with another secret, without its proof, and parsed",
      "is refused with another body, and with parts in another order",
    ],
    ["believes all", "told", "is refused with another secret, without its proof, and parsed"],
    ["no time", "signed", "is refused when it is too old, or from the future"],
    ["no future", "signed", "is refused when it is too old, or from the future"],
    ["first secret only", "signed", "is believed as a Request, and with either of two secrets"],
    ["parsed body", "told", "is refused with another secret, without its proof, and parsed"],
    ["empty secret", "signed", "is refused with another secret, without its proof, and parsed"],
    ["secret handed on", "told", "is believed as it is signed, and handed on without the secret"],
    ["unknown refused", "signed", "is unknown where its type is not documented"],
    ["no payout", "signed", "is believed as it is signed, and handed on without the secret"],
    ["unverified believed", "open", "is refused unless a header proves it, or nothing need"],
  ])("%s, %s", async (flaw, scheme, ...tests) => {
    const failed: string[] = [];
    const bodies: [string, () => Promise<void>][] = [];
    describeWebhooks({
      document: { signed, told, open: undocumented }[scheme],
      verifyWebhook: verifier(scheme, flaw),
      describe: (_, body) => body(),
      it: (name, body) => bodies.push([name, body]),
      expect,
    });
    for (const [name, body] of bodies)
      await body().catch(() => {
        failed.push(name);
      });
    expect(failed).toEqual(tests);
  });
});
