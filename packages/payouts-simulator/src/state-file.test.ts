import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { createPayoutRequest, fixtureFile, goodBody, goodHeaders } from "../test/fixtures.ts";

const command = fileURLToPath(new URL("cli.ts", import.meta.url));

/** Starts the command on a free port; resolves with its address when it serves. */
async function start(file: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(
    process.execPath,
    [command, "--port", "0", "--state", file, "--quiet", "tin-box.yaml"],
    {
      cwd: fixtureFile("."),
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for await (const text of child.stdout) {
    printed += String(text);
    const url = /baseUrl (\S+)\/tin-box\/v1/.exec(printed)?.[1];
    if (url !== undefined && printed.includes("Ctrl-C")) return { child, url };
  }
  throw new Error(`It ended: ${printed}`);
}

const pay = (url: string, payout: number): Promise<Response> =>
  fetch(
    `${url}/v1/payouts`,
    createPayoutRequest({
      headers: { "idempotency-key": `payout-${payout}` },
      body: { ...goodBody, amount: 1000 + payout },
    }),
  );

it("survives kills while it works: what was answered is there once, and nothing is half there", async () => {
  const file = join(tmpdir(), `payouts-simulator-${crypto.randomUUID()}.db`);
  onTestFinished(() => ["", "-wal", "-shm"].forEach((end) => rmSync(file + end, { force: true })));
  const answered = new Map<number, unknown>();
  let payout = 0;
  for (const killAfter of [15, 40, 80]) {
    const { child, url } = await start(file);
    const end = once(child, "exit");
    let done = 0;
    const lane = async (): Promise<void> => {
      for (;;) {
        payout += 1;
        const own = payout;
        try {
          const response = await pay(url, own);
          answered.set(own, await response.json());
          done += 1;
          if (done === killAfter) child.kill("SIGKILL");
        } catch {
          return;
        }
      }
    };
    await Promise.all(Array.from({ length: 4 }, lane));
    await end;
  }

  const { child, url } = await start(file);
  const amounts: number[] = [];
  for (let after: string | null = ""; after !== null;) {
    const query: string = after === "" ? "?limit=50" : `?limit=50&after=${after}`;
    const response = await fetch(`${url}/v1/payouts${query}`, { headers: goodHeaders });
    const page = (await response.json()) as { payouts: { amount: number }[]; page: { next: string | null } };
    amounts.push(...page.payouts.map(({ amount }) => amount));
    after = page.page.next;
  }
  const made = amounts.filter((amount) => amount > 1000 && amount !== 2500).map((amount) => amount - 1000);
  expect(new Set(made).size, "none is there twice").toBe(made.length);
  expect(
    [...answered.keys()].filter((each) => !made.includes(each)),
    "none is lost",
  ).toEqual([]);
  // The same request again gets the same answer, and makes nothing.
  for (const [own, body] of [...answered].slice(0, 20)) {
    const again = await pay(url, own);
    expect([again.headers.get("tin-box-replayed"), await again.json()]).toEqual(["true", body]);
  }
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
}, 60_000);
