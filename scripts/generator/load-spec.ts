import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { documentNodes } from "./document-nodes.ts";
import { lineFinder } from "./locate-in-yaml.ts";
import { normalizeSchemas } from "./normalize-schemas.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { operationsOf } from "./operations-of.ts";
import { parseSpec } from "./parse-spec.ts";
import { houseRules } from "./spec-rules/index.ts";
import type { Finding } from "./spec-rules/spec-rule.ts";
import { checkStandard } from "./spec-rules/standard.ts";
import type { SpecProblem } from "./spec-problem.ts";

/** A spec that obeys every rule. */
export interface LoadedSpec {
  /** The file's stem, from which every name of the package follows. */
  readonly id: string;
  /** As people name it from the repository's root: `specs/example.yaml`. */
  readonly file: string;
  /** All `$ref`s are local, all schemas are of OpenAPI 3.1; otherwise as written. */
  readonly document: OpenApiDocument;
}

export type LoadResult =
  | { readonly ok: true; readonly spec: LoadedSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

type RuleFinding = Finding & { readonly rule: string; readonly line?: number };

/**
 * Reads a spec and holds it against every rule. The only module that reads `specs/`.
 *
 * Bad input is an answer, not an exception: all problems of the file at once, from its first line to its last.
 */
export async function loadSpec(file: URL | string): Promise<LoadResult> {
  const address = typeof file === "string" ? file : fileURLToPath(file);
  const id = basename(address, ".yaml");
  const name = `${basename(dirname(address))}/${basename(address)}`;
  const text = await readFile(address, "utf8");

  const findings = [...fileNameFindings(id)];
  const parsed = parseSpec(text);
  if (!parsed.ok) {
    findings.push(...parsed.faults.map((fault) => ({ ...fault, rule: "standard" })));
    return { ok: false, problems: problemsOf(findings, name, text) };
  }
  const standard = await checkStandard(parsed.value, text, address);
  findings.push(...standard.findings.map((finding) => ({ ...finding, rule: "standard" })));
  const document = standard.document as OpenApiDocument; // as far as `standard` has nothing to say against it
  if (standard.isReadable) findings.push(...houseFindings(document, standard.findings.length > 0));

  if (findings.length > 0) return { ok: false, problems: problemsOf(findings, name, text) };
  return { ok: true, spec: { id, file: name, document } };
}

function fileNameFindings(id: string): RuleFinding[] {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return [];
  const message = `\`${id}\` is no provider id.`;
  const remedy = "Name the file in lower case: letters and digits, words joined by `-`, then `.yaml`.";
  return [{ pointer: "", rule: "file-name", message, remedy }];
}

function houseFindings(document: OpenApiDocument, isBroken: boolean): RuleFinding[] {
  const findings: RuleFinding[] = [];
  try {
    normalizeSchemas(document);
    const spec = { document, nodes: documentNodes(document), operations: operationsOf(document) };
    for (const rule of houseRules) {
      tryRule(
        () => {
          for (const finding of rule.check(spec)) findings.push({ ...finding, rule: rule.name });
        },
        isBroken || findings.length > 0,
      );
    }
  } catch (error) {
    if (!isBroken) throw error;
  }
  return findings;
}

/** A rule may stumble over what an earlier rule has turned down, for then the types lie; over nothing else. */
function tryRule(check: () => void, mayStumble: boolean): void {
  try {
    check();
  } catch (error) {
    if (!mayStumble) throw error;
  }
}

function problemsOf(findings: readonly RuleFinding[], file: string, text: string): SpecProblem[] {
  const lineOf = lineFinder(text);
  const problems = findings.map(({ pointer, line, rule, message, remedy }) => {
    const at = line ?? (pointer === "" ? undefined : lineOf(pointer));
    return { file, pointer, ...(at === undefined ? {} : { line: at }), rule, message, remedy };
  });
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}
