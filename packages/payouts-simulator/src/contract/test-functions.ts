/** What the contract needs of a test runner; vitest's functions fit. */
export interface TestFunctions {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
  readonly expect: (actual: unknown, message?: string) => { toEqual(expected: unknown): void };
}
