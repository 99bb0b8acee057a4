import type { TestFunctions } from "../contract/contract-context.ts";
import { contractCredential } from "../contract/contract-credential.ts";
import { checkDocument } from "../document/check-document.ts";
import { nameDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import type { Fault } from "../fault/fault.ts";
import { documentedAnswers } from "../provider/documented-answers.ts";
import type { SendingTransport } from "./provider/faulty-sending.ts";
import { createTortureProvider } from "./provider/torture-provider.ts";
import { runCells } from "./run-cells.ts";
import { sampleCells, tortureCells } from "./torture-cells.ts";

/** The client under test, and the functions of the test runner. */
export interface TortureOptions extends TestFunctions {
  /** The provider's OpenAPI 3.1 document, bundled. */
  readonly document: object;
  /** Makes the client. Its options are `baseUrl`, `fetch`, `credential`, `timeoutMs`, `deadlineMs`, `maxRetries` and those of `options`. */
  readonly createClient: (options: never) => object;
  /** More options that this client needs, such as the provider's globals. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the client sends with: its option `transport`. @defaultValue `fetch` */
  readonly transport?: SendingTransport;
  /** All faults of `readFaults()`, or some of them. */
  readonly faults: readonly Fault[];
  /** Tests only this number of cells, which the seed selects. @defaultValue all cells */
  readonly sample?: { readonly cells: number; readonly seed: string };
}

/**
 * Writes the tests of a client under every fault in every write operation of a document: how many requests it sends,
 * that all of them are equal, which outcome it reports, and how often the provider has paid.
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
  transport,
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

  // All cells start in parallel with the first test; each test then waits for its own cell.
  let started: Promise<Promise<string[]>[]> | undefined;
  const start = async (): Promise<Promise<string[]>[]> => {
    const provider = await createTortureProvider(document);
    const credential = contractCredential(document, provider.routes);
    const given = { ...(credential !== undefined && { credential }), ...options };
    const results = runCells({ document, provider, createClient, transport, options: given }, cells);
    void Promise.allSettled(results).then(() => provider.close());
    return results;
  };

  const how = transport === undefined ? "" : ", over its own transport";
  describe(`${document.info.title}: no fault moves money twice${how}`, () => {
    cells.forEach(({ route, fault }, index) => {
      it(`${route.operationId}: ${fault.name}`, async () => {
        const results = await (started ??= start());
        expect(await results[index], fault.summary).toEqual([]);
      });
    });
  });
}
