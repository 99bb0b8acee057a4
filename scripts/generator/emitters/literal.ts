import { originOf } from "../model/from-runtime.ts";
import { propertyKey } from "../property-key.ts";

/**
 * A JSON value as a TypeScript expression; what is `undefined` is left out. A function is written as its name, and what the
 * runtime makes as the call for it.
 */
export function literal(value: unknown): string {
  const origin = originOf(value);
  if (origin !== undefined)
    return origin.given === undefined
      ? origin.name
      : `${origin.name}(${origin.given.map(literal).join(", ")})`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "function") return value.name;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${keyOf(key)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Written plainly, `__proto__` would set the prototype. */
function keyOf(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyKey(key);
}
