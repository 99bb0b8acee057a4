import { isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from "yaml";

/** What is recorded of a page that was read again. */
export interface Sighting {
  readonly id: string;
  readonly seen: string;
  readonly sha256: string;
}

/** The spec's text with a source's `seen` and `sha256` set. Every other byte stays: comments, layout and order. */
export function recordSeen(spec: string, { id, seen, sha256 }: Sighting): string {
  const source = parseDocument(spec).getIn(["x-payouts-sources", id]);
  const date = isMap(source) ? memberOf(source, "seen") : undefined;
  if (!isMap(source) || date === undefined) throw new Error(`The spec has no source ${id} with \`seen\`.`);
  const hash = memberOf(source, "sha256");
  const [from, to] = rangeOf(date);
  return replaced(spec, [
    [from, to, `"${seen}"`],
    hash === undefined ? newHash(spec, to, source.flow === true, sha256) : [...rangeOf(hash), `"${sha256}"`],
  ]);
}

/** After the date: on the line below it, or in a flow map right behind. */
function newHash(spec: string, after: number, isFlow: boolean, sha256: string): Edit {
  if (isFlow) return [after, after, `, sha256: "${sha256}"`];
  const lineStart = spec.lastIndexOf("\n", after) + 1;
  const lineEnd = /\r?\n|$/g;
  lineEnd.lastIndex = after;
  const at = lineEnd.exec(spec)?.index ?? spec.length;
  return [at, at, `\n${/^ */.exec(spec.slice(lineStart))?.[0] ?? ""}sha256: "${sha256}"`];
}

function memberOf(map: YAMLMap, key: string): Scalar | undefined {
  const member = map.get(key, true);
  return isScalar(member) ? member : undefined;
}

function rangeOf({ range }: Scalar): readonly [number, number] {
  if (!range) throw new Error("A parsed scalar has a range.");
  return [range[0], range[1]];
}

type Edit = readonly [from: number, to: number, text: string];

/** From the last to the first, so that each range is still right when its turn comes. */
function replaced(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort(([left], [right]) => right - left)
    .reduce((edited, [from, to, by]) => edited.slice(0, from) + by + edited.slice(to), text);
}
