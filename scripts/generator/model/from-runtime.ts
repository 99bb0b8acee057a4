import type * as runtime from "../../../packages/payouts-common/src/index.ts";

/** How a value of a description is written: a function of payouts-common, or what it makes. */
export interface Origin {
  readonly name: keyof typeof runtime;
  /** Absent: the function itself. */
  readonly given?: readonly unknown[];
}

/**
 * A value that the runtime makes, and that knows how: the emitter writes the call, and JSON shows it, so that two
 * descriptions can be compared.
 */
export function fromRuntime<Value extends object>(value: Value, origin: Origin): Value {
  // A copy: what the runtime exports is not ours to change.
  const own = (value instanceof Function ? value.bind(undefined) : { ...value }) as Value; // the same, to whoever calls it
  return Object.defineProperty(own, "toJSON", { value: () => origin });
}

/** How a value is written that the runtime makes. */
export function originOf(value: unknown): Origin | undefined {
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  const toJSON = isObject ? Object.getOwnPropertyDescriptor(value, "toJSON")?.value : undefined;
  return typeof toJSON === "function" ? (toJSON as () => Origin)() : undefined;
}
