import { methods } from "./generator/document/openapi-document.ts";
import type { OpenApiDocument, Operation, PathItem } from "./generator/document/openapi-document.ts";

/**
 * A spec with exactly so many operations: copy upon copy of a given one's, each copy with paths, names and components of its
 * own, so that nothing is cheaper for having been seen before. Security schemes and parameters stay one for all.
 */
export function grownSpec(given: OpenApiDocument, operations: number): OpenApiDocument {
  const seed = withFullMappings(given);
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
  return { ...withoutGlobals(seed), components, paths: withoutLooseEnds(paths) };
}

const copiedKinds = ["schemas", "responses", "examples", "requestBodies", "headers"] as const;

/** A global that no operation of the first few takes would be turned down. */
function withoutGlobals(document: OpenApiDocument): OpenApiDocument {
  const { "x-speakeasy-globals": _globals, ...rest } = document;
  return rest;
}

/** Bare names in a discriminator's mapping become references: openapi-typescript's own linter does not know the former. */
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

/** A copy in which each operation and component is called otherwise, and is referred to so. */
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

/** Where the cut left out the operation that a payout would be looked up with, the payout is looked up no more. */
function withoutLooseEnds(paths: Readonly<Record<string, PathItem>>): Record<string, PathItem> {
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
