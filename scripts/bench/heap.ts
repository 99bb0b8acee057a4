/**
 * Measures the bytes of heap that a POST takes, its answer's body included: the growth over a batch without a garbage
 * collection.
 *
 * Needs `--expose-gc` and a young generation that holds a batch: `--min-semi-space-size` and `--max-semi-space-size`.
 */
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { contestants } from "./contestants/index.ts";
import { median } from "./median.ts";
import { prepare } from "./prepare.ts";
import { ReadyAnswers } from "./ready-answers.ts";
import { report } from "./report.ts";

const [rounds, warmUpRounds, callsPerBatch] = [7, 4, 300];
const collectGarbage = globalThis.gc;
if (collectGarbage === undefined) throw new Error("Run this with `node --expose-gc`.");

let collections = 0;
new PerformanceObserver((list) => (collections += list.getEntries().length)).observe({ entryTypes: ["gc"] });
const answers = new ReadyAnswers();
const runners = [];
for (const each of await contestants("heap")) {
  runners.push({ ...(await prepare(each, "http://127.0.0.1:8080", answers.fetch)), bytes: [] as number[] });
}

for (let round = -warmUpRounds; round < rounds; round += 1) {
  for (const { call, answer, bytes } of runners) {
    answers.fill(answer, callsPerBatch);
    collectGarbage();
    await setTimeout(5); // the observer is notified of collections late
    const [before, collectionsBefore] = [process.memoryUsage().heapUsed, collections];
    for (let count = 0; count < callsPerBatch; count += 1) await call();
    const after = process.memoryUsage().heapUsed;
    await setTimeout(5);
    if (round >= 0 && collections === collectionsBefore) bytes.push((after - before) / callsPerBatch);
  }
}
report({ heap: Object.fromEntries(runners.map(({ name, bytes }) => [name, Math.round(median(bytes))])) });
