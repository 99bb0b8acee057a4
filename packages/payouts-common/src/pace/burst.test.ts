import { describe, expect, it } from "vitest";
import { exampleClient } from "../../test/example-provider.ts";
import { serve } from "../../test/serve.ts";
import { nodeTransport } from "../node/node-transport.ts";
import { createPacer } from "./create-pacer.ts";

const periodMs = 500;
const requests = 20;
const made = JSON.stringify({ result: { id: "p1" } });

describe.each([
  ["fetch", () => ({})],
  ["Node's own HTTP", () => ({ transport: nodeTransport() })],
])("a burst over %s", (_, options) => {
  it.each<[string, object, number, number]>([
    ["is paid whole, and hardly ever refused", {}, 0, 1],
    ["is refused without a pace, so that this test can fail", { pace: false }, 5, 40],
  ])("%s", async (__, pace, least, most) => {
    const times: number[] = [];
    const server = await serve((response) => {
      const now = performance.now();
      const isOver = times.filter((at) => at > now - periodMs).length >= requests;
      if (!isOver) times.push(now);
      response
        .writeHead(isOver ? 429 : 201, { "content-type": "application/json" })
        .end(isOver ? "{}" : made);
    });
    const client = exampleClient(
      { baseUrl: server.url, maxRetries: 0, ...options(), ...pace },
      { limits: { all: [{ scope: "endpoint", requests, periodMs }], pacer: createPacer } },
    );
    const results = await Promise.all(Array.from({ length: 40 }, () => client.createPayout({}).safe()));
    const refused = results.filter(({ ok }) => !ok).length;
    expect(refused).toBeGreaterThanOrEqual(least);
    // One, should the machine keep a request longer on the way than the reserve allows.
    expect(refused).toBeLessThanOrEqual(most);
    expect(server.received).toHaveLength(40);
  });
});
