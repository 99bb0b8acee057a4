/** Every JSON object that a page prints, in its order. What only looks like one, such as `{id}` in a path, is passed over. */
export function printedBodies(text: string): unknown[] {
  const bodies: unknown[] = [];
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
    const end = endOfObject(text, at);
    try {
      bodies.push(JSON.parse(text.slice(at, end)));
      at = end;
    } catch {
      at += 1;
    }
  }
  return bodies;
}

function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === "{") depth += 1;
    else if (token === "}") depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  return text.length;
}
