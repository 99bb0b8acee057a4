import { resolvePointer, writePointer } from "../../document/json-pointer.ts";
import type { Fault } from "./fault.ts";

/**
 * The fault with the twin's one field changed, or `undefined` where it has no twin.
 *
 * @throws {RangeError} The field is not there, or is what the twin says already: that is no twin.
 */
export function twinOf(fault: Fault): Fault | undefined {
  const { twin, ...rest } = fault;
  if (twin === undefined) return undefined;
  const before = resolvePointer(fault, twin.change);
  if (before === undefined || before === twin.to) {
    throw new RangeError(
      `Fault "${fault.name}": ${twin.change} is ${String(before)}, so its twin changes nothing.`,
    );
  }
  // The pointer leads to a field of the fault, so the copy is one too.
  const changed = writePointer(rest, twin.change, twin.to) as Omit<Fault, "twin">;
  return { ...changed, name: `${fault.name}, twin`, expect: twin.expect };
}
