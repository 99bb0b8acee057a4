import { getEventListeners } from "node:events";
import { expect, it, vi } from "vitest";
import { exampleClient } from "../test/example-provider.ts";
import { json, paid, type Reply, stubFetch } from "../test/stub-fetch.ts";

it("five thousand calls leave no listener on a signal that lives on, and no warning", async () => {
  const warnings: string[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning.name);
  process.on("warning", onWarning);
  const random = vi.spyOn(Math, "random").mockReturnValue(0); // so that no retry waits
  const { signal } = new AbortController();
  const turns: readonly Reply[] = [paid, json(422, {}), json(503, {}, { "retry-after": "0" })];
  let turn = 0;
  const { fetch } = stubFetch((request) => (turns[(turn += 1) % turns.length] ?? paid)(request));
  const client = exampleClient({ fetch });
  for (let round = 0; round < 50; round += 1) {
    const calls = Array.from({ length: 100 }, (_, index) =>
      client
        .createPayout({ round }, { signal, ...(index < 10 ? { idempotencyKey: `k-${round}-${index}` } : {}) })
        .safe(),
    );
    await Promise.all(calls);
  }
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", onWarning);
  random.mockRestore();
  expect(warnings).toEqual([]);
});
