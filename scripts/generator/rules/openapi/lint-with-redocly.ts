import {
  BaseResolver,
  bundle,
  createConfig,
  isAbsoluteUrl,
  lintDocument,
  Source,
} from "@redocly/openapi-core";
import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Finding } from "../spec-rule.ts";

/** The least that is linted: these two do not throw, whatever the document. */
const firstRules = { struct: "error", "no-unresolved-refs": "error" } as const;

/** All of Redocly's rules that we use; the house rules say the rest. */
const rules = {
  ...firstRules,
  "no-identical-paths": "error",
  "no-undefined-server-variable": "error",
  "no-server-variables-empty-enum": "error",
  "no-example-value-and-externalValue": "error",
  "operation-parameters-unique": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "path-parameters-defined": "error",
  "spec-components-invalid-map-name": "error",
} as const;

const remedies: Readonly<Record<string, string>> = {
  "no-unresolved-refs": "Let the `$ref` name something that exists.",
  "no-identical-paths": "Keep one of the two paths.",
  "path-parameters-defined": "Let the path's template and its `in: path` parameters have the same names.",
  "operation-parameters-unique": "Keep one of the two parameters.",
};

export interface Linted {
  readonly findings: readonly Finding[];
  /** The document; where it is sound, with other files bundled. */
  readonly document: unknown;
}

/**
 * Checks a document by Redocly's linter, and bundles it.
 *
 * @throws What the linter throws on a document with circular `$ref`s.
 */
export async function lintWithRedocly(parsed: unknown, text: string, address: string): Promise<Linted> {
  const findings = await lint(parsed, text, address, rules).catch(() =>
    lint(parsed, text, address, firstRules),
  );
  if (findings.length > 0 || !refersToFiles(parsed)) return { findings, document: parsed };
  const document = { source: new Source(address, text), parsed };
  const config = await createConfig({});
  const whole = await bundle({
    doc: document,
    config,
    externalRefResolver: new LocalResolver(),
    dereference: false,
  });
  return { findings, document: whole.bundle.parsed };
}

async function lint(
  parsed: unknown,
  text: string,
  address: string,
  wanted: typeof firstRules | typeof rules,
): Promise<Finding[]> {
  const { styleguide } = await createConfig({ rules: wanted });
  const document = { source: new Source(address, text), parsed };
  const problems = await lintDocument({
    document,
    config: styleguide,
    externalRefResolver: new LocalResolver(),
  });
  return problems.map((problem) => findingOf(problem, address));
}

/** Reads files beside the spec, and nothing from the network: the same spec must always give the same package. */
class LocalResolver extends BaseResolver {
  override async loadExternalRef(address: string): Promise<Source> {
    if (isAbsoluteUrl(address)) throw new Error("a spec does not depend on the network.");
    return super.loadExternalRef(address);
  }
}

function refersToFiles(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if ("$ref" in part && typeof part.$ref === "string" && !part.$ref.startsWith("#")) return true;
  return Object.values(part).some(refersToFiles);
}

function findingOf({ message, ruleId, suggest, location }: NormalizedProblem, address: string): Finding {
  const [place] = location;
  const isHere = place?.source.absoluteRef === address;
  const sentence = message.trim().replace(/\.?$/, isHere ? "." : ` (in ${place?.source.absoluteRef}).`);
  const authority = `OpenAPI 3.1 says how: https://spec.openapis.org/oas/v3.1.1.html (Redocly's rule ${ruleId}).`;
  return {
    pointer: isHere ? (place.pointer ?? "").replace(/^#\/?/, "/").replace(/^\/$/, "") : "",
    message: `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
    remedy:
      suggest.length > 0
        ? `Did you mean ${suggest.map((word) => `\`${word}\``).join(", ")}?`
        : (remedies[ruleId] ?? authority),
  };
}
