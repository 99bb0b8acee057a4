import { resolvePointer, segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { Arena } from "./caller.ts";

/** What the method takes before its options: the documented path parameters, and the body. */
export function argumentsOf(
  arena: Pick<Arena, "planned" | "carrier" | "keyName" | "reference">,
  payout: number,
): readonly unknown[] {
  return [...arena.planned.arguments.slice(0, bodyAt(arena)), bodyOf(arena, payout)];
}

function bodyAt({ planned }: Pick<Arena, "planned">): number {
  return [...planned.path.matchAll(/\{/g)].length;
}

/**
 * The documented body, or the query where there is none, with the payout's own reference, and without the key: that goes in by
 * another way.
 */
export function bodyOf(
  { planned, carrier, keyName, reference }: Pick<Arena, "planned" | "carrier" | "keyName" | "reference">,
  payout: number,
): Record<string, unknown> {
  const body = structuredClone(planned.arguments[bodyAt({ planned })]) as Record<string, unknown>;
  if (carrier === "body") set(body, keyName, undefined);
  if (reference !== undefined && reference.request !== keyName) {
    const text =
      reference.fill !== "digits-16" ? `torture-${payout}` : `4${String(payout).padStart(15, "0")}`;
    set(body, reference.request, text);
  }
  return body;
}

/** Sets a member, or removes it; objects on the way are made. */
export function set(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const segments = segmentsOf(pointer);
  const last = segments.pop() ?? "";
  let around = body;
  for (const segment of segments) {
    around[segment] ??= {};
    around = resolvePointer(around, `/${segment}`) as Record<string, unknown>;
  }
  if (value === undefined) delete around[last];
  else around[last] = value;
}
