import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import { pointerOf, segmentsOf } from "../document/json-pointer.ts";

/** The line on which what a pointer names begins, for as long a part of the pointer as stands in the text. */
export function lineFinder(text: string): (pointer: string) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (pointer) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const segment of segmentsOf(pointer)) {
      const child = childOf(node, segment);
      if (child === undefined) break;
      offset = startOf(isPair(child) ? child.key : child) ?? offset;
      node = isPair(child) ? child.value : child;
    }
    return lines.linePos(offset).line;
  };
}

/** The pointer to the innermost node that begins before an offset and does not end before it. */
export function pointerAtOffset(document: Document, offset: number): string {
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  while ((isMap(node) || isSeq(node)) && offset <= (rangeOf(node)?.[2] ?? Infinity)) {
    const items: readonly unknown[] = node.items;
    const index = items.findLastIndex(
      (item) => (startOf(isPair(item) ? item.key : item) ?? Infinity) <= offset,
    );
    const item = items[index];
    if (item === undefined) break;
    path.push(isPair(item) && isScalar(item.key) ? String(item.key.value) : index);
    node = isPair(item) ? item.value : item;
  }
  // A key with a space in it is a fault of its own: a value that runs on over the next line.
  const end = path.findIndex((step) => String(step).includes(" "));
  return pointerOf(end < 0 ? path : path.slice(0, end));
}

function childOf(node: unknown, segment: string): unknown {
  if (isSeq(node)) return node.items[Number(segment)];
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
}

function startOf(node: unknown): number | undefined {
  return rangeOf(node)?.[0];
}

/** Start, end of the value, end of the node (`yaml`'s own Range). */
function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) ? (range as [number, number, number]) : undefined;
}
