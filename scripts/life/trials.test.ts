/** What went wrong once, tried again on every operation that makes payouts. */
import { MemoryJournal, type SealedRequest } from "@org/payouts-common";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readTorturedProviders } from "../torture/tortured-provider.ts";
import { payoutScripts } from "./payout-script.ts";
import { type Fate, type Process, startProcess } from "./process.ts";

const providers = await readTorturedProviders(undefined);
const scripts = providers.flatMap(payoutScripts);
const hour = 3_600_000;
let turn = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  turn += 1;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Through a store and back. */
const stored = (sealed: SealedRequest): SealedRequest => JSON.parse(JSON.stringify(sealed)) as SealedRequest;

describe.each(scripts.map((script) => [`${script.tortured.id} ${script.operationId}`, script] as const))(
  "%s",
  (_operation, script) => {
    const { description } = script.tortured;
    const { idempotency, creates, reasons = [] } = script.operation;
    const { carrier = "none", resend, lifetimeMs = Infinity, settleMs = 0 } = idempotency ?? {};
    const isRepeatable = carrier !== "none" && resend !== "never";

    /** A process on a journal of its own, or on a given one. */
    function start(
      fates: readonly Fate[],
      options: Readonly<Record<string, unknown>> = {},
      { reference, journal = new MemoryJournal() }: { reference?: string; journal?: MemoryJournal } = {},
    ): Process {
      return startProcess(script, journal, { fates, reference, account: `trial-${turn}`, options });
    }

    const elsewhere: [string, Record<string, unknown>][] = [
      ["another account", { account: "another" }],
      ["another environment", { baseUrl: "https://sandbox.example.com" }],
      ...Object.keys(description.globals ?? {})
        .filter((name) => script.operation.globals?.includes(name))
        .map((name): [string, Record<string, unknown>] => [`another ${name}`, { [name]: "another" }]),
    ];
    it.each(elsewhere)("a request that was sent is not sent for %s", async (_what, change) => {
      for (const reference of [undefined, `trial-${turn}`]) {
        const journal = new MemoryJournal();
        const { error } = await start(["reset"], {}, { journal, ...(reference && { reference }) }).call();
        const sealed = stored(error?.sealed as SealedRequest);
        const other = start(["made"], change, { journal });
        await expect(other.client.resume(sealed)).rejects.toMatchObject({ outcome: "unknown" });
        expect(await other.client.send(sealed).safe()).toMatchObject({
          ok: false,
          error: { outcome: "unknown" },
        });
        expect(other.writes).toHaveLength(0);
      }
    });

    it("a machine that sleeps for 30 hours in a backoff sends nothing under a key that may be forgotten", async () => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const onRetry = (): void => void vi.setSystemTime(Date.now() + 30 * hour);
      for (const reference of [undefined, `trial-${turn}`]) {
        const process = start(
          ["reset", "made"],
          { maxRetries: 2, hooks: { onRetry } },
          reference ? { reference } : {},
        );
        const result = await process.call();
        // A lease is over by then, whatever the key.
        const isSent = isRepeatable && lifetimeMs > 30 * hour && settleMs === 0 && reference === undefined;
        expect(process.writes).toHaveLength(isSent ? 2 : 1);
        if (!isSent) expect(result.error).toMatchObject({ outcome: "unknown" });
      }
    });

    it("a request that another process sent a second ago is not sent beside it", async () => {
      if (settleMs === 0) return;
      const { error } = await start(["reset"]).call();
      vi.setSystemTime(Date.now() + 1000);
      const other = start(["made"]);
      for (const options of [{}, { lastSentAt: Date.now() - 1000 }])
        await expect(
          other.client.resume(stored(error?.sealed as SealedRequest), options),
        ).rejects.toMatchObject({
          outcome: "unknown",
        });
      expect(other.writes).toHaveLength(0);
    });

    it("the first sending of a sealed request that is refused is rejected", async () => {
      const process = start(["denied"]);
      const seal = process.client.seal[script.operationId];
      const sealed = stored((seal ?? expect.fail())(...script.path, script.body));
      const result = await process.client.send(sealed).safe();
      const documented = reasons.find(({ status }) => status === "422" || status === "4XX");
      const outcome = creates?.items === undefined ? "rejected" : (documented?.outcome ?? "unknown");
      expect(result).toMatchObject({ ok: false, error: { outcome } });
    });

    it.each([400, 402, 403, 404, 408, 409, 410, 413, 422, 425, 429, 500, 502, 503, 504])(
      "a batch that is answered %i may have been made, and is sent once",
      async (status) => {
        if (creates?.items === undefined) return;
        vi.spyOn(Math, "random").mockReturnValue(0);
        const process = start([status], { maxRetries: 2 });
        const { error } = await process.call();
        const documented = reasons.find(
          (reason) => reason.status === String(status) && reason.code === undefined,
        );
        expect(error?.outcome).toBe(documented?.outcome ?? "unknown");
        expect(process.writes).toHaveLength(isRepeatable && documented?.retry === true ? 3 : 1);
      },
    );
  },
);
