/** Parsed pointers. They come from descriptions, so there are few. */
const parts = new Map<string, readonly string[]>();

/**
 * The value that a JSON Pointer names, or `undefined` (RFC 6901). `*` stands for every item of a list, so such a pointer
 * names a list of values.
 */
export function valueAt(root: unknown, pointer: string): unknown {
  return find(root, segmentsOf(pointer), 0);
}

/** The same for a pointer whose segments are at hand: what every call looks up several times. */
export function valueIn(root: unknown, segments: readonly string[]): unknown {
  return find(root, segments, 0);
}

/**
 * The same without a look at whose a property is: for what JSON.parse made, and where a value that some program put on
 * `Object.prototype` can do no harm. It costs half of `valueIn`, and reads no lists.
 */
export function parsedValueIn(root: unknown, segments: readonly string[]): unknown {
  let value = root;
  for (let index = 0; index < segments.length; index += 1) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[segments[index] as string];
  }
  return value;
}

function find(root: unknown, path: readonly string[], start: number): unknown {
  let value = root;
  for (let index = start; index < path.length; index += 1) {
    if (typeof value !== "object" || value === null) return undefined;
    const part = path[index] as string;
    if (part === "*" && Array.isArray(value)) return findEach(value, path, index + 1);
    // Own properties only: a pointer must not reach the prototype.
    value = Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined;
  }
  return value;
}

/** Apart from `find`, in which a closure would make an object for each step of every look. */
function findEach(list: readonly unknown[], path: readonly string[], start: number): unknown[] {
  return list.map((item) => find(item, path, start));
}

/** The first of several pointers that names something. */
export function firstValueAt(root: unknown, pointers: readonly string[] = []): unknown {
  for (const pointer of pointers) {
    const value = valueAt(root, pointer);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/**
 * A copy of `root` in which the pointer's place holds what `change` makes of it. Objects on the way that are missing are
 * made; lists are only entered through `*`.
 */
export function withValueAt(root: unknown, pointer: string, change: (value: unknown) => unknown): unknown {
  return replace(root, segmentsOf(pointer), 0, change);
}

function replace(
  root: unknown,
  path: readonly string[],
  index: number,
  change: (value: unknown) => unknown,
): unknown {
  const part = path[index];
  if (part === undefined) return change(root);
  if (part === "*")
    return Array.isArray(root) ? root.map((item) => replace(item, path, index + 1, change)) : root;
  if ((typeof root !== "object" && root !== undefined) || Array.isArray(root)) return root;
  const object: Record<string, unknown> = { ...plain(root) };
  object[part] = replace(object[part] ?? undefined, path, index + 1, change);
  return object;
}

/** What JSON.stringify would write of an object that writes itself, which a copy would forget. */
function plain(root: object | null | undefined): object | null | undefined {
  const toJSON = root === undefined || root === null ? undefined : (root as { toJSON?: unknown }).toJSON;
  return typeof toJSON === "function" ? (toJSON.call(root) as object) : root;
}

/** The segments of a JSON Pointer. */
export function segmentsOf(pointer: string): readonly string[] {
  let known = parts.get(pointer);
  if (known === undefined) {
    known = pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    parts.set(pointer, known);
  }
  return known;
}
