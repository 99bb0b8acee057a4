import {
  BaseResolver,
  bundle,
  createConfig,
  lintDocument,
  ResolveError,
  Source,
} from "@redocly/openapi-core";
import type { Document, NormalizedProblem } from "@redocly/openapi-core";
import type { LocatedFinding, Sources } from "../spec-source.ts";
import { mayHaveInheritedNames, unveiled, unveilNames, veilNames } from "./veil-names.ts";

/** The least that is linted: it does not throw, whatever the document. References are checked before. */
const firstRules = { struct: "error" } as const;

/** All of Redocly's rules that we use; the house rules say the rest. */
const rules = {
  ...firstRules,
  "no-identical-paths": "error",
  "no-undefined-server-variable": "error",
  "no-example-value-and-externalValue": "error",
  "operation-parameters-unique": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "path-parameters-defined": "error",
  "spec-components-invalid-map-name": "error",
} as const;

const remedies: Readonly<Record<string, string>> = {
  "no-identical-paths": "Keep one of the two paths.",
  "path-parameters-defined": "Let the path's template and its `in: path` parameters have the same names.",
  "operation-parameters-unique": "Keep one of the two parameters.",
};

export interface Linted {
  readonly findings: readonly LocatedFinding[];
  /** The document, with other files bundled into it as far as they can be. */
  readonly document: unknown;
}

/**
 * Checks a document by Redocly's linter, and bundles it.
 *
 * @throws What the linter throws on a document that is not one.
 */
export async function lintWithRedocly(sources: Sources): Promise<Linted> {
  return withVeiledNames(sources, async () => {
    const [address = ""] = sources.keys();
    const root = documentOf(sources, address);
    const findings = await lint(root, sources, rules).catch(() => lint(root, sources, firstRules));
    return { findings, document: await bundleVeiled(sources) };
  });
}

/** The document, with other files bundled into it as far as they can be. */
export async function bundleWithRedocly(sources: Sources): Promise<unknown> {
  const { document } = await withVeiledNames(sources, async () => ({
    document: await bundleVeiled(sources),
  }));
  return document;
}

async function withVeiledNames<Result extends { readonly document: unknown }>(
  sources: Sources,
  read: () => Promise<Result>,
): Promise<Result> {
  const files = [...sources.values()].filter((source) => mayHaveInheritedNames(source?.text ?? ""));
  if (files.length === 0) return read();
  for (const file of files) veilNames(file?.value);
  try {
    const result = await read();
    unveilNames(result.document);
    return result;
  } finally {
    for (const file of files) unveilNames(file?.value);
  }
}

async function bundleVeiled(sources: Sources): Promise<unknown> {
  const [address = ""] = sources.keys();
  const root = documentOf(sources, address);
  if (sources.size === 1) return root.parsed;
  const whole = await bundle({
    doc: root,
    config: await createConfig({}),
    externalRefResolver: new SourceResolver(sources),
    dereference: false,
  });
  return whole.bundle.parsed;
}

async function lint(
  document: Document,
  sources: Sources,
  wanted: typeof firstRules | typeof rules,
): Promise<LocatedFinding[]> {
  const { styleguide } = await createConfig({ rules: wanted });
  const problems = await lintDocument({
    document,
    config: styleguide,
    externalRefResolver: new SourceResolver(sources),
  });
  return problems.map((problem) => findingOf(problem, document.source.absoluteRef));
}

/** Gives the files that are read already, and no others: nothing comes from the network. */
class SourceResolver extends BaseResolver {
  readonly #sources: Sources;
  readonly #documents = new Map<string, Document>();

  constructor(sources: Sources) {
    super();
    this.#sources = sources;
  }

  override resolveDocument(base: string | null, reference: string): Promise<Document> {
    const address = this.resolveExternalRef(base, decodeURIComponent(reference));
    const document = this.#documents.get(address) ?? documentOf(this.#sources, address);
    this.#documents.set(address, document);
    return Promise.resolve(document);
  }
}

/** @throws {ResolveError} The file cannot be read. */
function documentOf(sources: Sources, address: string): Document {
  const source = sources.get(address);
  if (source?.value === undefined) throw new ResolveError(new Error(`${address} cannot be read`));
  return { source: new Source(address, source.text), parsed: source.value };
}

function findingOf(
  { message, ruleId, suggest, location }: NormalizedProblem,
  address: string,
): LocatedFinding {
  const [place] = location;
  const sentence = message.trim().replace(/\.?$/, ".");
  const authority = `OpenAPI 3.1 says how: https://spec.openapis.org/oas/v3.1.1.html (Redocly's rule ${ruleId}).`;
  return {
    file: place?.source.absoluteRef ?? address,
    pointer: unveiled(place?.pointer ?? "")
      .replace(/^#\/?/, "/")
      .replace(/^\/$/, ""),
    message: unveiled(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`),
    remedy:
      suggest.length > 0
        ? `Did you mean ${suggest.map((word) => `\`${word}\``).join(", ")}?`
        : (remedies[ruleId] ?? authority),
    // Whether a path's parameters are described depends on those that it refers to.
    ...(ruleId === "path-parameters-defined" && { follows: true }),
  };
}
