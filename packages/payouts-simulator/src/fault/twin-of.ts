import { resolvePointer, writePointer } from "../document/json-pointer.ts";
import type { Expectation, Fault } from "./fault.ts";

const success: readonly Expectation[] = [{ when: {}, requests: 1, outcome: "success", held: 1 }];

/**
 * The fault with the twin's one field changed, or `undefined` where it has no twin.
 *
 * @throws {RangeError} The field is absent, or has the twin's value already.
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
  return { ...changed, name: `${fault.name}, twin`, expect: twin.expect ?? success };
}
