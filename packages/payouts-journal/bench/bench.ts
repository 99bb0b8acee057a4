/**
 * Payouts per second through a generated client with a stubbed network, 50 at once, with each journal and without one.
 *
 * The contestants take turns, so that all of them see the same machine. A figure is the median over the rounds; a ratio is of
 * the same round's calls without a `reference`. CPU is this process's, all of its threads, so it leaves out the disk, other
 * programs and the Postgres server: a second of one core divided by it is the most that one core could do. Ends with the
 * heap before and after 100,000 payouts.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type Journal, MemoryJournal } from "@org/payouts-common";
import pg from "pg";
import { PostgresJournal } from "../src/postgres/index.ts";
import { SqliteJournal } from "../src/sqlite/index.ts";
import { startPostgres } from "../test/start-postgres.ts";
import { type Cost, payoutMaker } from "./payout-maker.ts";

const rounds = 7;
const roundMs = 700;
const directory = mkdtempSync(join(tmpdir(), "payouts-journal-bench-"));
const postgres = await startPostgres();
const pool = new pg.Pool({ connectionString: postgres.address, max: 10 });
const onPostgres = new PostgresJournal(pool);
await onPostgres.migrate();
const safe = await SqliteJournal.open(join(directory, "power-loss.db"));
const unsafe = await SqliteJournal.open(join(directory, "process-crash.db"), { durability: "process-crash" });

interface Contestant {
  readonly name: string;
  readonly journal: Journal | undefined;
  /** What is lost when the process is killed, and when the machine loses its power. */
  readonly losesByKill: string;
  readonly losesByPower: string;
}
const contestants: readonly Contestant[] = [
  { name: "no `reference`", journal: undefined, losesByKill: "–", losesByPower: "–" },
  { name: "memory", journal: new MemoryJournal(), losesByKill: "all", losesByPower: "all" },
  {
    name: "SQLite, `power-loss` (default)",
    journal: safe,
    losesByKill: "nothing",
    losesByPower: "nothing",
  },
  {
    name: "SQLite, `process-crash`",
    journal: unsafe,
    losesByKill: "nothing",
    losesByPower: "the last commits",
  },
  { name: "Postgres, pool of 10", journal: onPostgres, losesByKill: "nothing", losesByPower: "nothing" },
];
const makers = await Promise.all(contestants.map(({ journal }) => payoutMaker(journal)));
const costs: Cost[][] = contestants.map(() => []);

for (let round = -2; round < rounds; round += 1) {
  for (const [index, make] of makers.entries()) {
    const cost = await make((elapsedMs) => elapsedMs < roundMs);
    if (round >= 0) costs[index]?.push(cost);
  }
}
console.log(
  `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}); ` +
    `the disk answers one process ${Math.round(waitsPerSecond())} times a second.\n`,
);
console.log(
  "| journal | lost by `kill -9` | lost by a power cut | payouts/s | ÷ no `reference` | CPU each |",
);
console.log("| --- | --- | --- | ---: | ---: | ---: |");
for (const [index, { name, losesByKill, losesByPower }] of contestants.entries()) {
  const own = costs[index] ?? [];
  const ratios = own.map(({ perSecond }, round) => perSecond / (costs[0]?.[round]?.perSecond ?? Number.NaN));
  const perSecond = Math.round(median(own.map((cost) => cost.perSecond))).toLocaleString("en");
  const cpu = Math.round(median(own.map((cost) => cost.cpuMicroseconds)));
  console.log(
    `| ${name} | ${losesByKill} | ${losesByPower} | ${perSecond} | ${median(ratios).toFixed(3)} | ${cpu} µs |`,
  );
}

const [, , makeOnSqlite] = makers;
globalThis.gc?.();
const before = process.memoryUsage();
await makeOnSqlite?.((_, count) => count < 100_000);
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
