import type { Transport } from "@org/payouts-common";
import { createTortureProvider, type Fault, runCells, tortureCells } from "@org/payouts-simulator/torture";
import type { TorturedProvider } from "./tortured-provider.ts";

/** What became of every write operation of a provider under every fault. */
export interface MatrixResult {
  readonly name: string;
  /** What the requests were sent with. */
  readonly over: string;
  readonly operations: number;
  readonly cells: number;
  readonly failures: readonly string[];
}

/** Every write operation of a provider under every fault and twin. */
export async function runMatrix(
  tortured: TorturedProvider,
  faults: readonly Fault[],
  transport?: Transport,
): Promise<MatrixResult> {
  const { name, document, createClient, options } = tortured;
  const provider = await createTortureProvider(document);
  const cells = tortureCells(document, provider.routes, provider.answersOf, faults);
  const results = await Promise.all(
    runCells({ document, provider, createClient, transport, options }, cells),
  );
  await provider.close();
  const failures = cells.flatMap(({ route, fault }, index) =>
    (results[index] ?? []).map((wrong) => `${name} ${route.operationId}, ${fault.name}: ${wrong}`),
  );
  const over = transport === undefined ? "`fetch`" : "Node's own HTTP";
  return {
    name,
    over,
    operations: new Set(cells.map(({ route }) => route)).size,
    cells: cells.length,
    failures,
  };
}
