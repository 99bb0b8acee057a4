import { describe, expect, it } from "vitest";
import { describedOptions, runtimeOptions } from "./described-options.ts";

const text = `
/** Not this one. */
export interface Other { name: string }
export interface Options extends Other {
  /** Who pays:
   * - nobody
   *
   * @defaultValue \`"me"\`
   */
  payer?: "me" | "you";
  /**
   * Headers, beside those of {@link Other}.
   *
   * More of them.
   */
  "x-headers": Readonly<Record<string, string>>;
  /** On one line. @defaultValue 30_000 */
  limit?: number;
  bare?: () => void;
  none?: never;
}`;

describe("describedOptions", () => {
  it("reads declarations and comments", () => {
    expect(describedOptions(text, "Options")).toEqual([
      { name: "payer", type: '"me" | "you"', isRequired: false, usual: '`"me"`', meaning: "Who pays." },
      {
        name: "x-headers",
        type: "Record<string, string>",
        isRequired: true,
        usual: undefined,
        meaning: "Headers, beside those of `Other`.",
      },
      { name: "limit", type: "number", isRequired: false, usual: "30_000", meaning: "On one line." },
      { name: "bare", type: "() => void", isRequired: false, usual: undefined, meaning: "" },
    ]);
  });

  it("misses no interface in silence", () => {
    expect(() => describedOptions(text, "Choices")).toThrow("`Choices`");
  });
});

it.each([
  "ClientOptions",
  "CallOptions",
  "RetryCallOptions",
  "KeyedCallOptions",
  "KeyedOnceCallOptions",
  "PayoutCallOptions",
])("every option of %s says what it means, in a sentence", (name) => {
  const options = runtimeOptions(name);
  expect(options.length).toBeGreaterThan(0);
  for (const { name: option, meaning } of options) expect(meaning, option).toMatch(/^[A-Z`].{10,300}[.]$/);
});
