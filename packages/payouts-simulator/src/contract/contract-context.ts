import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Simulator } from "../simulator.ts";
import type { ContractClient } from "./contract-client.ts";
import type { TestFunctions } from "./test-functions.ts";

/** What every part of the contract works with. */
export interface ContractContext extends TestFunctions {
  readonly document: OpenApiDocument;
  readonly simulator: Simulator;
  /** A new client, before a simulator that remembers nothing. */
  readonly startClient: (options?: Readonly<Record<string, unknown>>) => ContractClient;
}
