import { Writable } from "node:stream";
import { pino } from "pino";
import winston from "winston";
import { afterEach, describe, expect, it, vi } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { json, paid, stubFetch } from "../../test/stub-fetch.ts";
import type { LogEntry, Logger } from "../client-options.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a logger gets of a payout that is retried once and made. */
async function entriesOf(logger: Logger): Promise<void> {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { fetch } = stubFetch(json(429, {}), paid);
  await exampleClient({ fetch, logger }).createPayout({}, { idempotencyKey: "key-1" });
}

const attempt = {
  call: expect.any(Number) as number,
  operationId: "createPayout",
  attempt: 1,
  path: "/v1/payouts",
  url: "https://api.example.com/v1/payouts",
  idempotencyKey: "key-1",
};
const retry = {
  call: expect.any(Number) as number,
  operationId: "createPayout",
  attempt: 1,
  reason: "429",
  outcome: "rejected",
  delayMs: 0,
};

describe("a logger gets every field", () => {
  it("as the one entry of a function", async () => {
    const entries: LogEntry[] = [];
    await entriesOf((entry) => entries.push(entry));
    expect(entries.map(({ level, message }) => `${level} ${message}`)).toEqual([
      "debug payouts: attempt",
      "debug payouts: response",
      "warn payouts: retry",
      "debug payouts: attempt",
      "debug payouts: response",
      "warn payouts: unexpected answer",
    ]);
    expect(entries[0]).toMatchObject(attempt);
    expect(entries[2]).toMatchObject(retry);
  });

  it("through pino", async () => {
    const lines: string[] = [];
    const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
    await entriesOf(({ level, message, ...fields }) => log[level](fields, message));
    const written = lines.map((line): unknown => JSON.parse(line));
    expect(written[0]).toMatchObject({ level: 20, msg: "payouts: attempt", ...attempt });
    expect(written[2]).toMatchObject({ level: 40, msg: "payouts: retry", ...retry });
  });

  it("through winston", async () => {
    const lines: string[] = [];
    const stream = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) });
    const log = winston.createLogger({
      level: "debug",
      transports: [new winston.transports.Stream({ stream })],
    });
    await entriesOf((entry) => log.log(entry));
    const written = lines.map((line): unknown => JSON.parse(line));
    expect(written[0]).toMatchObject({ level: "debug", message: "payouts: attempt", ...attempt });
    expect(written[2]).toMatchObject({ level: "warn", message: "payouts: retry", ...retry });
  });

  it("through the console", async () => {
    const debug = vi.spyOn(console, "debug").mockReturnValue();
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    await entriesOf(({ level, message, ...fields }) => console[level](message, fields));
    expect(debug.mock.calls[0]).toEqual(["payouts: attempt", expect.objectContaining(attempt)]);
    expect(warn.mock.calls[0]).toEqual(["payouts: retry", retry]);
  });
});

it("tells calls apart that run at once", async () => {
  const calls: unknown[] = [];
  const logger: Logger = ({ call }) => calls.push(call);
  const hooks = { onResponse: ({ call }: { call: number }) => void calls.push(call) };
  const client = exampleClient({ fetch: stubFetch(paid).fetch, logger, hooks });
  await client.createPayout({});
  const first = calls.splice(0);
  await client.createPayout({});
  expect(new Set([...first, ...calls].filter(Number.isInteger)).size).toBe(2);
  expect(first[0]).not.toBe(calls[0]);
});

describe("an error in an entry", () => {
  it("keeps its fields when it is written as JSON", async () => {
    const lines: string[] = [];
    const logger: Logger = (entry) => lines.push(JSON.stringify(entry));
    const hooks = {
      onAttempt: (): never => {
        throw new RangeError("bad hook");
      },
    };
    await failureOf(exampleClient({ fetch: stubFetch(json(422, {})).fetch, hooks, logger }).createPayout({}));
    const written = lines.map((line) => JSON.parse(line) as LogEntry);
    const hook = written.find(({ message }) => message === "payouts: a hook threw");
    expect(hook).toMatchObject({ level: "error", error: { name: "RangeError", message: "bad hook" } });
    const failed = written.find(({ message }) => message === "payouts: failed");
    expect(failed).toMatchObject({ level: "warn", error: { name: "ValidationError", outcome: "rejected" } });
  });
});

it("refuses an object in the place of a logger", () => {
  expect(() => exampleClient({ logger: console } as never)).toThrow("`logger` must be a function");
});
