import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { planCalls } from "@org/payouts-simulator/contract";
import { createTortureProvider } from "@org/payouts-simulator/torture";
import { afterAll, expect, it } from "vitest";
import { operationsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import { readModels } from "../../read-models.ts";
import { payoutHeader } from "../days/caller.ts";
import { readTorturedProviders } from "../tortured-provider.ts";
import type { PayrollSettings } from "./payroll-process.ts";

const directory = mkdtempSync(join(tmpdir(), "payroll-"));
let running: ChildProcess | undefined;
afterAll(() => {
  running?.kill("SIGKILL");
  rmSync(directory, { recursive: true });
});

const program = fileURLToPath(new URL("payroll-process.ts", import.meta.url));
const payouts = 200;
const kills = 6;

it(
  "a payroll that is killed (SIGKILL) again and again pays everybody once",
  { timeout: 60_000 },
  async () => {
    const { tortured, names, method, planned, operation } = await quickProvider();
    const { document, payoutOperation: operationId } = tortured;
    const { carrier = "none", name: keyName = "" } = operation["x-payouts-idempotency"] ?? {};

    const provider = await createTortureProvider(document);
    let running: ChildProcess | undefined;
    let killed = 0;
    let killAt = 10;
    let sent = 0;
    const { session, baseUrl } = provider.open({
      operationId,
      lateMs: 0,
      nextStep: () => undefined,
      onArrival() {
        sent += 1;
        if (killed === kills || sent < killAt) return;
        killed += 1;
        killAt = sent + 10 + Math.random() * 20;
        const victim = running;
        // Anywhere between this request and the records of the next ones.
        setTimeout(() => victim?.kill("SIGKILL"), Math.random() * 20);
      },
    });
    const settings: PayrollSettings = {
      entry: new URL(`../../../${names.directory}/dist/index.js`, import.meta.url).href,
      create: names.create,
      method,
      options: { ...tortured.options, baseUrl, deadlineMs: 500, timeoutMs: 400 },
      journal: join(directory, "journal.db"),
      payouts,
      planned,
      carrier,
      keyName,
      reference: operation["x-payouts-reconcile"]?.reference,
    };

    const ends: (string | null)[] = [];
    for (let starts = 0; starts <= kills; starts += 1) {
      running = spawn(process.execPath, ["--no-warnings", program, JSON.stringify(settings)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let output = "";
      running.stdout?.on("data", (data) => (output += String(data)));
      const [, signal] = (await once(running, "close")) as [number | null, string | null];
      ends.push(signal ?? output.trim());
      if (signal === null) break;
    }
    await session.settled();
    await provider.close();

    const made = session.effects.map(({ headers }) => headers.get(payoutHeader));
    expect(ends.at(-1)).toBe("all paid");
    expect(ends.filter((end) => end === "SIGKILL").length).toBeGreaterThan(1);
    expect([made.length, new Set(made).size]).toEqual([payouts, payouts]);
  },
);

/** A provider that recognises a repeat at once: a job that is started again need not wait long. */
async function quickProvider() {
  const models = await readModels();
  for (const tortured of await readTorturedProviders(undefined)) {
    const { document, payoutOperation: operationId, name } = tortured;
    const { names, operations } = models.find((model) => model.names.package === name) ?? {};
    const operation = operationsOf(document).find(
      (each) => each.operation.operationId === operationId,
    )?.operation;
    const planned = planCalls(document).calls.find((call) => call.operationId === operationId);
    const method = operations?.find((each) => each.operationId === operationId)?.method;
    const { carrier, settle } = operation?.["x-payouts-idempotency"] ?? {};
    if (carrier === "header" && settle === undefined && operation && planned && names && method)
      return { tortured, names, method, planned, operation };
  }
  throw new Error("Every provider asks for a pause before a repeat.");
}
