import type { Measure } from "../budgets.ts";
import type { Answer, Login } from "../exchange.ts";

export type Fetch = typeof globalThis.fetch;

/** One way of making a POST with a credential and an idempotency key, and what each measurement needs of it. */
export interface Contestant {
  /** As the table shows it. */
  readonly name: string;
  readonly kind: "floor" | "ours" | "rival";
  /** The size of its API, where its budgets grow with that. */
  readonly operations?: number;
  /** Body of its POST; the bare fetch that it is paired with sends the same. */
  readonly request: unknown;
  readonly answer: Answer;
  /** What its client asks for before its first call, where its provider has that. */
  readonly login?: Login;
  /** Limits of its own, where its transport promises another; it is then measured by these alone. */
  readonly limits?: Readonly<Partial<Record<Measure, number>>>;
  /**
   * Loads and configures the client.
   *
   * @param fetch - What the client sends with; by default its own choice.
   * @returns A function that makes one call, to its end.
   */
  connect(baseUrl: string, fetch?: Fetch): Promise<() => Promise<unknown>>;
  /** A module that makes one call to `exampleAddress`, and nothing else. */
  readonly program: string;
  /** What a program imports to use it. */
  readonly imports: readonly string[];
  /** A TypeScript module that makes six calls; absent where no types come from a spec. */
  readonly sixCalls?: string;
  /** What is installed: a dependency in `package.json`, or a directory of ours; absent where nothing is. */
  readonly installs?: string | URL;
}

/** Sent with every call of every contestant whose caller can set them. */
export const token = "tok_0123456789abcdef0123456789abcdef";
export const idempotencyKey = "k-0123456789abcdef";
export const keyHeaders = { "Idempotency-Key": idempotencyKey } as const;
export const headers = { Authorization: `Bearer ${token}`, ...keyHeaders } as const;

/** The address in the one-call programs. */
export const exampleAddress = "https://api.example.com";

/** A TypeScript module of six calls: imports, the client, and each call in a function of its own. */
export function sixCallModule(head: string, calls: readonly string[]): string {
  const functions = calls.map(
    (call, index) => `export async function call${index}() {\n  return await ${call};\n}\n`,
  );
  return `${head}\n${functions.join("")}`;
}
