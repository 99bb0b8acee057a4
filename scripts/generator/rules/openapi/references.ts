import { basename, dirname, relative, resolve } from "node:path";
import {
  documentNodes,
  isRecord,
  pointerOf,
  resolvePointer,
  segmentsOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { NodeKind, OpenApiDocument } from "../../../../packages/payouts-simulator/src/document/index.ts";
import { nearestWord } from "../nearest-word.ts";
import type { LocatedFinding, Sources } from "../spec-source.ts";
import { anchorsIn, partsOfReference, referencesIn } from "../../document/references-in.ts";

export interface CheckedReferences {
  readonly findings: readonly LocatedFinding[];
  /** The objects whose `$ref` leads nowhere. What they stand for is not known. */
  readonly broken: ReadonlySet<object>;
}

type Breach = Pick<LocatedFinding, "message" | "remedy">;

/** Every `$ref` of a spec and its files leads to an object. A rule on files, for it may lead into another one. */
export const references = {
  name: "references",
  says: "every `$ref` leads to an object of its kind, in the file or in another below or beside it, and not back to itself",
  check: checkReferences,
};

function checkReferences(sources: Sources): CheckedReferences {
  const findings: LocatedFinding[] = [];
  const broken = new Set<object>();
  const kinds = kindsIn([...sources.values()][0]?.value);
  for (const [file, source] of sources) {
    for (const { node, path, $ref } of referencesIn(source?.value)) {
      if (broken.has(node)) continue; // part of a circle, which is one fault
      const target = follow(sources, file, $ref);
      if (target.breach === undefined && target.value !== undefined) {
        const circle = circleThrough(sources, file, node);
        if (circle.length > 0) target.breach = circular($ref);
        circle.forEach((each) => broken.add(each));
      }
      const kind = kinds.get(node);
      const breach = target.breach ?? wrongKind($ref, kind) ?? twice(node, target.value, kind);
      if (breach !== undefined) findings.push({ file, pointer: pointerOf([...path, "$ref"]), ...breach });
      if (breach !== undefined || target.value === undefined) broken.add(node);
    }
  }
  return { findings, broken };
}

/** What a `$ref` leads to. Neither a value nor a breach: into a file that has faults of its own. */
interface Target {
  readonly file: string;
  readonly value?: unknown;
  breach?: Breach;
}

function follow(sources: Sources, from: string, $ref: string): Target {
  const { file, pointer, anchor } = partsOfReference($ref);
  if (file === undefined) {
    return {
      file: from,
      breach: {
        message: `\`${$ref}\` is an address of the network, on which a spec does not depend.`,
        remedy: "Keep a copy of the file beside the spec, and refer to that.",
      },
    };
  }
  const address = file === "" ? from : resolve(dirname(from), file);
  const source = sources.get(address);
  if (source === undefined) return { file: address, breach: missingFile(sources, from, file) };
  if (source.faults.length > 0) return { file: address };
  if (pointer === undefined) return { file: address, breach: wrongAnchor(source.value, $ref, anchor ?? "") };
  const value = resolvePointer(source.value, pointer);
  if (isRecord(value) || typeof value === "boolean") {
    return pointer === "" && address === from
      ? { file: address, breach: circular($ref) }
      : { file: address, value };
  }
  return {
    file: address,
    breach: value === undefined ? leadsNowhere(source.value, $ref, pointer) : notAnObject($ref, value),
  };
}

function missingFile(sources: Sources, from: string, file: string): Breach {
  const known = [...sources].flatMap(([address, source]) =>
    source === undefined ? [] : [relative(dirname(from), address).replaceAll("\\", "/")],
  );
  const meant = nearestWord(file, known) ?? known.find((each) => basename(each) === basename(file));
  return {
    message: `the file \`${file}\` does not exist.`,
    remedy:
      meant === undefined
        ? "Correct the path, which begins at the directory of this file."
        : `Did you mean \`${meant}\`?`,
  };
}

/** Of an anchor that one schema has, the pointer was written before. */
function wrongAnchor(value: unknown, $ref: string, anchor: string): Breach {
  const anchors = anchorsIn(value);
  if (anchors.has(anchor)) {
    return {
      message: `\`${$ref}\` names an anchor that several schemas have.`,
      remedy: "Give each schema an `$anchor` of its own.",
    };
  }
  const meant = nearestWord(anchor, [...anchors.keys()]);
  return {
    message: `\`${$ref}\` names an anchor that no schema has.`,
    remedy:
      meant === undefined
        ? `Write a JSON Pointer, or \`$anchor: ${anchor}\` into the schema that is meant.`
        : `Did you mean \`${$ref.split("#", 1).join()}#${meant}\`?`,
  };
}

function leadsNowhere(value: unknown, $ref: string, pointer: string): Breach {
  const segments = segmentsOf(pointer);
  let depth = segments.length - 1;
  while (depth > 0 && !isRecord(resolvePointer(value, pointerOf(segments.slice(0, depth))))) depth--;
  const around = resolvePointer(value, pointerOf(segments.slice(0, depth)));
  const meant = nearestWord(segments[depth] ?? "", isRecord(around) ? Object.keys(around) : []);
  const corrected = pointerOf([...segments.slice(0, depth), meant ?? "", ...segments.slice(depth + 1)]);
  return {
    message: `\`${$ref}\` leads nowhere.`,
    remedy:
      meant === undefined
        ? `Describe \`${segments[depth] ?? ""}\`, or let the \`$ref\` name something that exists.`
        : `Did you mean \`${$ref.split("#", 1).join()}#${corrected}\`?`,
  };
}

function notAnObject($ref: string, value: unknown): Breach {
  const type = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  return {
    message: `\`${$ref}\` leads to ${type}, and must lead to an object.`,
    remedy: "Let the `$ref` name the object itself.",
  };
}

function circular($ref: string): Breach {
  return {
    message: `\`${$ref}\` leads back to itself through references alone, so it describes nothing.`,
    remedy: "Describe one of the objects of the circle.",
  };
}

/** The objects of a circle of references; none, where the way ends. */
function circleThrough(sources: Sources, from: string, start: object): object[] {
  const seen: object[] = [];
  let node: unknown = start;
  let file = from;
  while (isRecord(node) && typeof node["$ref"] === "string") {
    if (seen.includes(node)) return node === start ? seen : [];
    seen.push(node);
    const target: Target = follow(sources, file, node["$ref"]);
    [node, file] = [target.value, target.file];
  }
  return [];
}

/** The part of `components` in which each kind of object has its name. */
const componentsOf: Readonly<Partial<Record<NodeKind, string>>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  header: "headers",
  requestBody: "requestBodies",
  example: "examples",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
  pathItem: "pathItems",
  webhook: "pathItems",
};

