/**
 * Measures the time that a client adds to a POST: the time of its calls divided by that of bare fetch with the same body
 * and the same answer, both from a stub. Batches alternate, each ratio is of two neighbours, and the figure is the median.
 */
import { contestants } from "./contestants/index.ts";
import { median } from "./median.ts";
import { prepare, type Call } from "./prepare.ts";
import { ReadyAnswers } from "./ready-answers.ts";
import { report } from "./report.ts";

const [rounds, warmUpRounds, callsPerBatch] = [41, 10, 300];
const answers = new ReadyAnswers();
const runners = [];
for (const each of await contestants("inProcess")) {
  runners.push({ ...(await prepare(each, "http://127.0.0.1:8080", answers.fetch)), ratios: [] as number[] });
}

for (let round = -warmUpRounds; round < rounds; round += 1) {
  for (const { call, bareCall, answer, ratios } of runners) {
    const timeOf = async (each: Call): Promise<number> => {
      answers.fill(answer, callsPerBatch);
      const started = performance.now();
      for (let count = 0; count < callsPerBatch; count += 1) await each();
      return performance.now() - started;
    };
    // The order changes from pair to pair.
    const bareFirst = round % 2 === 0;
    const first = await timeOf(bareFirst ? bareCall : call);
    const second = await timeOf(bareFirst ? call : bareCall);
    if (round >= 0) ratios.push(bareFirst ? second / first : first / second);
  }
}
report({ inProcess: Object.fromEntries(runners.map(({ name, ratios }) => [name, median(ratios)])) });
