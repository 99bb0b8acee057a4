import {
  documentNodes,
  pointerOf,
  pointerOfNode,
  pointerOfReference,
  segmentsOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  DocumentNode,
  NodeKind,
  OpenApiDocument,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { LocatedFinding } from "../rules/spec-source.ts";
import type { Locate, Place } from "./locate.ts";

export interface RuleFinding extends LocatedFinding {
  readonly rule: string;
  /** It depends on what references lead to. */
  readonly follows?: boolean;
}

/**
 * All findings, without those that only follow from another: below a place that cannot be read, about a word that is
 * there and misspelt, or about what lies behind a reference that leads nowhere.
 *
 * @param first - what is wrong with the files and with OpenAPI's own structure
 * @param own - what the rules find in the document, which is bundled: their pointers lead into that
 * @param broken - objects that are unknown, because their `$ref` leads nowhere
 */
export function dropConsequences(
  document: OpenApiDocument,
  first: readonly RuleFinding[],
  own: readonly Omit<RuleFinding, "file">[],
  broken: ReadonlySet<object>,
  locate: Locate,
): RuleFinding[] {
  const placed = own.map((finding) => ({
    ...finding,
    ...locate(document, finding.pointer),
    at: finding.pointer,
  }));
  if (first.length === 0 && placed.length < 2)
    return [...first, ...placed.map(({ at: _at, ...finding }) => finding)];
  const nodes = documentNodes(document).map((node) => ({
    node,
    place: locate(document, pointerOfNode(node)),
  }));
  // A broken reference became an empty object, in which the linter then misses what belongs there.
  const empty = new Set(nodes.filter(({ node }) => broken.has(node.value)).map(({ place }) => keyOf(place)));
  const unclear = unclearUnits(document, nodes, first, broken);
  const isUnclear = (pointer: string): boolean =>
    unclear.has(unitOf(pointer)) || (unclear.size > 0 && unitOf(pointer) === "");

  const structural = first.filter(({ rule, ...place }) => rule !== "standard" || !empty.has(keyOf(place)));
  const kept: RuleFinding[] = structural.filter(
    ({ follows, file, pointer }) =>
      follows !== true ||
      !nodes.some(
        ({ node, place }) => keyOf(place) === keyOf({ file, pointer }) && isUnclear(pointerOfNode(node)),
      ),
  );
  const isFaulty = (place: Place, by: readonly RuleFinding[]): boolean =>
    by.some((cause) => cause.file === place.file && isWithin(place.pointer, cause.pointer));
  const words = placed
    .filter(({ rule }) => rule === "vocabulary")
    .map((finding) => ({ ...finding, pointer: wordOf(finding.pointer) }));
  for (const { at, ...finding } of placed) {
    const isWord = finding.rule === "vocabulary";
    if (
      isFaulty(
        finding,
        structural.filter(({ pointer }) => pointer !== ""),
      )
    )
      continue;
    if (!isWord && isFaulty(finding, words)) continue;
    if ([...structural, ...placed].some((cause) => cause.rule !== finding.rule && isMeant(cause, finding)))
      continue;
    if (finding.follows === true && isUnclear(at)) continue;
    kept.push(finding);
  }
  return kept;
}

/** Whether a finding misses the very word that another says is there and misspelt. */
function isMeant(cause: RuleFinding, finding: RuleFinding): boolean {
  const [, meant] = /^Did you mean (`[^`]+`)/.exec(cause.remedy) ?? [];
  if (meant === undefined || cause.file !== finding.file) return false;
  const around = cause.pointer.slice(0, cause.pointer.lastIndexOf("/"));
  return isWithin(finding.pointer, around) && `${finding.message} ${finding.remedy}`.includes(meant);
}

/** Kinds of objects that describe values: where one of them is faulty, no pointer into it can be judged. */
const shapes: ReadonlySet<NodeKind> = new Set([
  "schema",
  "parameter",
  "requestBody",
  "response",
  "mediaType",
  "pathItem",
]);

/** The operations and components that are faulty themselves, or lead to one that is. */
function unclearUnits(
  document: OpenApiDocument,
  nodes: readonly { readonly node: DocumentNode; readonly place: Place }[],
  first: readonly RuleFinding[],
  broken: ReadonlySet<object>,
): ReadonlySet<string> {
  const faulty = new Set(
    first.flatMap(({ file, pointer }) =>
      pointer === ""
        ? []
        : [keyOf({ file, pointer }), keyOf({ file, pointer: pointer.slice(0, pointer.lastIndexOf("/")) })],
    ),
  );
  const unclear = new Set(
    nodes
      .filter(
        ({ node, place }) => broken.has(node.value) || (shapes.has(node.kind) && faulty.has(keyOf(place))),
      )
      .map(({ node }) => unitOf(pointerOfNode(node))),
  );
  if (unclear.size === 0) return unclear;
  const users = usersOf(
    document,
    nodes.map(({ node }) => node),
  );
  for (const unit of unclear) for (const user of users.get(unit) ?? []) unclear.add(user);
  return unclear;
}

/** Which units refer to a unit: by `$ref`, as the path around an operation, or by an operation's name in a word of ours. */
function usersOf(
  document: OpenApiDocument,
  nodes: readonly DocumentNode[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const add = (unit: string, user: string): void => {
    users.set(unit, (users.get(unit) ?? new Set()).add(user));
  };
  const operations = new Map<unknown, string>();
  for (const node of nodes) {
    if (node.kind !== "operation") continue;
    const unit = unitOf(pointerOfNode(node));
    operations.set(node.value["operationId"], unit);
    add(unit.slice(0, unit.lastIndexOf("/")), unit);
  }
  const namesIn = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [value];
  for (const node of nodes) {
    const unit = unitOf(pointerOfNode(node));
    const { $ref } = node.value;
    if (typeof $ref === "string") add(unitOf(pointerOfReference($ref)), unit);
    for (const [key, word] of Object.entries(node.value)) {
      if (!key.startsWith("x-payouts-")) continue;
      for (const name of namesIn(word)) {
        const named = operations.get(name);
        if (named !== undefined) add(named, unit);
      }
    }
  }
  return users;
}

/** The operation, webhook or component around a place; `""` for what belongs to the whole document. */
function unitOf(pointer: string): string {
  const segments = segmentsOf(pointer);
  const [section, , third] = segments;
  if (section !== "paths" && section !== "webhooks" && section !== "components") return "";
  // What stands on a path counts for each of its operations.
  const isShared = section === "paths" && third === "parameters";
  return pointerOf(segments.slice(0, isShared ? 2 : 3));
}

/** `/paths/~1payouts/post/x-payouts-creates/read` → the place of the word itself. */
function wordOf(pointer: string): string {
  return /^.*?\/x-[^/]+/.exec(pointer)?.[0] ?? pointer;
}

function isWithin(pointer: string, around: string): boolean {
  return pointer === around || pointer.startsWith(`${around}/`);
}

function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}
