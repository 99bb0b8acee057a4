import { basename, dirname, relative } from "node:path";
import {
  documentNodes,
  isRecord,
  resolvePointer,
  writeOutBooleans,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { problemsOf } from "../load/problems-of.ts";
import { readSources } from "../load/read-sources.ts";
import type { SpecProblem } from "../load/spec-problem.ts";
import { bundleWithRedocly } from "../rules/openapi/lint-with-redocly.ts";
import { fileName } from "../rules/file-name.ts";
import { references } from "../rules/openapi/references.ts";
import { standard } from "../rules/openapi/standard.ts";
import { version } from "../rules/openapi/version.ts";
import { raiseVersion } from "./raise-version.ts";

export type ForeignSpec =
  | { readonly ok: true; readonly document: OpenApiDocument }
  | { readonly ok: false; readonly problems: readonly SpecProblem[] };

/** Reads an OpenAPI document of 3.0 or 3.1 as somebody else wrote it, with its further files, as one of 3.1. */
export async function readForeignSpec(address: string): Promise<ForeignSpec> {
  const sources = await readSources(address);
  const root = sources.get(address);
  const refused = (message: string, remedy: string, rule: string, pointer = ""): ForeignSpec => ({
    ok: false,
    problems: [{ file: basename(address), pointer, rule, message, remedy }],
  });
  if (root === undefined)
    return refused("the file does not exist.", "Correct the name, or restore the file.", fileName.name);
  const nameBeside = (file: string): string => relative(dirname(address), file).replaceAll("\\", "/");
  const faults = [...sources].flatMap(([file, source]) =>
    (source?.faults ?? []).map((fault) => ({ ...fault, file, rule: standard.name })),
  );
  if (faults.length > 0) return { ok: false, problems: problemsOf(faults, sources, nameBeside) };
  // One within the file costs the operations that lead to it; one to another file, half of a document.
  const elsewhere = references.check(sources).findings.filter(({ file, pointer }) => {
    const $ref = resolvePointer(sources.get(file)?.value, pointer);
    return file !== address || (typeof $ref === "string" && !$ref.startsWith("#"));
  });
  if (elsewhere.length > 0) {
    const found = elsewhere.map((finding) => ({ ...finding, rule: references.name }));
    return { ok: false, problems: problemsOf(found, sources, nameBeside) };
  }
  const { value } = root;
  const wrong =
    isRecord(value) && /^3\.0\./.test(String(value["openapi"])) ? undefined : version.check(value);
  if (wrong !== undefined) return refused(wrong.message, wrong.remedy, version.name, wrong.pointer);
  const document = (await bundleWithRedocly(sources)) as OpenApiDocument; // as far as the rules will see
  raiseVersion(document);
  writeOutBooleans(documentNodes(document));
  return { ok: true, document };
}
