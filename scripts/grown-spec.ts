import { isRecord, methods } from "../packages/payouts-simulator/src/document/index.ts";
import type {
  OpenApiDocument,
  Operation,
  PathItem,
} from "../packages/payouts-simulator/src/document/index.ts";

/**
 * A spec with exactly the given number of operations: copies of a given spec's, each with its own paths, names and
 * components, so that no cache makes a copy cheaper. Security schemes and parameters are shared.
 */
export function grownSpec(given: OpenApiDocument, operations: number): OpenApiDocument {
  const seed = withoutAnchors(withoutInheritedNames(withFullMappings(given)));
  const paths: Record<string, PathItem> = {};
  const components: Record<string, Record<string, unknown>> = structuredClone({ ...seed.components });
  let missing = operations;
  for (let number = 0; missing > 0; number++) {
    const copy = number === 0 ? structuredClone(seed) : renamed(seed, `Copy${number}`);
    for (const kind of copiedKinds) Object.assign((components[kind] ??= {}), copy.components?.[kind]);
    for (const [path, item] of Object.entries(copy.paths ?? {})) {
      const kept = firstOperations(item, missing);
      missing -= operationsIn(kept).length;
      if (operationsIn(kept).length > 0) paths[number === 0 ? path : `/copy${number}${path}`] = kept;
    }
  }
  const grown = { ...seed, components, paths: withoutMissingLookUps(paths) };
  return withoutUnusedSources(withoutUnusedGlobals(grown));
}

const copiedKinds = ["schemas", "responses", "examples", "requestBodies", "headers"] as const;

/** The rules refuse a global that no operation takes, and the first few operations may not take it. */
function withoutUnusedGlobals(document: OpenApiDocument): OpenApiDocument {
  const { "x-speakeasy-globals": globals, ...rest } = document;
  const text = JSON.stringify(document.paths);
  const parameters = (globals?.parameters ?? []).filter((each) => text.includes(JSON.stringify(each)));
  return parameters.length === 0 ? rest : { ...rest, "x-speakeasy-globals": { parameters } };
}

/** The rules refuse a source that no fact names, and its operation may be left out. */
function withoutUnusedSources(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document);
  const sources = Object.entries(document["x-payouts-sources"] ?? {});
  const used = sources.filter(([id]) => text.includes(`"source":"${id}"`));
  return { ...document, "x-payouts-sources": Object.fromEntries(used) };
}

/** Without properties such as `constructor`: openapi-typescript's own linter takes them for what every object inherits. */
function withoutInheritedNames(document: OpenApiDocument): OpenApiDocument {
  const isInherited = (name: unknown): boolean => typeof name === "string" && name in Object.prototype;
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (isInherited(key)) return undefined;
    return key === "required" && Array.isArray(value) ? value.filter((name) => !isInherited(name)) : value;
  }) as OpenApiDocument;
}

/** With copies in place of what an anchor names: openapi-typescript knows pointers alone. */
function withoutAnchors(document: OpenApiDocument): OpenApiDocument {
  const text = JSON.stringify(document);
  const named = new Map<string, object>();
  JSON.parse(text, (_, value: unknown) => {
    if (!isRecord(value) || typeof value["$anchor"] !== "string") return value;
    const { $anchor, ...schema } = value;
    named.set($anchor, schema);
    return value;
  });
  return JSON.parse(text, (_, value: unknown) => {
    if (!isRecord(value)) return value;
    const { $anchor: _anchor, $ref, ...beside } = value;
    const target = typeof $ref === "string" ? named.get($ref.slice(1)) : undefined;
    if (target !== undefined) return { ...target, ...beside };
    return $ref === undefined ? beside : { $ref, ...beside };
  }) as OpenApiDocument;
}

/** Names in a discriminator's mapping become references: openapi-typescript's own linter refuses names. */
function withFullMappings(document: OpenApiDocument): OpenApiDocument {
  const mapped = (target: string): string =>
    target.startsWith("#") ? target : `#/components/schemas/${target}`;
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === "mapping"
      ? Object.fromEntries(
          Object.entries(value as Record<string, string>).map(([name, target]) => [name, mapped(target)]),
        )
      : value,
  ) as OpenApiDocument;
}

/** A copy in which every operation and component has another name, and every reference follows. */
function renamed(seed: OpenApiDocument, suffix: string): OpenApiDocument {
  const text = JSON.stringify({ paths: seed.paths, components: seed.components })
    .replace(/"#\/components\/(schemas|responses|examples|requestBodies|headers)\/[^"/]+/g, `$&${suffix}`)
    .replace(/("operationId":"|"x-payouts-reconcile":\{"operation":")([^"]+)/g, `$1$2${suffix}`);
  const copy = JSON.parse(text) as OpenApiDocument;
  const components = Object.fromEntries(
    copiedKinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(copy.components?.[kind] ?? {}).map(([name, part]) => [name + suffix, part]),
      ),
    ]),
  );
  return { ...seed, ...copy, components };
}

function operationsIn(item: PathItem): Operation[] {
  return methods.flatMap((method) => item[method] ?? []);
}

function firstOperations(item: PathItem, most: number): PathItem {
  const dropped = methods.filter((method) => item[method] !== undefined).slice(most);
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => !dropped.some((method) => method === key)),
  );
}

/** Removes `x-payouts-reconcile` where the operation that it names was left out. */
function withoutMissingLookUps(paths: Readonly<Record<string, PathItem>>): Record<string, PathItem> {
  const all = Object.values(paths).flatMap(operationsIn);
  const ids = new Set(all.map(({ operationId }) => operationId));
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([key, part]) => {
          const { "x-payouts-reconcile": word, ...rest } = part as Operation;
          return [key, word === undefined || ids.has(word.operation) ? part : rest];
        }),
      ),
    ]),
  );
}
