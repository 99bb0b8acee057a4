import { parseYaml } from "@redocly/openapi-core";
import { LineCounter, parseDocument } from "yaml";
import type { Finding } from "../rules/spec-rule.ts";
import { pointerAtOffset } from "./locate-in-yaml.ts";

/** A place in the text where the YAML is broken. `line` counts from 1. */
export type SyntaxFault = Finding & { readonly line: number };

export type ParsedSpec =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly SyntaxFault[] };

/**
 * Reads YAML 1.2, of which JSON is a part.
 *
 * Twice, where it must: js-yaml, which Redocly's linter brings along, reads ten times as fast but stops at the first
 * fault; `yaml` finds them all, and knows where each stands.
 */
export function parseSpec(text: string): ParsedSpec {
  try {
    return { ok: true, value: withoutSharing(text, parseYaml(text)) };
  } catch (error) {
    const faults = faultsOf(text);
    return { ok: false, faults: faults.length > 0 ? faults : [faultOf(error)] };
  }
}

/** What anchors and aliases share becomes as many values. An alias within its own anchor throws. */
function withoutSharing(text: string, value: unknown): unknown {
  return text.includes("&") && value !== undefined ? (JSON.parse(JSON.stringify(value)) as unknown) : value;
}

function faultsOf(text: string): SyntaxFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return document.errors.map((error) => ({
    pointer: pointerAtOffset(document, error.pos[0]),
    line: Math.max(1, lines.linePos(error.pos[0]).line),
    message: messageOf(error.message),
    remedy: error.code === "DUPLICATE_KEY" ? "Keep one of the two." : "Mend the YAML at that line.",
  }));
}

function faultOf(error: unknown): SyntaxFault {
  const message = error instanceof Error ? error.message.split("\n", 1).join() : String(error);
  const line = Number(/\((\d+):\d+\)/.exec(message)?.[1] ?? 1);
  return { pointer: "", line, message: messageOf(message), remedy: "Mend the YAML at that line." };
}

function messageOf(reason: string): string {
  return `the YAML cannot be read: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
}
