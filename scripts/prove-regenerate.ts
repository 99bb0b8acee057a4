/**
 * `pnpm regenerate:prove [seed…]`: every kind of change at a place that the seed picks, in every spec and in the invented
 * provider; and for each a program that uses all of the old client, compiled against the new one. `pnpm test` runs a part
 * of it.
 *
 * A spec is judged in a thread of its own, as many at once as there are processors.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { complaintsOf } from "./regenerate/proof/complaints.ts";
import { kinds } from "./regenerate/proof/kinds.ts";
import { allSpecs } from "./regenerate/proof/proof-specs.ts";
import { casesOf, judgeCases } from "./regenerate/proof/prove.ts";

/** What a thread is to judge. */
interface Task {
  readonly seed: number;
  readonly id: string;
}

/** What it found of some of the cases. */
interface Part {
  readonly cases: number;
  readonly of: number;
  readonly complaints: readonly string[];
}

if (isMainThread) process.exitCode = await main(process.argv.slice(2).map(Number));
else await judge(workerData as Task); // as `main` gives it

async function main(seeds: readonly number[]): Promise<0 | 1> {
  const start = performance.now();
  const ids = (await allSpecs()).map(({ id }) => id);
  const tasks = (seeds.length > 0 ? seeds : [1]).flatMap((seed) => ids.map((id) => ({ seed, id })));
  const queue = [...tasks];
  const total = { cases: 0, complaints: 0 };
  const work = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const { cases, complaints } = await run(task);
      total.cases += cases;
      total.complaints += complaints;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `In all: ${total.cases} changes of ${kinds.length} kinds, ${total.complaints} judged wrongly, ${seconds} s`,
  );
  return total.complaints > 0 ? 1 : 0;
}

/** Judges in a thread, and prints how far it is. */
function run({ seed, id }: Task): Promise<{ readonly cases: number; readonly complaints: number }> {
  const done = { cases: 0, complaints: 0 };
  const thread = new Worker(new URL(import.meta.url), { workerData: { seed, id } });
  thread.on("message", ({ cases, of, complaints }: Part) => {
    done.cases += cases;
    done.complaints += complaints.length;
    for (const complaint of complaints) console.error(complaint);
    console.log(`seed ${seed}, ${id}: ${done.cases} of ${of} changes, ${done.complaints} judged wrongly`);
  });
  return new Promise((resolve, reject) => {
    thread.on("error", reject);
    thread.on("exit", () => resolve(done));
  });
}

async function judge({ seed, id }: Task): Promise<void> {
  const spec = (await allSpecs()).find((each) => each.id === id);
  if (spec === undefined) throw new TypeError(`there is no spec ${id}`);
  const cases = casesOf(spec, kinds, seed);
  judgeCases(spec, cases, true, (judged) => {
    const complaints = judged.flatMap(complaintsOf);
    parentPort?.postMessage({ cases: judged.length, of: cases.length, complaints } satisfies Part);
  });
}
