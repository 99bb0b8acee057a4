import { describe, expect, it } from "vitest";
import { type Change, deprecated } from "../change.ts";
import { pendingMajor } from "./pending-major.ts";
import { marker, readChangeset } from "./read-changeset.ts";
import { renderChangeset } from "./render-changeset.ts";
import { groupChanges, renderLines } from "./render-lines.ts";

const name = "@org/example-client";
const change = (bump: Change["bump"], where: string, pointer = where): Change => ({
  bump,
  layer: "types",
  where,
  pointer,
  what: "it is other",
});
const judged = (...changes: readonly Change[]) => ({
  name,
  title: "Example",
  isFirst: false,
  bump: changes[0]?.bump ?? ("none" as const),
  changes,
});

describe("readChangeset", () => {
  it("parts the program's text from a person's", () => {
    const read = readChangeset(
      `---\n"${name}": minor\n"@org/other": patch\n---\n\nOurs.\n\n${marker}\r\n\r\nSmaller because: it was never read.  \r\n`,
      name,
    );
    expect(read).toEqual({
      bump: "minor",
      others: [["@org/other", "patch"]],
      above: "Ours.",
      below: "\r\n\r\nSmaller because: it was never read.  \r\n",
      smallerBecause: "it was never read.",
    });
  });

  it("takes a file without the marker for a person's", () => {
    expect(readChangeset(`---\n"${name}": minor\n---\n\nMine.\n`, name)).toMatchObject({
      above: "",
      below: "\n\nMine.\n",
    });
  });
});

describe("renderLines", () => {
  it("says once what one cause changes in several places", () => {
    const places = [
      "getPayout result.a",
      "listPayouts result[].a",
      "createPayout result.a",
      "payPayout result.a",
    ];
    expect(renderLines(groupChanges(places.map((where) => change("major", where, "/a"))))).toEqual([
      "- **Breaking** `getPayout result.a`, `listPayouts result[].a` and 2 more: it is other.",
    ]);
  });

  it("says of what is deprecated that it is, not that it is new", () => {
    const old: Change = { ...change("minor", "getPayout result.a"), what: deprecated };
    expect(renderLines(groupChanges([old]))).toEqual(["- **Deprecated** `getPayout result.a`."]);
  });

  it("puts the gravest first, and ends after twenty lines", () => {
    const many = Array.from({ length: 30 }, (_, index) => change("minor", `field${index}`));
    const lines = renderLines(groupChanges([...many, change("major", "last")]));
    expect(lines).toHaveLength(20);
    expect(lines[0]).toBe("- **Breaking** `last`: it is other.");
    expect(lines.at(-1)).toBe("- and 12 more of the same");
  });
});

describe("renderChangeset", () => {
  it("writes none where nothing changed", () => {
    expect(renderChangeset(judged(), undefined)).toBeUndefined();
  });

  it("keeps what a person asks of other packages", () => {
    const standing = readChangeset(`---\n"${name}": patch\n"@org/other": minor\n---\n\n${marker}\n`, name);
    expect(renderChangeset(judged(change("minor", "a")), standing)?.text).toMatch(
      /^---\n"@org\/example-client": minor\n"@org\/other": minor\n---\n/,
    );
  });

  it("does not say of the API what is of the runtime alone", () => {
    const text = (...changes: Change[]): string | undefined =>
      renderChangeset(judged(...changes), undefined)?.text.split("\n")[4];
    expect(text(change("major", "createExampleClient", ""))).toBe(
      "Example's API is the same, its client changed: 1 breaking change.",
    );
    expect(text(change("major", "createExampleClient", ""), change("minor", "a", "/a"))).toBe(
      "Example's API changed: 1 breaking change, 1 addition.",
    );
  });

  it("is what it was when it is read and written again", () => {
    const first = renderChangeset(judged(change("major", "a"), change("patch", "b")), undefined);
    const again = renderChangeset(
      judged(change("major", "a"), change("patch", "b")),
      readChangeset(first?.text ?? "", name),
    );
    expect(again).toEqual(first);
  });
});

describe("pendingMajor", () => {
  it.each([
    ["major", true],
    ["minor", false],
  ])("of a package whose changeset says %s is %s", (bump, want) => {
    expect(pendingMajor([`---\n"@org/payouts-common": ${bump}\n---\n\nText.\n`], "@org/payouts-common")).toBe(
      want,
    );
  });
});