function wrongKind($ref: string, kind: NodeKind | undefined): Breach | undefined {
  const wanted = kind === undefined ? undefined : componentsOf[kind];
  const [, found] = /^#\/components\/(\w+)\/[^/]+$/.exec($ref) ?? [];
  if (wanted === undefined || found === undefined || found === wanted) return undefined;
  return {
    message: `\`${$ref}\` names one of the \`${found}\`, where one of the \`${wanted}\` belongs.`,
    remedy: `Refer to \`#/components/${wanted}/…\`, or write it out here.`,
  };
}

/** What both sides say has no meaning (OpenAPI 3.1 §4.8.9.1, `$ref`). Prose may be replaced. */
function twice(
  node: Readonly<Record<string, unknown>>,
  target: unknown,
  kind: NodeKind | undefined,
): Breach | undefined {
  if ((kind !== "pathItem" && kind !== "webhook") || !isRecord(target)) return undefined;
  const both = Object.keys(node).find(
    (key) => Object.hasOwn(target, key) && !["$ref", "summary", "description"].includes(key),
  );
  return both === undefined
    ? undefined
    : {
        message: `\`${both}\` stands beside the \`$ref\` and in what it names, and OpenAPI does not say which counts.`,
        remedy: "Keep one of the two.",
      };
}

function kindsIn(root: unknown): ReadonlyMap<object, NodeKind> {
  if (!isRecord(root)) return new Map();
  // As far as it is one: what is not an object is not listed.
  const nodes = documentNodes(root as unknown as OpenApiDocument);
  return new Map(nodes.map(({ value, kind }) => [value, kind]));
}
