import { expect, it } from "vitest";
import { idempotencySentences } from "./idempotency-sentences.ts";

const evidence = [{ source: "docs", mark: "docs" }] as const;

it("promises nothing where the provider promises nothing", () => {
  expect(idempotencySentences({ carrier: "none", evidence }, "POST").join(" ")).toMatch(/^Sent once: /);
  expect(
    idempotencySentences({ carrier: "header", name: "Key", resend: "never", evidence }, "POST").join(" "),
  ).toMatch(/^Sent once: it carries a key in the `Key` header/);
});

it("says where the key is, how long it lives, and what a misuse gets", () => {
  const text = idempotencySentences(
    {
      carrier: "body",
      name: "/meta/key",
      lifetime: "PT24H",
      settle: "PT10S",
      onMismatch: { status: "409", code: "key_reused" },
      onInFlight: "waits",
      cachesFailures: true,
      unique: "operation",
      evidence,
    },
    "POST",
  ).join(" ");
  expect(text).toContain("for a request of another operation");
  expect(text).toContain("`meta.key` of the body");
  expect(text).toContain("for 24 hours");
  expect(text).toContain("at least 10 seconds");
  expect(text).toContain("answered with 409 `key_reused`");
  expect(text).toContain("waits for the first response");
  expect(text).toContain("After a rejection, use a new key");
});

it("says what is not documented", () => {
  expect(
    idempotencySentences({ carrier: "header", name: "Key", onMismatch: "not-documented", evidence }, "GET"),
  ).toEqual([
    expect.stringContaining("Safe to repeat"),
    "Set the key with `idempotencyKey`; the default is random.",
    "How long the provider remembers a key is not documented.",
  ]);
});

it("warns of a GET that pays, unless the provider recognises its repeats", () => {
  expect(idempotencySentences({ carrier: "none", evidence }, "GET").at(-1)).toMatch(
    /^But GET .* from Node\.$/,
  );
});
