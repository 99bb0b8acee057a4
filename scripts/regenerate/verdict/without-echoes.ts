import { type Change, isGreater } from "../change.ts";

/** A change is told once, in the words closest to a caller: what several layers see of one cause is said by the first. */
export function withoutEchoes(changes: readonly Change[]): Change[] {
  return changes.filter(
    (change) => !changes.some((other) => !isGreater(change.bump, other.bump) && isEcho(change, other)),
  );
}

/** Whether a change only repeats another one. */
function isEcho({ layer, where, pointer, what }: Change, other: Change): boolean {
  const [root = "", ...rest] = where.split(" ");
  // What the types say of a field, the documents say too; and what the runtime is told, where the spec says it.
  if (layer === "document")
    return other.layer === "types"
      ? rest.length > 0 && other.where === where
      : other.layer === "description" && other.where === where && other.pointer === pointer;
  // What the methods say of a field, its exported type says too.
  const field = root === "type" ? rest.slice(1).join(" ") : "";
  return (
    field !== "" &&
    other.layer === "types" &&
    !other.where.startsWith("type ") &&
    other.what === what &&
    (other.where.endsWith(`.${field}`) || other.where.endsWith(` ${field}`))
  );
}
