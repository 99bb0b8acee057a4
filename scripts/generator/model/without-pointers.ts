import { segmentsOf } from "../../../packages/payouts-simulator/src/document/index.ts";

/** A copy of the value without what stands at the pointers; `*` stands for every item of a list. */
export function withoutPointers(value: unknown, pointers: readonly string[]): unknown {
  return pointers.reduce((rest, pointer) => without(rest, segmentsOf(pointer)), value);
}

function without(value: unknown, [segment, ...rest]: readonly string[]): unknown {
  if (segment === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return segment === "*" ? value.map((item) => without(item, rest)) : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      if (key !== segment) return [[key, member]];
      return rest.length === 0 ? [] : [[key, without(member, rest)]];
    }),
  );
}
