import type { TestFunctions } from "../contract/contract-context.ts";
import { contractCredential } from "../contract/contract-credential.ts";
import { checkDocument } from "../document/check-document.ts";
import { nameDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import type { Fault } from "./fault/fault.ts";
import { documentedAnswers } from "./provider/documented-answers.ts";
import { createTortureProvider } from "./provider/torture-provider.ts";
import { runCells } from "./run-cells.ts";
import { sampleCells, tortureCells } from "./torture-cells.ts";

/** What is tortured, and the test runner's functions. */
export interface TortureOptions extends TestFunctions {
  /** The provider's OpenAPI 3.1 document, bundled. */
  readonly document: object;
  /** Makes the client; it gets `baseUrl`, `fetch`, `credential`, `timeoutMs`, `deadlineMs`, `maxRetries`, and `options`. */
  readonly createClient: (options: never) => object;
  /** Options that this client needs besides, such as the provider's globals. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** From `readFaults()`: all of them, or those that you want. */
  readonly faults: readonly Fault[];
  /** Only so many cells, chosen by the seed. @defaultValue every one */
  readonly sample?: { readonly cells: number; readonly seed: string };
}

/**
 * Describes, as tests, what a client must make of every fault in every write operation of a document: how many requests
 * it sends, that all of them are the same, what it says of the money, and what the provider holds afterwards.
 *
 * @throws {DocumentError} The document cannot be served.
 *
 * @example
 * ```ts
 * describeTorture({ document, createClient: createExampleClient, faults: await readFaults(), describe, it, expect });
 * ```
 */
export function describeTorture({
  createClient,
  options = {},
  faults,
  sample,
  describe,
  it,
  expect,
  ...torture
}: TortureOptions): void {
  const { name, document } = nameDocument(torture.document);
  checkDocument(name, document);
  const { routes } = createRouteTable(document);
  const all = tortureCells(document, routes, (route) => documentedAnswers(document, route), faults);
  const cells = sample === undefined ? all : sampleCells(all, sample.cells, sample.seed);

  // All cells start with the first test, side by side; each test then waits for its own.
  let started: Promise<Promise<string[]>[]> | undefined;
  const start = async (): Promise<Promise<string[]>[]> => {
    const provider = await createTortureProvider(document);
    const credential = contractCredential(document, provider.routes);
    const given = { ...(credential !== undefined && { credential }), ...options };
    const results = runCells({ document, provider, createClient, options: given }, cells);
    void Promise.allSettled(results).then(() => provider.close());
    return results;
  };

  describe(`${document.info.title}: no fault moves money twice`, () => {
    cells.forEach(({ route, fault }, index) => {
      it(`${route.operationId}: ${fault.name}`, async () => {
        const results = await (started ??= start());
        expect(await results[index], fault.summary).toEqual([]);
      });
    });
  });
}
