import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Simulator } from "../simulator.ts";
import type { ContractClient } from "./contract-client.ts";

/** What the contract needs of a test runner; vitest's functions fit. */
export interface TestFunctions {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
  readonly expect: (actual: unknown, message?: string) => { toEqual(expected: unknown): void };
}

/** What every part of the contract works with. */
export interface ContractContext extends TestFunctions {
  readonly document: OpenApiDocument;
  readonly simulator: Simulator;
  /** A new client, before a simulator that remembers nothing. */
  readonly startClient: (options?: Readonly<Record<string, unknown>>) => ContractClient;
}
