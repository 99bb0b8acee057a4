import { documentNodes, pointerOfNode } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  NodeKind,
  OpenApiDocument,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { LocatedFinding } from "../rules/spec-source.ts";
import type { Locate, Place } from "./locate.ts";
import { unclearUnits, unitOf } from "./unclear-units.ts";

export interface RuleFinding extends LocatedFinding {
  readonly rule: string;
}

/** A finding in the bundled document, whose pointer leads into that. */
export type DocumentFinding = Omit<RuleFinding, "file">;

/**
 * All findings, without those that only follow from another: below a place that cannot be read, about a word that is
 * there and misspelt, or about what lies behind a reference that leads nowhere.
 *
 * @param first - what is wrong with the files and with OpenAPI's own structure
 * @param own - what the rules find in the document
 * @param broken - objects that are unknown, because their `$ref` leads nowhere
 */
export function dropConsequences(
  document: OpenApiDocument,
  first: readonly RuleFinding[],
  own: readonly DocumentFinding[],
  broken: ReadonlySet<object>,
  locate: Locate,
): RuleFinding[] {
  const placed = own.map((finding) => ({ ...finding, ...locate(document, finding.pointer) }));
  if (first.length + placed.length < 2) return [...first, ...placed];

  const nodes = new Map(
    documentNodes(document).map((node) => [keyOf(locate(document, pointerOfNode(node))), node]),
  );
  const unknown = [...nodes.values()].filter(({ value }) => broken.has(value));
  const refused = placed.filter(({ rule }) => rule === "keywords");
  const shapesOf = (findings: readonly RuleFinding[]): DocumentNode[] =>
    findings.flatMap((finding) => nodeAround(nodes, finding) ?? []).filter(({ kind }) => shapes.has(kind));
  const unitsOf = (findings: readonly RuleFinding[]): ReadonlySet<string> =>
    unclearUnits([...nodes.values()], [...unknown, ...shapesOf(findings)]);
  const unclear = unitsOf([...first, ...refused]);
  const faulty = unitsOf([...first, ...placed.filter(({ last }) => last !== true)]);

  // A broken reference became an empty object, in which the linter then misses what belongs there.
  const isEmpty = (finding: RuleFinding): boolean =>
    finding.rule === "standard" && unknown.includes(nodes.get(keyOf(finding)) as DocumentNode);
  const structure = first.filter(
    (finding) => !isEmpty(finding) && !(finding.follows === true && unclear.has(unitAround(nodes, finding))),
  );
  const causes = [...structure.filter(({ pointer }) => pointer !== ""), ...refused];
  const words = placed
    .filter(({ rule }) => rule === "vocabulary")
    .map((finding) => ({ ...finding, pointer: wordOf(finding.pointer) }));
  const misspelt = [...structure, ...placed].filter(({ remedy }) => meant.test(remedy));
  return [
    ...structure,
    ...placed.filter((finding, index) => {
      const unit = unitOf(own[index]?.pointer ?? "");
      const others = finding.rule === "vocabulary" ? causes : [...causes, ...words];
      return !(
        (finding.last === true && faulty.has(unit)) ||
        (finding.follows === true && unclear.has(unit)) ||
        others.some((cause) => cause.rule !== finding.rule && isWithin(finding, cause)) ||
        misspelt.some((cause) => cause.rule !== finding.rule && isMeant(cause, finding))
      );
    }),
  ];
}

/** Kinds of objects that describe values: where one of them is faulty, no pointer into it can be judged. */
const shapes: ReadonlySet<NodeKind> = new Set([
  ...(["schema", "parameter", "requestBody", "response", "mediaType", "pathItem"] as const),
]);

const meant = /^Did you mean (`[^`]+`)/;

/** Whether a finding misses the very word that another says is there and misspelt. */
function isMeant(cause: RuleFinding, finding: RuleFinding): boolean {
  const [, word = ""] = meant.exec(cause.remedy) ?? [];
  const around = { ...cause, pointer: cause.pointer.slice(0, cause.pointer.lastIndexOf("/")) };
  return isWithin(finding, around) && `${finding.message} ${finding.remedy}`.includes(word);
}

/** The innermost object around a place. */
function nodeAround(
  nodes: ReadonlyMap<string, DocumentNode>,
  { file, pointer }: Place,
): DocumentNode | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const node = nodes.get(keyOf({ file, pointer: at }));
    if (node !== undefined) return node;
  }
  return undefined;
}

function unitAround(nodes: ReadonlyMap<string, DocumentNode>, place: Place): string {
  const node = nodeAround(nodes, place);
  return node === undefined ? "" : unitOf(pointerOfNode(node));
}

/** `/paths/~1payouts/post/x-payouts-creates/read` → the place of the word itself. */
function wordOf(pointer: string): string {
  return /^.*?\/x-[^/]+/.exec(pointer)?.[0] ?? pointer;
}

function isWithin(place: Place, around: Place): boolean {
  return (
    place.file === around.file &&
    (place.pointer === around.pointer || place.pointer.startsWith(`${around.pointer}/`))
  );
}

function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}
