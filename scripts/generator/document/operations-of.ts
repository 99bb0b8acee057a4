import { dereference } from "./dereference.ts";
import { pointerOf } from "./json-pointer.ts";
import { methods } from "./openapi-document.ts";
import type { Method, OpenApiDocument, Operation, Parameter, PathItem } from "./openapi-document.ts";

/** An operation, with where it stands. */
export interface LocatedOperation {
  readonly path: string;
  readonly method: Method;
  readonly pointer: string;
  readonly operation: Operation;
  readonly pathItem: PathItem;
  /** Its own parameters and those of its path item, dereferenced; its own win (OpenAPI 3.1, Path Item Object). */
  readonly parameters: readonly Parameter[];
}

/** Every operation under `paths`, in the spec's order. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  return operationsIn(document, "paths");
}

/** Every operation under `webhooks`; `path` is the webhook's name. */
export function webhooksOf(document: OpenApiDocument): LocatedOperation[] {
  return operationsIn(document, "webhooks");
}

function operationsIn(document: OpenApiDocument, section: "paths" | "webhooks"): LocatedOperation[] {
  return Object.entries(document[section] ?? {}).flatMap(([path, written]) => {
    const pathItem = dereference(document, written);
    if (typeof pathItem !== "object" || pathItem === null) return [];
    return methods.flatMap((method) => {
      const operation = pathItem[method];
      if (typeof operation !== "object" || operation === null) return [];
      const parameters = parametersOf(document, pathItem, operation);
      return [{ path, method, pointer: pointerOf([section, path, method]), operation, pathItem, parameters }];
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
