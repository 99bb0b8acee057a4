import { createSimulator } from "../create-simulator.ts";
import { nameDocument } from "../document/read-document.ts";
import { createRouteTable } from "../document/route-table.ts";
import { contractClient } from "./contract-client.ts";
import type { ContractContext } from "./contract-context.ts";
import type { TestFunctions } from "./contract-context.ts";
import { contractCredential } from "./contract-credential.ts";
import { describeAnswers } from "./describe-answers.ts";
import { describePages } from "./describe-pages.ts";
import { describeRequests } from "./describe-requests.ts";

/** What the contract is between, and the test runner's functions. */
export interface ContractOptions extends TestFunctions {
  /** The provider's OpenAPI 3.1 document, bundled. */
  readonly document: object;
  /** Makes the client; it gets `baseUrl`, `fetch`, `credential`, `maxRetries` and what `options` holds. */
  readonly createClient: (options: never) => object;
  /** Options that this client needs besides, such as the provider's globals. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * Describes, as tests, that a client and a document say the same: for every operation, that what the client sends is
 * what the document asks for, that every documented answer comes back as the right value or the right error, and
 * that a list ends where its pages end.
 *
 * The document is judged by the simulator's validator, which shares no code with any client.
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
    return contractClient(createClient, simulator, given);
  };
  const context: ContractContext = { document, simulator, startClient, describe, it, expect };

  describe(`${document.info.title}: the client and the document agree`, () => {
    for (const route of routes) {
      describe(`${route.operationId} (${route.method} ${route.path})`, () => {
        describeRequests(context, route);
        describeAnswers(context, route);
        describePages(context, route);
      });
    }
  });
}
