import { describe, expect, it } from "vitest";
import { nameDocument } from "../document/read-document.ts";
import { writeTimes } from "./write-times.ts";

const { document } = nameDocument({ openapi: "3.1.0", info: { title: "Tin Box", version: "1" }, paths: {} });
const dateTime = { type: "string", format: "date-time" } as const;
const at = Date.UTC(2026, 10, 21, 12);
const old = "2025-01-15T14:30:00Z";
const now = "2026-11-21T12:00:00Z";

describe("writeTimes", () => {
  it.each<[what: string, event: unknown, written: unknown]>([
    ["what the schema calls a time", { moment: old }, { moment: now }],
    [
      "what is named as one",
      { made: { createdAt: old, timestamp: "1756100000" } },
      { made: { createdAt: now, timestamp: "1795262400" } },
    ],
    ["not what only has the name", { at: "the box", time: 3.5 }, { at: "the box", time: 3.5 }],
    [
      "not what only looks like one",
      { version: old, account: 1756100000 },
      { version: old, account: 1756100000 },
    ],
    [
      "not the time of something else",
      { expires_at: old, valid_until: old },
      { expires_at: old, valid_until: old },
    ],
    ["not what is absent", { created_at: null }, { created_at: null }],
    ["not within the payout", { data: { created_at: old } }, { data: { created_at: old } }],
  ])("writes %s", (_, event, written) => {
    const schema = { properties: { moment: dateTime, expires_at: dateTime } };
    expect(writeTimes(document, schema, event, { at, except: "/data" })).toEqual(written);
  });
});
