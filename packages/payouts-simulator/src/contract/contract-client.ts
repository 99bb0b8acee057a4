import type { Simulator } from "../simulator.ts";

/** The methods of a client, by operation. */
export type ContractClient = (operationId: string, args: readonly unknown[]) => unknown;

/** More requests than any call needs: it stops a client that would never end. */
const requestLimit = 50;

/**
 * Makes a client whose requests go to the simulator.
 *
 * @param served - the client's options that lead there over HTTP; absent: in process.
 */
export function contractClient(
  createClient: (options: never) => object,
  simulator: Simulator,
  options: Readonly<Record<string, unknown>>,
  served?: { readonly baseUrl: string; readonly transport: object | undefined },
): ContractClient {
  let requests = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests += 1;
    if (requests > requestLimit)
      throw new Error(`The client has sent ${requestLimit} requests and does not stop.`);
    return simulator.fetch(input, init);
  };
  const basePath = simulator.documents[0]?.basePath ?? "";
  const sends = served
    ? { ...served, baseUrl: served.baseUrl + basePath }
    : { baseUrl: `http://simulator.invalid${basePath}`, fetch };
  // What is under test here is not the pace, which would make hundreds of calls wait.
  const all = { ...sends, maxRetries: 0, pace: false, ...options };
  // The options of every client have their own type, which follows from its document.
  const client = (createClient as (options: object) => Record<string, unknown>)(all);
  return (operationId, args) => {
    const method = client[operationId];
    if (typeof method !== "function") {
      throw new TypeError(`The client has no method "${operationId}", but the document has this operation.`);
    }
    return Reflect.apply(method, client, args) as unknown;
  };
}
