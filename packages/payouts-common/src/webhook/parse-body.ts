import { Refusal } from "./refusal.ts";

/** No provider nests deeper, and whatever walks the event later may not stand more. */
const mostLevels = 64;

/** A body as text and as value. */
export interface ParsedBody {
  readonly text: string;
  readonly value: unknown;
}

/** @throws {Refusal} It is no UTF-8, no JSON, or nested too deep. */
export function parseBody(bytes: Uint8Array<ArrayBuffer>): ParsedBody {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal("not_utf8", "the body is not UTF-8.");
  }
  if (isDeep(text)) throw new Refusal("too_deep", `the body is nested deeper than ${mostLevels} levels.`);
  try {
    return { text, value: JSON.parse(text) as unknown };
  } catch {
    // The parser's message quotes the body.
    throw new Refusal("not_json", "the body is not JSON.");
  }
}

/** Whether a text opens more brackets at once than it may; those in strings do not count. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > mostLevels) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}
