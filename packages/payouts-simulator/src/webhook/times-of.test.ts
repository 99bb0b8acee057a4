import { describe, expect, it } from "vitest";
import { nameDocument } from "../document/read-document.ts";
import { timesOf } from "./times-of.ts";

const { document } = nameDocument({ openapi: "3.1.0", info: { title: "Tin Box", version: "1" }, paths: {} });
const dateTime = { type: "string", format: "date-time" } as const;
const schema = { properties: { moment: dateTime, expires_at: dateTime } };
const old = "2025-01-15T14:30:00Z";

describe("timesOf", () => {
  it.each<[what: string, event: unknown, pointers: readonly string[]]>([
    ["what the schema calls a time", { moment: old }, ["/moment"]],
    [
      "what is named as one",
      { made: { createdAt: old, timestamp: "1756100000" }, sent: 1756100000 },
      ["/made/createdAt", "/made/timestamp", "/sent"],
    ],
    ["not what only has the name", { at: "the box", time: 3.5, format: old }, []],
    ["not what only looks like one", { version: old, account: 1756100000 }, []],
    ["not the time of something else", { expires_at: old, valid_until: old }, []],
    ["not what is absent", { created_at: null }, []],
    ["not within the payout", { data: { created_at: old } }, []],
    ["not in what has no members", "an event", []],
  ])("finds %s", (_, event, pointers) => {
    expect(timesOf(document, schema, event, "/data").map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("gives them as they are documented", () => {
    expect(timesOf(document, undefined, { time: old }, undefined)).toEqual([
      { pointer: "/time", documented: old },
    ]);
  });
});
