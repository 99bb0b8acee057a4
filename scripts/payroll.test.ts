/** The payroll job of the README: run, killed at any moment, and started again, until each employee is paid once. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = new URL("../", import.meta.url);
/** Payouts that the provider made, by idempotency key; each has the number that it was made for. */
const made = new Map<string, string>();
let requests = 0;

const server = createServer((request, response) => {
  void answer(request).then((body) => response.setHeader("content-type", "application/json").end(body));
});

async function answer(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  requests += 1;
  const key = String(request.headers["idempotency-key"]);
  const { destination, amount } = JSON.parse(body) as {
    destination: { phoneNumber: string };
    amount: object;
  };
  made.set(key, destination.phoneNumber);
  // Slow enough that a kill falls between the booking and the answer.
  await setTimeout(15);
  const result = { id: `p-${key}`, status: "pending", amount };
  return JSON.stringify({ success: true, messages: [], result });
}

let directory = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  directory = await mkdtemp(join(tmpdir(), "payroll-"));
  await mkdir(join(directory, "node_modules/@org"), { recursive: true });
  for (const name of ["monime-client", "payouts-common", "payouts-journal"])
    await symlink(
      fileURLToPath(new URL(`packages/${name}`, root)),
      join(directory, "node_modules/@org", name),
    );
  const { port } = server.address() as AddressInfo;
  const job = jobOf(await readFile(new URL("README.md", root), "utf8"));
  const local = job.replace(
    "createMonimeClient({",
    `createMonimeClient({\n  baseUrl: "http://127.0.0.1:${port}",\n  deadlineMs: 1_000,`,
  );
  expect(local).not.toBe(job);
  await writeFile(join(directory, "payroll.ts"), local);
});
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true, force: true });
});

it("pays each employee once, however often it is killed and started again", async () => {
  // Killed a little later each time, so that a kill falls on every step.
  for (let killAfterMs = 150; killAfterMs <= 420; killAfterMs += 30) await run(killAfterMs);
  // What a killed process may have been sending is open until its lease ends; the job is started again until then.
  let errors = await run(undefined);
  for (let tries = 0; tries < 20 && errors.includes("unknown"); tries += 1) {
    await setTimeout(500);
    errors = await run(undefined);
  }
  expect(errors).not.toMatch(/unknown|rejected|not_sent|accepted/);
  expect(made.size).toBe(20);
  expect(new Set(made.values()).size).toBe(20);

  const before = requests;
  await run(undefined);
  expect(requests).toBe(before);
});

/** Runs the job, or kills it with SIGKILL after a time. Gives back what it printed about failures. */
async function run(killAfterMs: number | undefined): Promise<string> {
  const child = spawn(process.execPath, ["payroll.ts"], {
    cwd: directory,
    env: { ...process.env, MONIME_ACCESS_TOKEN: "mon_example", NODE_OPTIONS: "--no-warnings" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
  const stop = new AbortController();
  if (killAfterMs !== undefined)
    setTimeout(killAfterMs, undefined, { signal: stop.signal }).then(
      () => child.kill("SIGKILL"),
      () => undefined,
    );
  await once(child, "close");
  stop.abort();
  return errors;
}

/** The job: the README's program that uses a journal. */
function jobOf(readme: string): string {
  const programs = Array.from(readme.matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);
  return (
    programs.find((program) => program.includes("SqliteJournal")) ?? expect.fail("the README has no job")
  );
}
