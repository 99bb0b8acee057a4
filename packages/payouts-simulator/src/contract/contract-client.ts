import type { Simulator } from "../simulator.ts";

/** A client, as far as the contract knows it: a method for each operation. */
export type ContractClient = (operationId: string, args: readonly unknown[]) => unknown;

/** More requests than any one call needs, so a client that never stops is told to. */
const requestLimit = 50;

/** Makes a client whose requests go to the simulator in process. */
export function contractClient(
  createClient: (options: never) => object,
  simulator: Simulator,
  options: Readonly<Record<string, unknown>>,
): ContractClient {
  let requests = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests += 1;
    if (requests > requestLimit)
      throw new Error(`The client has sent ${requestLimit} requests and does not stop.`);
    return simulator.fetch(input, init);
  };
  const basePath = simulator.documents[0]?.basePath ?? "";
  const all = { baseUrl: `http://simulator.invalid${basePath}`, fetch, maxRetries: 0, ...options };
  // Every client has options of its own type; which they are is the document's business, not the compiler's.
  const client = (createClient as (options: object) => Record<string, unknown>)(all);
  return (operationId, args) => {
    const method = client[operationId];
    if (typeof method !== "function") {
      throw new TypeError(
        `The client has no method "${operationId}", though the document has that operation.`,
      );
    }
    return Reflect.apply(method, client, args) as unknown;
  };
}
