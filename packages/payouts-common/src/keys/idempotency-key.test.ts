import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { idempotencyKey, keyProblem, randomKey, referenceOf } from "./idempotency-key.ts";

const secret = "a secret of the caller's";

describe("idempotencyKey", () => {
  it("is the same for the same reference, and another for any other", async () => {
    const part = fc.string({ minLength: 1, maxLength: 8 });
    const reference = fc.array(part, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(reference, reference, async (a, b) => {
        const [first, again, other] = await Promise.all(
          [a, [...a], b].map((each) => idempotencyKey(secret, each)),
        );
        expect(again).toBe(first);
        expect(other === first).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 50 },
    );
    expect(await idempotencyKey(secret, ["ab", "c"])).not.toBe(await idempotencyKey(secret, ["a", "bc"]));
  });

  it("stays what it was in an earlier release: a payout keeps its key through an upgrade", async () => {
    expect(await idempotencyKey("0123456789abcdef", ["payroll-2026-11", "employee-17"])).toBe(
      "62fd3c9f-fe37-8c42-a35b-dd16d1747a90",
    );
  });

  it("cannot be guessed without the secret", async () => {
    expect(await idempotencyKey(`${secret}!`, ["a"])).not.toBe(await idempotencyKey(secret, ["a"]));
  });

  it.each([
    [[], /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/],
    [[{ maxLength: 64 }, { maxLength: 32 }], /^[0-9a-f]{32}$/],
    [[{ pattern: "^\\d+$", maxLength: 16 }], /^\d{16}$/],
  ])("has a format that all of %j take", async (formats, want) => {
    expect(await idempotencyKey(secret, ["a"], formats)).toMatch(want);
  });

  it("refuses a weak secret, an empty reference, and formats that no key fits", async () => {
    await expect(idempotencyKey("short", ["a"])).rejects.toThrow(RangeError);
    await expect(idempotencyKey(secret, [])).rejects.toThrow(RangeError);
    await expect(idempotencyKey(secret, ["a", ""])).rejects.toThrow(RangeError);
    await expect(idempotencyKey(secret, ["a"], [{ pattern: "^x$" }])).rejects.toThrow(RangeError);
  });

  it.each<[unknown, string]>([
    [17, "part 2 of the reference of an idempotency key must be a string, and is number"],
    [undefined, "must be a string, and is undefined"],
    [null, "must be a string, and is null"],
    [{}, "must be a string, and is object"],
    [17n, "must be a string, and is bigint"],
  ])("refuses the part %o: another payout could have the same key", async (part, message) => {
    const reference = ["payroll", part] as string[]; // the types refuse it
    await expect(idempotencyKey(secret, reference)).rejects.toThrow(TypeError);
    const error = await failureOf(exampleClient({ idempotencySecret: secret }).idempotencyKey(...reference));
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain(message);
  });

  it("refuses a reference with a hole, and a secret that is not a string", async () => {
    const reference = ["a"];
    reference[2] = "b";
    await expect(idempotencyKey(secret, reference)).rejects.toThrow("part 2");
    await expect(idempotencyKey({ length: 16 } as never, ["a"])).rejects.toThrow(RangeError);
  });

  it("of a client needs the client's secret, and fits all its operations", async () => {
    const key = await exampleClient({ idempotencySecret: secret }).idempotencyKey("payroll", "17");
    expect(key).toBe(await idempotencyKey(secret, ["payroll", "17"]));
    const error = await failureOf(exampleClient().idempotencyKey("payroll"));
    expect(error).toMatchObject({ name: "InputError", outcome: "not_sent" });
    expect(error.message).toContain("`idempotencySecret`");
  });
});

describe("keyProblem", () => {
  it.each<[string, Parameters<typeof keyProblem>[1], boolean]>([
    ["k", {}, true],
    ["", {}, false],
    ["abc", { minLength: 4 }, false],
    ["abc", { maxLength: 2 }, false],
    ["abc", { pattern: "^[0-9]+$" }, false],
    ["a b", {}, false],
    ["a\n", {}, false],
    ["é", {}, false],
    ["Nómina 17", { carrier: "header" }, false],
    ["Nómina 17", { carrier: "body" }, true],
    ["", { carrier: "body" }, false],
  ])("%j in %j", (key, format, good) => {
    expect(keyProblem(key, format) === undefined).toBe(good);
  });

  it("never gives the key away", () => {
    expect(keyProblem("canary key", { maxLength: 2 })).not.toContain("canary");
  });
});

describe("what is made at random", () => {
  it("never comes twice", () => {
    expect(new Set(Array.from({ length: 1000 }, () => randomKey({}))).size).toBe(1000);
    for (const fill of ["uuid", "digits-16"] as const) {
      expect(new Set(Array.from({ length: 1000 }, () => referenceOf(fill, undefined))).size).toBe(1000);
      expect(
        new Set(Array.from({ length: 5000 }, (_, index) => referenceOf(fill, `key ${index}`))).size,
      ).toBe(5000);
      expect(referenceOf(fill, "key")).toBe(referenceOf(fill, "key"));
    }
  });
});
