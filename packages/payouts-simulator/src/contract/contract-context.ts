import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import type { Simulator } from "../simulator.ts";
import type { ContractClient } from "./contract-client.ts";

/** The functions of a test runner, such as vitest's. */
export interface TestFunctions {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
  readonly expect: (actual: unknown, message?: string) => { toEqual(expected: unknown): void };
}

/** The values that every part of the contract uses. */
export interface ContractContext extends TestFunctions {
  readonly document: OpenApiDocument;
  readonly routes: readonly Route[];
  readonly simulator: Simulator;
  /** Whether requests reach the simulator without a connection, whatever their host. */
  readonly isInProcess: boolean;
  /** A new client; the simulator starts without recorded requests and forced answers. */
  readonly startClient: (options?: Readonly<Record<string, unknown>>) => ContractClient;
}
