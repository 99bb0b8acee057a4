import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding } from "../rules/spec-rule.ts";

/** Far more than the largest public API has, and no more than a small machine can hold. */
const mostValues = 5_000_000;
const mostLevels = 200;

/**
 * Why a parsed file must not be looked at any further: aliases that contain themselves or multiply without measure, levels
 * that no reader could follow, numbers that JSON does not have. `anchor`: the fault lies in an anchor.
 */
export function sizeFault(root: unknown): (Finding & { readonly anchor: boolean }) | undefined {
  /** How many values a shared one stands for, so that each is counted once. */
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const path: (string | number)[] = [];
  let fault: (Finding & { readonly anchor: boolean }) | undefined;
  measure(root);
  return fault;

  function measure(value: unknown): number {
    if (fault !== undefined) return 0;
    if (typeof value === "number" && !Number.isFinite(value)) {
      return refuse(
        `\`${value}\` is a number that JSON does not have.`,
        "Write a finite number, or leave it out.",
      );
    }
    if (typeof value !== "object" || value === null) return 1;
    if (open.has(value)) {
      return refuse(
        "an alias stands within its own anchor.",
        "Refer to the schema with `$ref`, which may be recursive.",
        true,
      );
    }
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (path.length >= mostLevels) {
      return refuse(
        `the file is nested more than ${mostLevels} levels deep.`,
        "Give what is nested a name under `components.schemas`, and refer to that.",
      );
    }
    open.add(value);
    let size = 1;
    for (const [key, child] of Object.entries(value)) {
      path.push(key);
      size += measure(child);
      path.pop();
    }
    open.delete(value);
    sizes.set(value, size);
    if (size > mostValues) {
      return refuse(
        `the file's aliases stand for more than ${mostValues} values.`,
        "Write `$ref` in place of aliases.",
        true,
      );
    }
    return size;
  }

  function refuse(message: string, remedy: string, anchor = false): number {
    fault ??= { pointer: pointerOf(path.slice(0, 8)), message, remedy, anchor };
    return 0;
  }
}
