import {
  dereference,
  operationsOf,
  pointerOfReference,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Link,
  LocatedOperation,
  OpenApiDocument,
  Operation,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { isSuccess, responsesOf } from "./operation-schemas.ts";

/** The operation that a link leads to, by its `operationId` or by its place; `undefined` where there is none. */
export function linkedOperation(
  operations: readonly LocatedOperation[],
  { operationId, operationRef = "" }: Link,
): LocatedOperation | undefined {
  return operationId !== undefined
    ? operations.find(({ operation }) => operation.operationId === operationId)
    : operations.find(
        ({ pointer }) => operationRef.startsWith("#") && pointer === pointerOfReference(operationRef),
      );
}

/** The links of an operation's successes, each name once, and where they lead. */
export function linksOf(
  document: OpenApiDocument,
  operation: Operation,
): readonly { readonly link: Link; readonly target: LocatedOperation }[] {
  const links = new Map<string, Link>();
  for (const response of responsesOf(document, operation, isSuccess))
    for (const [name, written] of Object.entries(response.links ?? {})) {
      const link = dereference(document, written);
      if (link !== undefined) links.set(name, link);
    }
  if (links.size === 0) return [];
  const operations = operationsOf(document);
  return [...links.values()].flatMap((link) => {
    const target = linkedOperation(operations, link);
    return target === undefined ? [] : [{ link, target }];
  });
}
