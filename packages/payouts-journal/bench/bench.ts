/**
 * Payouts per second that a journal takes: for each an insert and a replacement, 50 side by side, as a client writes them.
 *
 * The journals take turns, so that all of them see the same machine; the figures are medians over the rounds, and the
 * ratio is to the journal in memory. CPU is this process's, so it leaves out the disk, other programs and the Postgres
 * server. Ends with the heap before and after 100,000 payouts on SQLite.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Journal, MemoryJournal } from "@org/payouts-common";
import pg from "pg";
import { PostgresJournal } from "../src/postgres/index.ts";
import { SqliteJournal } from "../src/sqlite/index.ts";
import { sampleDraft } from "../test/sample-draft.ts";
import { startPostgres } from "../test/start-postgres.ts";

const sideBySide = 50;
const rounds = 7;
const roundMs = 700;
const answer = '{"id":"p-1","status":"paid"}'.repeat(32);
const directory = mkdtempSync(join(tmpdir(), "payouts-journal-bench-"));
const postgres = await startPostgres();
const pool = new pg.Pool({ connectionString: postgres.address, max: 10 });
const onPostgres = new PostgresJournal(pool);
await onPostgres.migrate();
const safe = await SqliteJournal.open(join(directory, "power-loss.db"));
const unsafe = await SqliteJournal.open(join(directory, "process-crash.db"), { durability: "process-crash" });
interface Cost {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
}
const contestants: readonly { readonly name: string; readonly journal: Journal; readonly costs: Cost[] }[] = [
  { name: "memory", journal: new MemoryJournal(), costs: [] },
  { name: "SQLite, power-loss (default)", journal: safe, costs: [] },
  { name: "SQLite, process-crash", journal: unsafe, costs: [] },
  { name: "Postgres, pool of 10", journal: onPostgres, costs: [] },
];

for (let round = -1; round < rounds; round += 1) {
  for (const { journal, costs } of contestants) {
    const cost = await makePayouts(journal, (elapsed) => elapsed < roundMs);
    if (round >= 0) costs.push(cost);
  }
}
console.log(`The disk: ${Math.round(waitsPerSecond())} times a second for one process that waits for it.\n`);
console.log("| journal | payouts/s | of memory | CPU each |\n| --- | ---: | ---: | ---: |");
const inMemory = median(contestants[0]?.costs.map(({ perSecond }) => perSecond) ?? []);
for (const { name, costs } of contestants) {
  const perSecond = median(costs.map((cost) => cost.perSecond));
  const cpu = median(costs.map((cost) => cost.cpuMicroseconds));
  const share = ((perSecond / inMemory) * 100).toFixed(1);
  console.log(
    `| ${name} | ${Math.round(perSecond).toLocaleString("en")} | ${share} % | ${Math.round(cpu)} µs |`,
  );
}

globalThis.gc?.();
const before = process.memoryUsage();
await makePayouts(safe, (_, count) => count < 100_000);
globalThis.gc?.();
const after = process.memoryUsage();
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
console.log(
  `\n100,000 payouts on SQLite: heap ${megabytes(before.heapUsed)} -> ${megabytes(after.heapUsed)}, ` +
    `resident ${megabytes(before.rss)} -> ${megabytes(after.rss)}, ` +
    `log ${megabytes(statSync(join(directory, "power-loss.db-wal")).size)}`,
);
for (const journal of [safe, unsafe]) await journal.close();
await pool.end();
await postgres.stop();
rmSync(directory, { recursive: true });

async function makePayouts(
  journal: Journal,
  goOn: (elapsedMs: number, count: number) => boolean,
): Promise<Cost> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  let count = 0;
  const worker = async (): Promise<void> => {
    while (goOn(performance.now() - started, count)) {
      count += 1;
      const reference = crypto.randomUUID();
      const { entry } = await journal.insert(sampleDraft({ reference }));
      const answered = {
        state: "finished",
        outcome: "accepted",
        answer,
        holder: null,
        leaseMs: null,
      } as const;
      await journal.replace(sampleDraft({ reference, ...answered }), entry.version);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return {
    perSecond: (count / (performance.now() - started)) * 1000,
    cpuMicroseconds: (user + system) / count,
  };
}

/** How often a second this disk answers one process: the most commits that one write at a time could have. */
function waitsPerSecond(): number {
  const file = openSync(join(directory, "probe"), "w");
  const started = performance.now();
  let count = 0;
  for (; performance.now() - started < 500; count += 1) {
    writeSync(file, "x".repeat(4096));
    fdatasyncSync(file);
  }
  closeSync(file);
  return (count / (performance.now() - started)) * 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
