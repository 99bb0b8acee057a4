import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { failureOf } from "../../test/failure-of.ts";
import { MemoryJournal } from "../journal/memory-journal.ts";

/** What a caller's own `fetch` may give or do, once it has sent the request. */
const fetches: readonly (readonly [string, () => unknown])[] = [
  ["nothing", async () => undefined],
  ["null", async () => null],
  ["a text", async () => "ok"],
  ["an empty object", async () => ({})],
  ["what a test's fetch often gives", async () => ({ ok: true, status: 200, json: async () => ({}) })],
  ["headers as an object", async () => ({ ok: true, status: 200, headers: {}, text: async () => "{}" })],
  ["no promise", () => 5],
  [
    "an error that is not one",
    () => {
      throw 1;
    },
  ],
  ["a rejection with nothing", () => Promise.reject()],
  [
    "properties that throw",
    async () =>
      new Proxy(new Response("{}"), {
        get: () => {
          throw new Error("no");
        },
      }),
  ],
  [
    "a body of text chunks",
    async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue("text");
            controller.close();
          },
        }),
      ),
  ],
];

describe("a fetch that gives something else than a Response", () => {
  it.each(fetches)("%s: the outcome is not known, and the call can be resumed", async (_name, fetch) => {
    const journal = new MemoryJournal();
    for (const options of [{}, { reference: "r" }]) {
      const client = exampleClient({ fetch: fetch as typeof globalThis.fetch, journal, maxRetries: 0 });
      const error = await failureOf(client.createPayout({ amount: 1 }, options));
      expect(["unknown", "accepted"]).toContain(error.outcome);
      expect(error.sealed).toBeDefined();
      expect(JSON.stringify(error)).toContain(error.outcome);
    }
  });
});
