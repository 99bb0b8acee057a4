/** JSON Pointers (RFC 6901), where `*` as a segment stands for every item of a list. */

/** The segments of a pointer, unescaped; of `""`, none. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One segment, escaped, with the slash before it. */
export function pointerSegment(name: string | number): string {
  return `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What the pointer points to, or `undefined`. A `*` reads the first item. */
export function readPointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const segment of parsePointer(pointer)) {
    const key = segment === "*" && Array.isArray(found) ? "0" : segment;
    if (!isContainer(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** Every value that the pointer points to; more than one where it holds a `*`. */
export function readEveryPointer(value: unknown, pointer: string): unknown[] {
  const [found] = parsePointer(pointer).reduce<[unknown[]]>(
    ([values], segment) => [
      values.flatMap((each) => {
        if (segment === "*" && Array.isArray(each)) return each as unknown[];
        return isContainer(each) && Object.hasOwn(each, segment) ? [each[segment]] : [undefined];
      }),
    ],
    [[value]],
  );
  return found;
}

/** A copy of the value in which the pointer points to `content`. Objects on the way are made where they are missing. */
export function writePointer(value: unknown, pointer: string, content: unknown): unknown {
  return change(value, parsePointer(pointer), () => content);
}

/** A copy of the value without what the pointer points to. */
export function removePointer(value: unknown, pointer: string): unknown {
  return readEveryPointer(value, pointer).every((found) => found === undefined)
    ? value
    : change(value, parsePointer(pointer), () => undefined);
}

function change(value: unknown, segments: readonly string[], replace: () => unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return replace();
  if (Array.isArray(value)) {
    const items = value as unknown[];
    return items.map((item, index) =>
      segment === "*" || segment === String(index) ? change(item, rest, replace) : item,
    );
  }
  const members = isContainer(value) ? { ...value } : {};
  const after = change(members[segment], rest, replace);
  // Assigning to a member that is there keeps its place.
  if (after === undefined) delete members[segment];
  else members[segment] = after;
  return members;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
