import { afterAll, describe, expect, it } from "vitest";
import { pennyJar } from "../../test/penny-jar.ts";
import { expectationFor } from "./conditions.ts";
import type { Expectation, Fault } from "../fault/fault.ts";
import { readFaults } from "../fault/read-faults.ts";
import { createTortureProvider } from "./provider/torture-provider.ts";
import { runFault } from "./run-fault.ts";

const provider = await createTortureProvider(pennyJar);
afterAll(() => provider.close());
const faults = new Map((await readFaults()).map((fault) => [fault.name, fault]));

interface Options {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** A simple client; `key` makes the key of an attempt. */
function naiveClient(key: (attempt: number) => string, redirect: RequestRedirect = "manual") {
  return ({ baseUrl, fetch: send }: Options): object => ({
    async createPayout(body: unknown): Promise<unknown> {
      for (let attempt = 0; ; attempt += 1) {
        try {
          const headers = { key: key(attempt) };
          const response = await send(`${baseUrl}/payouts`, {
            method: "POST",
            headers,
            body: JSON.stringify(body),
            redirect,
          });
          if (response.ok) return await response.json();
          if (response.status < 500)
            throw Object.assign(new Error("no"), { name: "ApiError", outcome: "rejected" });
        } catch (error) {
          if (attempt === 2 || (error as Error).name === "ApiError") throw error;
        }
      }
    },
  });
}

async function torture(
  createClient: (options: Options) => object,
  name: string,
  change: Partial<Expectation> = {},
): Promise<string[]> {
  const fault = faults.get(name) as Fault;
  const route = provider.routes.find(({ operationId }) => operationId === "createPayout");
  if (route === undefined) throw new Error("no such operation");
  const expectation = expectationFor(pennyJar, route, provider.answersOf(route), fault) as Expectation;
  const run = { document: pennyJar, provider, createClient, options: {} };
  return runFault(run, route, fault, { ...expectation, ...change });
}

const sameKey = naiveClient(() => "k-1");

describe("a correct client", () => {
  it.each([
    "commit-then-reset",
    "reset-before-commit",
    "server-error-after-commit",
    "body-cut",
    "refused-once",
    "duplicate-delivery",
  ])("passes %s", async (name) => {
    expect(await torture(sameKey, name)).toEqual([]);
  });
});

describe("an incorrect client", () => {
  it("fails when it retries with a new key", async () => {
    const wrong = await torture(
      naiveClient((attempt) => `k-${attempt}`),
      "commit-then-reset",
    );
    expect(wrong).toContain("times that the provider has done it: expected 1, got 2");
    expect(wrong).toContain("requests that differ from the first: expected 0, got 1");
  });

  it("fails when it follows a redirect to another origin", async () => {
    const wrong = await torture(
      naiveClient(() => "k-1", "follow"),
      "redirect-307-other-origin",
    );
    expect(wrong).toContain("requests to another origin: expected 0, got 1");
    expect(wrong).toContain(
      "outcome that contradicts what the provider has done: expected undefined, got success, and not done",
    );
  });

  it("fails when it reports a possible payment as rejected", async () => {
    const wrong = await torture(sameKey, "conflict-in-flight-after-reset");
    expect(wrong).toContain(
      "outcome that contradicts what the provider has done: expected undefined, got rejected, and done 1 times",
    );
  });

  it("fails when it does not wait as long as the provider asks for", async () => {
    const impatient = naiveClient(() => "k-1");
    expect((await torture(impatient, "unavailable-with-wait")).join()).toContain(
      "pause before the second request",
    );
  });

  it("fails when its error has no outcome, or when it does not have the method", async () => {
    expect((await torture(sameKey, "resets-to-the-end")).join()).toContain("an error without an outcome");
    expect(await torture(() => ({}), "body-cut")).toEqual(['the client has no method "createPayout"']);
  });
});

describe("an incorrect expectation", () => {
  it.each<Partial<Expectation>>([
    { requests: 3 },
    { attempts: 1 },
    { outcome: "unknown" },
    { error: "ConnectionError" },
    { held: 2 },
    { waitMs: 60_000 },
    { resume: "success" },
    { resume: "refused" },
  ])("fails a correct client: %j", async (change) => {
    expect(await torture(sameKey, "commit-then-reset", change)).not.toEqual([]);
  });
});
