/** JSON Pointers (RFC 6901): `/paths/~1payouts/post`. The empty pointer is the whole value. */

export function pointerOf(segments: readonly (string | number)[]): string {
  let pointer = "";
  for (const segment of segments) {
    // Hardly any segment needs it, and documents have millions.
    const needsEscape = typeof segment === "string" && (segment.includes("/") || segment.includes("~"));
    pointer += `/${needsEscape ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment}`;
  }
  return pointer;
}

export function segmentsOf(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  if (!pointer.includes("~")) return segments;
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `$.page.next` as `/page/next`: the dotted form of JSONPath (RFC 9535) as a pointer. */
export function pointerOfPath(path: string): string {
  return pointerOf(path.split(".").slice(1));
}

/** The value at the pointer, or `undefined`. The segment `*` reads the first item of a list. */
export function resolvePointer(value: unknown, pointer: string): unknown {
  let found = value;
  for (const segment of segmentsOf(pointer)) {
    const key = segment === "*" && Array.isArray(found) ? "0" : segment;
    if (!isContainer(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** Every value at the pointer: `*` reads each item of a list. `undefined` stands for an absent one. */
export function resolveEveryPointer(value: unknown, pointer: string): unknown[] {
  let found = [value];
  for (const segment of segmentsOf(pointer)) {
    found = found.flatMap((each) => {
      if (segment === "*" && Array.isArray(each)) return each as unknown[];
      return [isContainer(each) && Object.hasOwn(each, segment) ? each[segment] : undefined];
    });
  }
  return found;
}

/** A copy of the value with `content` at the pointer; `*` writes to every item. Missing objects are created. */
export function writePointer(value: unknown, pointer: string, content: unknown): unknown {
  return change(value, segmentsOf(pointer), () => content);
}

/** A copy of the value without the member at the pointer. */
export function removePointer(value: unknown, pointer: string): unknown {
  return resolveEveryPointer(value, pointer).every((found) => found === undefined)
    ? value
    : change(value, segmentsOf(pointer), () => undefined);
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
  // Assigning to an existing member keeps its place in the order.
  if (after === undefined) delete members[segment];
  else members[segment] = after;
  return members;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
