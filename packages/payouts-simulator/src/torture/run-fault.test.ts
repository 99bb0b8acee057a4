import { afterAll, describe, expect, it } from "vitest";
import { pennyJar } from "../../test/penny-jar.ts";
import { expectationFor } from "./conditions.ts";
import type { Expectation, Fault } from "./fault/fault.ts";
import { readFaults } from "./fault/read-faults.ts";
import { createTortureProvider } from "./provider/torture-provider.ts";
import { runFault } from "./run-fault.ts";

const provider = await createTortureProvider(pennyJar);
afterAll(() => provider.close());
const faults = new Map((await readFaults()).map((fault) => [fault.name, fault]));

interface Options {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** A client that somebody wrote in an hour; `key` makes the key of a sending. */
function naiveClient(key: (sending: number) => string, redirect: RequestRedirect = "manual") {
  return ({ baseUrl, fetch: send }: Options): object => ({
    async createPayout(body: unknown): Promise<unknown> {
      for (let sending = 0; ; sending += 1) {
        try {
          const headers = { key: key(sending) };
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
          if (sending === 2 || (error as Error).name === "ApiError") throw error;
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

describe("a client that is right", () => {
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

describe("a client that is wrong", () => {
  it("fails when it retries with a new key", async () => {
    const wrong = await torture(
      naiveClient((sending) => `k-${sending}`),
      "commit-then-reset",
    );
    expect(wrong).toContain("done by the provider: expected 1, got 2");
    expect(wrong).toContain("requests that differ from the first: expected 0, got 1");
  });

  it("fails when it follows a redirect to a stranger", async () => {
    const wrong = await torture(
      naiveClient(() => "k-1", "follow"),
      "redirect-307-other-origin",
    );
    expect(wrong).toContain("requests to another origin: expected 0, got 1");
    expect(wrong).toContain(
      "outcome that is not true of what the provider holds: expected undefined, got success, and not done",
    );
  });

  it("fails when it takes what may have happened for a refusal", async () => {
    const wrong = await torture(sameKey, "conflict-in-flight-after-reset");
    expect(wrong).toContain(
      "outcome that is not true of what the provider holds: expected undefined, got rejected, and done 1 times",
    );
  });

  it("fails when it does not wait as long as it is told", async () => {
    const impatient = naiveClient(() => "k-1");
    expect((await torture(impatient, "unavailable-with-wait")).join()).toContain(
      "pause before the second request",
    );
  });

  it("fails when it says nothing of the money, or has no such method", async () => {
    expect((await torture(sameKey, "resets-to-the-end")).join()).toContain("an error without an outcome");
    expect(await torture(() => ({}), "body-cut")).toEqual(['the client has no method "createPayout"']);
  });
});

describe("an expectation that is wrong", () => {
  it.each<Partial<Expectation>>([
    { requests: 3 },
    { attempts: 1 },
    { outcome: "unknown" },
    { error: "ConnectionError" },
    { held: 2 },
    { waitMs: 60_000 },
    { resume: "success" },
    { resume: "refused" },
  ])("fails the right client: %j", async (change) => {
    expect(await torture(sameKey, "commit-then-reset", change)).not.toEqual([]);
  });
});
