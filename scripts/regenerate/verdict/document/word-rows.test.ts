import { describe, expect, it } from "vitest";
import type {
  Idempotency,
  WebhookSignature,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { judgeIdempotency, judgeSignature } from "./word-rows.ts";

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
    ["a signature", { type: "none" }, signed, "minor"],
    ["no signature", signed, { type: "none" }, "major"],
    ["no signature, in other words", undefined, { type: "none" }, ""],
    ["another header", signed, { ...signed, header: "Other" }, "major"],
    ["another encoding", signed, { ...signed, encoding: "base64" }, "major"],
    ["a note", signed, { ...signed, note: "Words." }, "patch"],
  ])("judges %s", (_, old, now, want) => {
    expect(bumps(judgeSignature(old, now))).toBe(want);
  });
});
