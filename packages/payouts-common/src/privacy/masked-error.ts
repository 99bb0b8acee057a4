import type { Scrub } from "./create-scrubber.ts";
import { masked } from "./mask.ts";

/** How far causes are followed: an error may be its own. */
const deepest = 8;

/** What an error of a runtime, or of a fetch of the caller's, may look like. */
interface Foreign {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/**
 * What may be shown of an error that is not ours: names, codes, and messages without secrets, of its causes too.
 *
 * All else stays behind: undici's parser keeps the bytes of the answer, Deno and Bun the address, and a message of
 * `JSON.parse` quotes what it could not read.
 */
export function maskedError(error: unknown, scrub: Scrub, left: number = deepest): unknown {
  if (typeof error !== "object" || error === null || left === 0)
    return typeof error === "string" ? scrub(error, 1000) : undefined;
  const { name, message, cause, errors } = error as Foreign;
  const copy = new Error(name === "SyntaxError" ? masked : scrub(String(message), 1000));
  const facts: Record<string, unknown> = {};
  for (const fact of ["name", "code", "errno", "syscall"] as const) {
    const value = (error as Readonly<Record<string, unknown>>)[fact];
    if (typeof value === "string" || typeof value === "number") facts[fact] = value;
  }
  if (cause !== undefined) facts["cause"] = maskedError(cause, scrub, left - 1);
  if (Array.isArray(errors))
    facts["errors"] = errors.slice(0, deepest).map((each) => maskedError(each, scrub, 1));
  copy.stack = `${String(name)}: ${copy.message}`;
  return Object.assign(copy, facts);
}
