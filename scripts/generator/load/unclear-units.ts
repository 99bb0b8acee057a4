import {
  pointerOf,
  pointerOfNode,
  pointerOfReference,
  segmentsOf,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { DocumentNode } from "../../../packages/payouts-simulator/src/document/index.ts";

/** The operation, webhook or component around a place; `""` for what belongs to the whole document. */
export function unitOf(pointer: string): string {
  const segments = segmentsOf(pointer);
  const [section, , third] = segments;
  if (section !== "paths" && section !== "webhooks" && section !== "components") return "";
  // What stands on a path counts for each of its operations.
  const isShared = section === "paths" && third === "parameters";
  return pointerOf(segments.slice(0, isShared ? 2 : 3));
}

/** The units of these objects, and all that lead to one of them. What belongs to the whole document leads to each. */
export function unclearUnits(
  nodes: readonly DocumentNode[],
  faulty: readonly DocumentNode[],
): ReadonlySet<string> {
  const unclear = new Set(faulty.map((node) => unitOf(pointerOfNode(node))));
  if (unclear.size === 0) return unclear;
  const users = usersOf(nodes);
  for (const unit of unclear) for (const user of users.get(unit) ?? []) unclear.add(user);
  return unclear.add("");
}

/** Which units refer to a unit: by `$ref`, as the path around an operation, or by an operation's name in a word of ours. */
function usersOf(nodes: readonly DocumentNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const add = (unit: string, user: string): void => {
    users.set(unit, (users.get(unit) ?? new Set()).add(user));
  };
  const operations = new Map<unknown, string>();
  for (const node of nodes) {
    if (node.kind !== "operation") continue;
    const unit = unitOf(pointerOfNode(node));
    operations.set(node.value["operationId"], unit);
    add(unit.slice(0, unit.lastIndexOf("/")), unit);
  }
  for (const node of nodes) {
    const unit = unitOf(pointerOfNode(node));
    const { $ref } = node.value;
    if (typeof $ref === "string") add(unitOf(pointerOfReference($ref)), unit);
    for (const [key, word] of Object.entries(node.value)) {
      if (!key.startsWith("x-payouts-")) continue;
      for (const name of leavesOf(word)) {
        const named = operations.get(name);
        if (named !== undefined) add(named, unit);
      }
    }
  }
  return users;
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
