import { describe, expect, it } from "vitest";
import type {
  Idempotency,
  WebhookEvent,
  WebhookSignature,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { judgeEvent, judgeIdempotency, judgeSignature } from "./word-rows.ts";

const bumps = (findings: readonly { readonly bump: string }[]): string =>
  findings.map(({ bump }) => bump).join();

describe("judgeIdempotency", () => {
  it.each<[string, Partial<Idempotency>, Partial<Idempotency>, want: string]>([
    ["a scope", {}, { scope: "account" }, "minor"],
    ["a scope that nobody documented", { scope: "not-documented" }, { scope: "account" }, "minor"],
    ["a scope that is documented no more", { scope: "account" }, { scope: "not-documented" }, "major"],
    ["no scope, in other words", {}, { scope: "not-documented" }, ""],
    ["another scope", { scope: "account" }, { scope: "key" }, "major"],
    ["a longer lifetime", { lifetime: "PT24H" }, { lifetime: "PT25H" }, "minor"],
    ["a shorter lifetime", { lifetime: "PT24H" }, { lifetime: "PT23H" }, "major"],
    ["a lifetime that is documented no more", { lifetime: "PT24H" }, {}, "major"],
    ["an answer to a mismatch", { onMismatch: "not-documented" }, { onMismatch: "replays" }, "minor"],
    ["another answer to a mismatch", { onMismatch: { status: "409" } }, { onMismatch: "replays" }, "major"],
    ["no answer to a mismatch", { onMismatch: { status: "409" } }, {}, "major"],
    ["another answer in flight", { onInFlight: "waits" }, { onInFlight: { status: "409" } }, "major"],
    ["that failures are remembered", {}, { cachesFailures: true }, "major"],
    ["that failures are not remembered", {}, { cachesFailures: false }, "minor"],
    ["that failures are remembered no more", { cachesFailures: true }, { cachesFailures: false }, "minor"],
    ["that nobody says it", { cachesFailures: false }, { cachesFailures: "not-documented" }, "major"],
  ])("judges %s", (_, old, now, want) => {
    const word: Idempotency = { carrier: "header", name: "Key", evidence: [] };
    expect(bumps(judgeIdempotency({ ...word, ...old }, { ...word, ...now }))).toBe(want);
  });
});

describe("judgeSignature", () => {
  const signed: WebhookSignature = { type: "hmac", header: "Sign", algorithm: "sha256", encoding: "hex" };
  it.each<[string, WebhookSignature | undefined, WebhookSignature | undefined, want: string]>([
    ["a signature, which takes a secret", { type: "none" }, signed, "major"],
    [
      "a signature that is documented now",
      { type: "undocumented" },
      { type: "shared-secret", field: "/a" },
      "major,major",
    ],
    ["a signature that is documented no more", signed, { ...signed, type: "undocumented" }, "major"],
    ["a weaker scheme", { type: "hmac", header: "Sign" }, { type: "shared-secret", header: "Sign" }, "major"],
    ["a header besides", signed, { ...signed, header: ["Sign", "Other"] }, "minor"],
    ["a header of several that is gone", { ...signed, header: ["Sign", "Other"] }, signed, "major"],
    ["a weaker hash", signed, { ...signed, algorithm: "sha1" }, "major"],
    [
      "another tolerance",
      { ...signed, timestamp: { part: "t", tolerance: 1 } },
      { ...signed, timestamp: { part: "t", tolerance: 2 } },
      "major",
    ],
    ["a time", signed, { ...signed, timestamp: { part: "t", tolerance: 1 } }, "major"],
    ["another part", { ...signed, part: "v1" }, { ...signed, part: "v2" }, "major"],
    ["other parts", signed, { ...signed, parts: { separator: " " } }, "major"],
    ["a prefix", signed, { ...signed, "signature-prefix": "v1=" }, "major"],
    ["an id that is signed", signed, { ...signed, "message-id": { header: "Id" } }, "major"],
    ["another form of the secret", signed, { ...signed, secret: { encoding: "hex" } }, "major"],
    ["other bytes", signed, { ...signed, "payload-format": { components: ["body"] } }, "major"],
    ["no signature", signed, { type: "none" }, "major"],
    ["no signature, in other words", undefined, { type: "none" }, ""],
    ["another header", signed, { ...signed, header: "Other" }, "major"],
    ["another encoding", signed, { ...signed, encoding: "base64" }, "major"],
    ["a note", signed, { ...signed, note: "Words." }, "patch"],
  ])("judges %s", (_, old, now, want) => {
    expect(bumps(judgeSignature(old, now))).toBe(want);
  });
});

describe("judgeEvent", () => {
  const word: WebhookEvent = {
    type: "/type",
    names: ["paid", "failed"],
    id: "/id",
    payout: "/data",
    payoutId: "/data/id",
  };
  it.each<[string, WebhookEvent | undefined, WebhookEvent | undefined, want: string]>([
    ["the same", word, { ...word }, ""],
    ["a type that can be told", undefined, word, "minor"],
    ["a type that cannot be told any more", word, undefined, "major"],
    ["one more event", word, { ...word, names: ["paid", "failed", "returned"] }, "minor"],
    ["an event that is gone", word, { ...word, names: ["paid"] }, "major"],
    ["another id", word, { ...word, id: "/key" }, "major"],
    ["the payout at another place", word, { ...word, payout: "/payload" }, "major"],
    ["no payout", { type: "/type", payout: "/data" }, { type: "/type" }, "major"],
    ["its id", { type: "/type" }, { type: "/type", payoutId: "/of" }, "minor"],
    ["fewer events of payouts", word, { ...word, when: { "/of": "payout" } }, "major"],
    ["the type at another place", word, { ...word, type: "/kind" }, "patch"],
  ])("judges %s", (_, old, now, want) => {
    expect(bumps(judgeEvent(old, now))).toBe(want);
  });
});
