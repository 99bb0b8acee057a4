import { basename, dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  documentNodes,
  normaliseDocument,
  operationsOf,
  Origins,
  writeOutPathItems,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { fileName } from "../rules/file-name.ts";
import { documentRules } from "../rules/index.ts";
import { references } from "../rules/openapi/references.ts";
import { standard } from "../rules/openapi/standard.ts";
import { version } from "../rules/openapi/version.ts";
import type { Sources } from "../rules/spec-source.ts";
import { dropConsequences } from "./drop-consequences.ts";
import type { DocumentFinding, RuleFinding } from "./drop-consequences.ts";
import { faultsBesideReferences } from "./faults-beside-references.ts";
import { locator } from "./locate.ts";
import type { Locate } from "./locate.ts";
import { problemsOf } from "./problems-of.ts";
import { sourceOf } from "./read-source.ts";
import { readSources } from "./read-sources.ts";
import { resolveNames } from "./resolve-names.ts";
import type { SpecProblem } from "./spec-problem.ts";
import { weakenUnproven } from "./weaken-unproven.ts";

/** A spec that obeys every rule. */
export interface LoadedSpec {
  /** The file's stem, from which every name of the package follows. */
  readonly id: string;
  /** Relative to the repository's root: `specs/example.yaml`. */
  readonly file: string;
  /** All `$ref`s are local, all schemas are of one form, what is unproven is weakened; otherwise as written. */
  readonly document: OpenApiDocument;
}

export type LoadResult =
  | { readonly ok: true; readonly spec: LoadedSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/**
 * Reads a spec, with the files that it refers to, and checks it against every rule. The only module that reads a spec.
 *
 * Bad input is an answer, not an exception: all problems of all files at once, each from its first line to its last.
 */
export async function loadSpec(file: URL | string): Promise<LoadResult> {
  const address = typeof file === "string" ? file : fileURLToPath(file);
  const id = basename(address, ".yaml");
  const sources = await readSources(address);
  const checked = await check(id, address, sources);
  if (checked.findings.length > 0 || checked.document === undefined)
    return { ok: false, problems: problemsOf(checked.findings, sources, (each) => nameOf(address, each)) };
  weakenUnproven(checked.document);
  return { ok: true, spec: { id, file: nameOf(address, address), document: checked.document } };
}

/**
 * A spec of an earlier commit. Today's rules need not like it: it was good when it was released.
 *
 * @param textOf - what a file held then, by its name from the repository's root; `undefined` where there was none.
 * @throws It is not OpenAPI.
 */
export async function loadReleasedSpec(
  file: URL,
  textOf: (name: string) => Promise<string | undefined>,
): Promise<LoadedSpec> {
  const address = fileURLToPath(file);
  const sources = await readSources(address, async (each) => {
    const text = await textOf(nameOf(address, each));
    return text === undefined ? undefined : sourceOf(each, Buffer.from(text));
  });
  const root = sources.get(address);
  if (root === undefined || root.faults.length > 0 || version.check(root.value) !== undefined)
    throw new TypeError(`the released ${basename(address)} is not OpenAPI`);
  resolveNames(sources);
  const document = (await standard.check(sources)).document as OpenApiDocument; // as far as today's code reads it
  writeOutPathItems(document);
  normaliseDocument(document);
  weakenUnproven(document);
  return { id: basename(address, ".yaml"), file: nameOf(address, address), document };
}

/** A file's name from the root of the repository, which is the directory around `specs/`. */
function nameOf(spec: string, file: string): string {
  return relative(dirname(dirname(spec)), file).replaceAll("\\", "/");
}

interface Checked {
  readonly findings: readonly RuleFinding[];
  /** `undefined` where there is nothing that a rule could look at. */
  readonly document?: OpenApiDocument;
}

const absent = {
  pointer: "",
  message: "the file does not exist.",
  remedy: "Correct the name, or restore the file.",
};

async function check(id: string, address: string, sources: Sources): Promise<Checked> {
  const findings: RuleFinding[] = [...fileName.check(id)].map((finding) => ({
    ...finding,
    file: address,
    rule: fileName.name,
  }));
  for (const [file, source] of sources) {
    for (const fault of source?.faults ?? []) findings.push({ ...fault, file, rule: standard.name });
  }
  const root = sources.get(address);
  if (root === undefined)
    return { findings: [...findings, { ...absent, file: address, rule: fileName.name }] };
  if (root.faults.length > 0) return { findings };
  const wrongVersion = version.check(root.value);
  if (wrongVersion !== undefined)
    return { findings: [...findings, { ...wrongVersion, file: address, rule: version.name }] };

  resolveNames(sources);
  const followed = references.check(sources);
  findings.push(...followed.findings.map((finding) => ({ ...finding, rule: references.name })));
  const locate = locator(sources, address);
  // What they stand for is unknown, so that no rule may judge it.
  for (const node of followed.broken) for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);

  const linted = await standard.check(sources);
  findings.push(...linted.findings.map((finding) => ({ ...finding, rule: standard.name })));
  const document = linted.document as OpenApiDocument; // as far as `standard` has no findings
  const { origins, findings: own } = documentFindings(id, document, findings.length > 0);
  const place: Locate = (part, pointer) => locate(part, pointer, origins);
  return { findings: dropConsequences(document, findings, own, followed.broken, place), document };
}

function documentFindings(
  id: string,
  document: OpenApiDocument,
  isBroken: boolean,
): { readonly origins: Origins; readonly findings: readonly DocumentFinding[] } {
  const findings: DocumentFinding[] = [];
  let origins = new Origins([]);
  try {
    tryRule(() => writeOutPathItems(document), isBroken);
    tryRule(() => (origins = normaliseDocument(document)), isBroken);
    const nodes = documentNodes(document);
    findings.push(...faultsBesideReferences(nodes, origins));
    const spec = { id, document, nodes, operations: operationsOf(document) };
    for (const { name, follows = false, last = false, check: checkRule } of documentRules) {
      tryRule(
        () => {
          for (const finding of checkRule(spec)) findings.push({ follows, last, ...finding, rule: name });
        },
        isBroken || findings.length > 0,
      );
    }
  } catch (error) {
    if (!isBroken) throw error;
  }
  return { origins, findings };
}

/** A rule may throw on what an earlier rule has refused, for then the types do not hold; on nothing else. */
function tryRule(check: () => void, mayThrow: boolean): void {
  try {
    check();
  } catch (error) {
    if (!mayThrow) throw error;
  }
}
