import {
  operationsOf,
  pointerOfReference,
  resolvePointer,
  segmentsOf,
  webhooksOf,
} from "../../../../packages/payouts-simulator/src/document/index.ts";
import { visitNodes } from "../../../generator/caller-document/visit-nodes.ts";
import type { ProviderModel } from "../../../generator/provider-model.ts";
import type { Direction } from "../../direction.ts";

/** Which schemas callers give, and which they get, by key. A schema that nothing uses may be either. */
export function rolesOfSchemas({
  callerDocument: document,
  operations,
}: ProviderModel): ReadonlyMap<string, ReadonlySet<Direction>> {
  // The generator makes one schema of the query parameters of an operation.
  const roles = new Map<string, Set<Direction>>(
    operations.flatMap(({ query }) => (query ? [[query.type, new Set(["out"])]] : [])),
  );
  const visit = (part: unknown, direction: Direction, seen: Set<string>): void =>
    visitNodes(part, ({ $ref }) => {
      if (typeof $ref !== "string" || seen.has($ref)) return;
      seen.add($ref);
      const pointer = pointerOfReference($ref);
      const [, kind, key = ""] = segmentsOf(pointer);
      if (kind === "schemas") roles.set(key, (roles.get(key) ?? new Set()).add(direction));
      visit(resolvePointer(document, pointer), direction, seen);
    });
  const given = new Set<string>();
  const got = new Set<string>();
  for (const { operation, parameters } of operationsOf(document)) {
    visit([operation.requestBody, parameters], "out", given);
    visit(operation.responses, "in", got);
  }
  for (const { operation } of webhooksOf(document)) visit(operation.requestBody, "in", got);
  for (const key of Object.keys(document.components?.schemas ?? {}))
    if (!roles.has(key)) roles.set(key, new Set(["out", "in"]));
  return roles;
}
