import { dereference, pointerOfReference } from "./dereference.ts";
import { pointerOf } from "./json-pointer.ts";
import { methods } from "./openapi-document.ts";
import type {
  Method,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
} from "./openapi-document.ts";

/** An operation and its place in the document. */
export interface LocatedOperation {
  readonly path: string;
  readonly method: Method;
  readonly pointer: string;
  readonly operation: Operation;
  readonly pathItem: PathItem;
  /** Its own parameters and those of its path item, dereferenced; its own take precedence (OpenAPI 3.1, Path Item Object). */
  readonly parameters: readonly Parameter[];
}

/** Every operation under `paths`, in the document's order. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  return operationsIn(document, document.paths, "/paths");
}

/**
 * What the provider sends by itself; `path` is its name. First every operation under `webhooks`, then the callbacks of
 * operations: webhooks whose address a request names. One that several operations have is listed once.
 */
export function webhooksOf(document: OpenApiDocument): LocatedOperation[] {
  const webhooks = operationsIn(document, document.webhooks, "/webhooks");
  const known = new Set(webhooks.map(({ operation }) => operation));
  const names = new Set(webhooks.map(({ path }) => path));
  for (const { operation, pointer } of operationsOf(document)) {
    for (const [name, written] of Object.entries(operation.callbacks ?? {})) {
      const callback = dereference(document, written);
      const $ref = (written as Partial<Reference>).$ref;
      const at = $ref === undefined ? pointer + pointerOf(["callbacks", name]) : pointerOfReference($ref);
      for (const located of operationsIn(document, callback, at)) {
        if (known.has(located.operation)) continue;
        known.add(located.operation);
        const path = names.has(name) ? `${operation.operationId ?? ""}-${name}` : name;
        names.add(path);
        webhooks.push({ ...located, path });
      }
    }
  }
  return webhooks;
}

function operationsIn(
  document: OpenApiDocument,
  items: Readonly<Record<string, PathItem>> = {},
  around: string,
): LocatedOperation[] {
  return Object.entries(items).flatMap(([path, written]) => {
    const pathItem = dereference(document, written);
    if (typeof pathItem !== "object" || pathItem === null) return [];
    return methods.flatMap((method) => {
      const operation = pathItem[method];
      if (typeof operation !== "object" || operation === null) return [];
      const parameters = parametersOf(document, pathItem, operation);
      return [{ path, method, pointer: around + pointerOf([path, method]), operation, pathItem, parameters }];
    });
  });
}

function parametersOf(document: OpenApiDocument, pathItem: PathItem, operation: Operation): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const written of [pathItem.parameters, operation.parameters].flat()) {
    const parameter = dereference(document, written);
    if (parameter !== undefined) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}
