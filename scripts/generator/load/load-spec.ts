import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { getLineColLocation, Source } from "@redocly/openapi-core";
import { documentNodes, operationsOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { fileName } from "../rules/file-name.ts";
import { documentRules } from "../rules/index.ts";
import { standard } from "../rules/openapi/standard.ts";
import type { Finding } from "../rules/spec-rule.ts";
import { normalizeSchemas } from "./normalize-schemas.ts";
import { parseSpec } from "./parse-spec.ts";
import type { SpecProblem } from "./spec-problem.ts";

/** A spec that obeys every rule. */
export interface LoadedSpec {
  /** The file's stem, from which every name of the package follows. */
  readonly id: string;
  /** Relative to the repository's root: `specs/example.yaml`. */
  readonly file: string;
  /** All `$ref`s are local, all schemas are of OpenAPI 3.1; otherwise as written. */
  readonly document: OpenApiDocument;
}

export type LoadResult =
  | { readonly ok: true; readonly spec: LoadedSpec }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

type RuleFinding = Finding & { readonly rule: string; readonly line?: number };

/**
 * Reads a spec and checks it against every rule. The only module that reads a spec.
 *
 * Bad input is an answer, not an exception: all problems of the file at once, from its first line to its last.
 */
export async function loadSpec(file: URL | string): Promise<LoadResult> {
  const address = typeof file === "string" ? file : fileURLToPath(file);
  const id = basename(address, ".yaml");
  const name = `${basename(dirname(address))}/${basename(address)}`;
  const text = await readFile(address, "utf8");

  const findings: RuleFinding[] = [...fileName.check(id)].map((finding) => ({
    ...finding,
    rule: fileName.name,
  }));
  const parsed = parseSpec(text);
  if (!parsed.ok) {
    findings.push(...parsed.faults.map((fault) => ({ ...fault, rule: standard.name })));
    return { ok: false, problems: problemsOf(findings, name, text) };
  }
  const linted = await standard.check(parsed.value, text, address);
  findings.push(...linted.findings.map((finding) => ({ ...finding, rule: standard.name })));
  const document = linted.document as OpenApiDocument; // as far as `standard` has no findings
  if (linted.isReadable) findings.push(...documentFindings(id, document, linted.findings.length > 0));

  if (findings.length > 0) return { ok: false, problems: problemsOf(findings, name, text) };
  return { ok: true, spec: { id, file: name, document } };
}

/**
 * A spec of an earlier commit, by the name that it had. Today's rules need not like it: it was good when it was released.
 *
 * @throws It is not OpenAPI.
 */
export async function loadReleasedSpec(file: URL, text: string): Promise<LoadedSpec> {
  const address = fileURLToPath(file);
  const parsed = parseSpec(text);
  const linted = parsed.ok ? await standard.check(parsed.value, text, address) : undefined;
  if (linted?.isReadable !== true) throw new TypeError(`the released ${basename(address)} is not OpenAPI`);
  const document = linted.document as OpenApiDocument; // as far as today's code reads it
  normalizeSchemas(document);
  return {
    id: basename(address, ".yaml"),
    file: `${basename(dirname(address))}/${basename(address)}`,
    document,
  };
}

function documentFindings(id: string, document: OpenApiDocument, isBroken: boolean): RuleFinding[] {
  const findings: RuleFinding[] = [];
  try {
    normalizeSchemas(document);
    const spec = { id, document, nodes: documentNodes(document), operations: operationsOf(document) };
    for (const rule of documentRules) {
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

/** A rule may throw on what an earlier rule has refused, for then the types do not hold; on nothing else. */
function tryRule(check: () => void, mayThrow: boolean): void {
  try {
    check();
  } catch (error) {
    if (!mayThrow) throw error;
  }
}

function problemsOf(findings: readonly RuleFinding[], file: string, text: string): SpecProblem[] {
  const source = new Source(file, text);
  const lineOf = (pointer: string): number =>
    getLineColLocation({ source, pointer: `#${pointer}`, reportOnKey: true }).start.line;
  const problems = findings.map(({ pointer, line, rule, message, remedy }) => {
    const at = line ?? (pointer === "" ? undefined : lineOf(pointer));
    return { file, pointer, ...(at === undefined ? {} : { line: at }), rule, message, remedy };
  });
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}
