import { createSimulator } from "../create-simulator.ts";
import { nameDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import { type RunningSimulator, serve } from "../serve.ts";
import { contractClient } from "./contract-client.ts";
import type { ContractContext } from "./contract-context.ts";
import type { TestFunctions } from "./contract-context.ts";
import { contractCredential } from "./contract-credential.ts";
import { describeAnswers } from "./describe-answers.ts";
import { describeItems } from "./describe-items.ts";
import { describePages } from "./describe-pages.ts";
import { describeRequests } from "./describe-requests.ts";

/** The two sides of the contract, and the functions of the test runner. */
export interface ContractOptions extends TestFunctions {
  /** The provider's OpenAPI 3.1 document, bundled. */
  readonly document: object;
  /** Makes the client. Its options are `baseUrl`, `fetch`, `credential`, `maxRetries` and those of `options`. */
  readonly createClient: (options: never) => object;
  /** More options that this client needs, such as the provider's globals. */
  readonly options?: Readonly<Record<string, unknown>>;
  /**
   * What the client sends with: its option `transport`. The simulator then listens on the loopback interface, at a port of its
   * own for each test. Without it, requests do not leave the process.
   */
  readonly transport?: object;
}

/**
 * Writes the tests that a client agrees with its document. For every operation: the client sends what the document
 * requires, every documented answer becomes the correct value or the correct error, a batch has an outcome for each payout,
 * and the pages of a list end.
 *
 * The simulator validates the requests; it shares no code with any client.
 *
 * @throws {DocumentError} The document cannot be served.
 *
 * @example
 * ```ts
 * describeContract({ document, createClient: createExampleClient, describe, it, expect });
 * ```
 */
export function describeContract({
  createClient,
  options = {},
  transport,
  describe,
  it,
  expect,
  ...contract
}: ContractOptions): void {
  const { document } = nameDocument(contract.document);
  const { routes } = createRouteTable(document);
  const simulator = createSimulator(document);
  const credential = contractCredential(document, routes);
  const startClient: ContractContext["startClient"] = (extra = {}) => {
    simulator.reset();
    const given = { ...(credential !== undefined && { credential }), ...options, ...extra };
    return contractClient(createClient, simulator, given, running && { baseUrl: running.url, transport });
  };
  let running: RunningSimulator | undefined;
  const overHttp: typeof it = (name, body) =>
    it(name, async () => {
      running = await serve(simulator);
      try {
        await body();
      } finally {
        await running.close();
      }
    });
  const context: ContractContext = {
    document,
    routes,
    simulator,
    isInProcess: transport === undefined,
    startClient,
    describe,
    it: transport === undefined ? it : overHttp,
    expect,
  };

  const how = transport === undefined ? "" : ", over HTTP";
  describe(`${document.info.title}: the client and the document agree${how}`, () => {
    for (const route of routes) {
      describe(`${route.operationId} (${route.method} ${route.path})`, () => {
        describeRequests(context, route);
        describeAnswers(context, route);
        describeItems(context, route);
        describePages(context, route);
      });
    }
  });
}
