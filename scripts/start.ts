/**
 * `pnpm start`: serves the simulator on the loopback address, and calls every operation of every client over HTTP, those
 * of the primary documents first.
 */
import { createSimulator, serve } from "@org/payouts-simulator";
import { planCalls } from "@org/payouts-simulator/contract";
import type { OperationModel, ProviderModel } from "./generator/provider-model.ts";
import { printTable } from "./print-table.ts";
import { readModels } from "./read-models.ts";

/** One call and its result. */
interface Run {
  readonly provider: string;
  readonly operation: OperationModel;
  readonly isPrimary: boolean;
  readonly status: string;
  readonly result: string;
  readonly ms: number;
  readonly error: unknown;
}

type Method = (...values: readonly unknown[]) => {
  withMeta(): Promise<{ data: unknown; meta: { status: number } }>;
};

const root = new URL("../", import.meta.url);
const started = performance.now();
const models = await readModels();
const simulator = createSimulator(models.map(({ id, document }) => ({ name: id, document })));
const server = await serve(simulator);
console.log(`The simulator answers for ${models.map(({ title }) => title).join(", ")} at ${server.url}\n`);

const runs: Run[] = [];
try {
  for (const model of models) runs.push(...(await runProvider(model)));
} finally {
  await server.close();
}
report();

async function runProvider(model: ProviderModel): Promise<readonly Run[]> {
  const entry = new URL(`${model.names.directory}/dist/index.js`, root);
  const exported = (await import(entry.href)) as Record<string, unknown>;
  const { credential, calls } = planCalls(model.document);
  const served = simulator.documents.find(({ name }) => name === model.id);
  const create = exported[model.names.create] as (options: object) => Record<string, Method>;
  const client = create({
    baseUrl: `${server.url}${served?.basePath ?? ""}`,
    credential,
    maxRetries: 0,
    ...Object.fromEntries(model.globals.map(({ option, example }) => [option, example])),
  });
  const results: Run[] = [];
  // What is deleted can't be read any more: the simulator keeps what its document shows once.
  const last = calls.filter(({ method }) => method === "DELETE");
  for (const call of [...calls.filter((each) => !last.includes(each)), ...last]) {
    const operation = model.operations.find(({ operationId }) => operationId === call.operationId);
    if (operation === undefined) throw new Error(`${model.id}: ${call.operationId} is not in the model.`);
    const isPrimary = operation.sources.some(({ mark }) => mark === "seed");
    const about = { provider: model.id, operation, isPrimary };
    const before = performance.now();
    try {
      const { data, meta } = await (client[operation.method] as Method)(...call.arguments).withMeta();
      const ms = performance.now() - before;
      results.push({ ...about, status: String(meta.status), result: shown(data), ms, error: undefined });
    } catch (error) {
      const { status } = error as { status?: number };
      const result = error instanceof Error ? error.message : String(error);
      results.push({
        ...about,
        status: String(status ?? "-"),
        result,
        ms: performance.now() - before,
        error,
      });
    }
  }
  return results;
}

/** A value as one line of text. */
function shown(data: unknown): string {
  const text = data === undefined ? "(no body)" : JSON.stringify(data);
  return Array.isArray(data) ? `${data.length} × ${JSON.stringify(data[0]) ?? ""}` : text;
}

function report(): void {
  const ordered = [
    ...runs.filter(({ isPrimary }) => isPrimary),
    ...runs.filter(({ isPrimary }) => !isPrimary),
  ];
  printTable(
    ["", "provider", "operation", "method and path", "status", "result", "ms"],
    ordered.map(({ isPrimary, provider, operation, status, result, ms, error }) => [
      error !== undefined ? "✗" : isPrimary ? "★" : "",
      provider,
      operation.method,
      `${operation.httpMethod} ${operation.path}`,
      status,
      result,
      ms.toFixed(1),
    ]),
  );
  const failed = runs.filter(({ error }) => error !== undefined);
  const violations = simulator.requests.flatMap(({ operationId, violations: found }) =>
    found.map(({ where, pointer, message }) => `${operationId ?? "?"}: ${where} ${pointer} ${message}`),
  );
  for (const line of violations) console.log(`✗ ${line}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n★ from a primary document (${runs.filter(({ isPrimary }) => isPrimary).length})\n` +
      `${runs.length} operations of ${models.length} clients over HTTP: ${runs.length - failed.length} answered as documented, ${failed.length} failed, in ${seconds} s.`,
  );
  if (failed.length > 0) {
    for (const { provider, operation, error } of failed)
      console.error(`\n${provider}.${operation.method} failed:`, error);
    process.exitCode = 1;
  }
}
