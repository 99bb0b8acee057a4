/** What the suite needs of a test runner. The functions of vitest and jest fit; for others, a line makes them fit. */
export interface TestFunctions {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
  /** Deep equality: `(actual) => ({ toEqual: (expected) => assert.deepEqual(actual, expected) })` for `node:test`. */
  readonly expect: (actual: unknown) => { toEqual(expected: unknown): void };
}
