import { parseYaml } from "@redocly/openapi-core";
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Document, Range } from "yaml";
import { pointerOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { SyntaxFault } from "../rules/spec-source.ts";
import { sizeFault } from "./size-fault.ts";

export type ParsedSpec =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly SyntaxFault[] };

/**
 * Reads YAML 1.2, of which JSON is a part.
 *
 * Twice, where it must: js-yaml, which Redocly's linter brings along, reads ten times as fast but stops at the first
 * fault; `yaml` finds them all, and reports the position of each.
 */
export function parseSpec(text: string): ParsedSpec {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    // Of what is nested too deeply for js-yaml, `yaml` could not say more.
    const faults = isTooDeep(error) ? [] : faultsOf(text);
    return { ok: false, faults: faults.length > 0 ? faults : [faultOf(error)] };
  }
  const fault = sizeFault(value);
  if (fault !== undefined) {
    const { anchor, ...finding } = fault;
    return { ok: false, faults: [{ ...finding, line: anchor ? lineOfAnchor(text) : 1 }] };
  }
  return { ok: true, value: withoutSharing(text, value) };
}

/** What anchors and aliases share becomes as many values. */
function withoutSharing(text: string, value: unknown): unknown {
  // Prose and addresses have `&` too; but what looks like an anchor is one only if an alias has its name.
  const names = new Set(Array.from(text.matchAll(anchors), ([, name = ""]) => name));
  const isShared = [...names].some((name) => text.includes(`*${name}`));
  return isShared && value !== undefined ? (JSON.parse(JSON.stringify(value)) as unknown) : value;
}

const anchors = /(?:^|[\s,[{:-])&([^\s,[\]{}]+)/gm;

function lineOfAnchor(text: string): number {
  const before = text.slice(0, Math.max(0, text.search(anchors))).split("\n").length;
  return before;
}

function faultsOf(text: string): SyntaxFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return document.errors.map((error) => ({
    pointer: pointerAtOffset(document, error.pos[0]),
    line: Math.max(1, lines.linePos(error.pos[0]).line),
    message: messageOf(error.message),
    remedy: error.code === "DUPLICATE_KEY" ? "Keep one of the two." : "Correct the YAML at that line.",
  }));
}

function faultOf(error: unknown): SyntaxFault {
  if (isTooDeep(error)) {
    return {
      pointer: "",
      line: lineIn(error),
      message: "the YAML cannot be read: it is nested too deeply.",
      remedy: "Give what is nested a name under `components.schemas`, and refer to that.",
    };
  }
  const message = error instanceof Error ? error.message.split("\n", 1).join() : String(error);
  return {
    pointer: "",
    line: lineIn(error),
    message: messageOf(message),
    remedy: "Correct the YAML at that line.",
  };
}

/** js-yaml has a limit of its own; without one, the stack of calls is it. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.message.includes("maxDepth"));
}

/** js-yaml ends the first line of a message with `(line:column)`. */
function lineIn(error: unknown): number {
  return Number(/\((\d+):\d+\)/.exec(error instanceof Error ? error.message : "")?.[1] ?? 1);
}

function messageOf(reason: string): string {
  return `the YAML cannot be read: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
}

/** The pointer to the innermost node that begins before an offset and does not end before it. */
function pointerAtOffset(document: Document, offset: number): string {
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  while ((isMap(node) || isSeq(node)) && offset <= (rangeOf(node)?.[2] ?? Infinity)) {
    const items: readonly unknown[] = node.items;
    const index = items.findLastIndex(
      (item) => (rangeOf(isPair(item) ? item.key : item)?.[0] ?? Infinity) <= offset,
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

function rangeOf(node: unknown): Range | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}
