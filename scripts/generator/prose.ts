import { segmentsOf } from "../../packages/payouts-simulator/src/document/index.ts";

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = oneLine(text.split(/\n\s*\n/)[0] ?? "");
  return /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
}

/** A text without line breaks: for table cells, and for titles. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** The provider's name, from the document's title: "Petty Cash API" is the API of Petty Cash. */
export function titleOf(title: string): string {
  return oneLine(title).replace(/\s+API$/i, "");
}

/** The text with a full stop, unless it ends in some such mark. */
export function sentence(text: string): string {
  const line = text.trim();
  return line === "" || /[.!?:]$/.test(line) ? line : `${line}.`;
}

/** The pointer `/items/0/amount` as people write it, `items[].amount`; `*` stands for every item of a list. */
export function pathText(pointer: string): string {
  return segmentsOf(pointer)
    .map((segment) => (segment === "*" || /^\d+$/.test(segment) ? "[]" : `.${segment}`))
    .join("")
    .replace(/^\./, "");
}
