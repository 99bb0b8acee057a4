import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding } from "../rules/spec-rule.ts";

/** Far more than the largest public API has, and no more than a small machine can hold. */
const mostValues = 5_000_000;
const mostLevels = 200;

/** `anchor`: the fault lies in an anchor. */
export type SizeFault = Finding & { readonly anchor: boolean };

/**
 * Why a parsed file must not be looked at any further: aliases that contain themselves or multiply without measure, levels
 * that no reader could follow, numbers that JSON does not have.
 */
export function sizeFault(root: unknown): SizeFault | undefined {
  /** What shared values measure, so that each is measured once. */
  const known = new Map<object, Size>();
  const open = new Set<object>();
  const path: string[] = [];
  try {
    measure(root);
    return undefined;
  } catch (error) {
    if (error instanceof Found) return { ...error.fault, pointer: pointerOf(path.slice(0, 8)) };
    throw error;
  }

  function measure(value: unknown): Size {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Found(
        `\`${value}\` is a number that JSON does not have.`,
        "Write a finite number, or leave it out.",
      );
    }
    if (typeof value !== "object" || value === null) return { values: 1, levels: 0 };
    if (open.has(value)) {
      throw new Found(
        "an alias stands within its own anchor.",
        "Refer to the schema with `$ref`, which may be recursive.",
        true,
      );
    }
    const size = known.get(value) ?? sizeOf(value);
    known.set(value, size);
    if (path.length + size.levels > mostLevels) {
      throw new Found(
        `the file is nested more than ${mostLevels} levels deep.`,
        "Give what is nested a name under `components.schemas`, and refer to that.",
      );
    }
    if (size.values > mostValues) {
      throw new Found(
        `the file's aliases stand for more than ${mostValues} values.`,
        "Write `$ref` in place of aliases.",
        true,
      );
    }
    return size;
  }

  function sizeOf(value: object): Size {
    open.add(value);
    let [values, levels] = [1, 0];
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      const inner = measure(child);
      path.pop();
      values += inner.values;
      levels = Math.max(levels, inner.levels + 1);
    }
    open.delete(value);
    return { values, levels };
  }
}

interface Size {
  readonly values: number;
  readonly levels: number;
}

/** Ends the measuring, wherever it is. */
class Found extends Error {
  readonly fault: Omit<SizeFault, "pointer">;

  constructor(message: string, remedy: string, anchor = false) {
    super(message);
    this.fault = { message, remedy, anchor };
  }
}
