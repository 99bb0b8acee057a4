import type { Change } from "./change.ts";

/**
 * A change as a layer sees it, before it has a place: `path` leads from what was compared to what differs (`["amount",
 * "value"]`, `"[]"` for the items of a list).
 */
export type Finding = Pick<Change, "bump" | "what" | "todo"> & {
  readonly path: readonly string[];
  /** Where the layer knows it: the pointer into the spec. */
  readonly pointer?: string;
};

/** Findings of a part, as findings of the whole. */
export function below(segment: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, path: [segment, ...finding.path] }));
}

/** `["items", "[]", "amount"]` as `items[].amount` */
export function pathText(path: readonly string[]): string {
  return path.reduce((text, segment) => {
    if (segment.startsWith("[")) return text + segment;
    return text === "" ? segment : `${text}.${segment}`;
  }, "");
}
