import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScrubber } from "./create-scrubber.ts";

const name = "Zoë Müller <z@x.org>";
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("createScrubber", () => {
  it.each<[string, string[], string]>([
    ["No account of Ann Lee", ["Ann Lee"], "No account of [masked]"],
    ["no account of ANN LEE!", ["Ann Lee", "Ann"], "no account of [masked]!"],
    ["+232 78 000 000 is 23278000000", ["+232 78 000 000"], "[masked] is [masked]"],
    ["at ?phone=%2B23278000000", ["+23278000000"], "at ?phone=[masked]"],
    [`said ${JSON.stringify('Ann "A" Lee')}`, ['Ann "A" Lee'], 'said "[masked]"'],
    ["a.c and abc", ["a.c"], "[masked] and abc"],
    ["it is me", ["me", ""], "it is me"],
    ["half \ud800 pair", ["\ud800abc"], "half \ud800 pair"],
    ["Lee Ann Brown", ["Lee Ann", "Ann Brown"], "[masked]"],
    ["AnnBob", ["Ann", "Bob"], "[masked][masked]"],
    ["(.*)+$ and [a-z]{2}", ["(.*)+$", "[a-z]{2}"], "[masked] and [masked]"],
    ["İstanbul, ZOË", ["zoë"], "İstanbul, [masked]"],
    [`Basic ${base64("Ann Lee")}`, ["Ann Lee"], "Basic [masked]"],
    [`key ${base64("ä?>ü~~").replace("+", "-").replace("/", "_")}.`, ["ä?>ü~~"], "key [masked]."],
    ["Zoe\u0308 is not known", ["Zoë"], "[masked] is not known"],
    ["JOSE NUNEZ and ángel", ["José Núñez", "Angel"], "[masked] and [masked]"],
  ])("%j without %j", (text, secrets, want) => {
    expect(createScrubber(secrets)(text, 1000)).toBe(want);
  });

  it.each<[string, string]>([
    ["named entities", "Zo&euml; M&uuml;ller &lt;z@x.org&gt;"],
    ["decimal entities", [...name].map((char) => `&#${char.codePointAt(0)};`).join("")],
    ["hexadecimal entities", [...name].map((char) => `&#X${char.codePointAt(0)?.toString(16)};`).join("")],
    ["entities of an upper case", "ZO&Euml; M&Uuml;LLER &LT;z@x.org&GT;"],
    ["an address", encodeURIComponent(name)],
    ["an address, every byte", Buffer.from(name).toString("hex").replace(/../g, "%$&")],
    ["a form", String(new URLSearchParams({ a: name }))],
    ["JSON in ASCII, as PHP writes it", "Zo\\u00eb M\\u00fcller <z@x.org>"],
    ["JSON within JSON", JSON.stringify(JSON.stringify({ a: name }))],
    ["an address within HTML", encodeURIComponent(name).replaceAll("%", "&#37;")],
    ["base64", base64(name)],
    ["base64 within something longer", base64(`{"a":"${name}"}`)],
    ["base64 one place further", base64(`{"aa":"${name}"}`)],
    ["base64 two places further", base64(`{"aaa":"${name}"}`)],
    ["base64 for addresses", Buffer.from(name).toString("base64url")],
  ])("finds a name in %s", (_name, echo) => {
    const shown = createScrubber([name])(`It is ${echo} that failed.`, 1000);
    expect(shown).toContain("[masked]");
    for (const part of ["zo", "ller", "x.org", "m%c3", "78.2e"])
      expect(shown.toLowerCase()).not.toContain(part);
    expect(shown).not.toContain(base64(name).slice(4, 12));
  });

  it.each(["SA03 8000 0000 6080 1016 7519", "sa03-8000-0000-6080-1016-7519", "0380000000608010167519"])(
    "finds a number in other groups: %s",
    (echo) => {
      expect(createScrubber(["SA0380000000608010167519"])(`No account ${echo}.`, 1000)).not.toMatch(
        /6080|7519/,
      );
    },
  );

  it("leaves nothing of any secret in any text, and does not throw", () => {
    const secret = fc
      .string({ minLength: 3, maxLength: 12, unit: "grapheme" })
      .filter((text) => text.trim().length > 2);
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        fc.array(fc.string()),
        (secrets, words) => {
          const text = words.map((word, index) => word + (secrets[index % secrets.length] ?? "")).join(" ");
          const shown = createScrubber(secrets)(text, 1000).replaceAll("[masked]", "\0").toLowerCase();
          for (const each of secrets) expect(shown).not.toContain(each.normalize().trim().toLowerCase());
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a long text", () => {
  it("is cut, and a secret at the cut is masked whole", () => {
    const secret = "x1".repeat(30);
    const text = `${"a".repeat(95)}${secret} and more`;
    expect(createScrubber([secret])(text, 100)).toBe(`${"a".repeat(95)}[masked]…`);
  });

  it("shows nothing of an escaped secret at the cut", () => {
    const echo = [...name].map((char) => `&#${char.codePointAt(0)};`).join("");
    expect(createScrubber([name])(`${"a".repeat(90)}${echo}`, 100)).toBe("[masked]");
  });

  it("shows nothing of a secret where masking brings what was far nearer", () => {
    const [long, other] = ["l".repeat(500), "o1".repeat(40)];
    expect(createScrubber([long, other])(`${long}${long}${other}`, 600)).not.toContain("o1");
  });

  it.each([64, 2048, 32_768, 5_000_000])("may echo a secret of %i characters", (length) => {
    const secret = "ab cd.(".repeat(length / 7 + 1).slice(0, length);
    const shown = createScrubber([secret])(`No account of ${secret}!`, 1000);
    expect(shown).toMatch(/^No account of \[masked\]/);
    expect(shown).not.toContain("cd.(");
  });

  it("masks to the end where long secrets begin alike", () => {
    const beginning = "b".repeat(70);
    const shown = createScrubber([`${beginning}1111`, `${beginning}2222`])(
      `of ${beginning}2222 and more`,
      1000,
    );
    expect(shown).toBe("of [masked]");
  });
});

describe("the work", () => {
  it("does not grow with the number of secrets: too many are not taken", () => {
    let taken = 0;
    function* secrets(): Generator<string> {
      for (;;) yield `secret ${(taken += 1)}`;
    }
    expect(() => createScrubber(secrets())).toThrow(RangeError);
    expect(taken).toBeLessThan(10_000);
  });

  it("does not grow with the length of a text", () => {
    const scrub = createScrubber(["Ann Lee"]);
    expect(scrub("x".repeat(50_000_000), 1000)).toHaveLength(1001);
  });

  it("is limited for all texts of an error", () => {
    const scrub = createScrubber(["Ann Lee"]);
    const shown = (): string => scrub("x".repeat(1000), 1000);
    for (let count = 0; count < 10; count += 1) shown();
    expect(shown).toThrow(RangeError);
  });

  it("is short for secrets and texts that are made to take long", () => {
    const before = process.threadCpuUsage();
    // Every length, all alike at the beginning, in a text in which each place is a beginning.
    const secrets = Array.from({ length: 3000 }, (_, index) => "a".repeat(3 + (index % 61)) + String(index));
    const scrub = createScrubber(secrets);
    for (let count = 0; count < 5; count += 1) scrub("a".repeat(2000), 1000);
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});
