import {
  documentNodes,
  isRecord,
  methods,
  operationsOf,
  pointerOf,
  pointerOfNode,
  pointerOfReference,
  segmentsOf,
} from "../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../packages/payouts-simulator/src/document/index.ts";
import { unclearUnits } from "../generator/load/unclear-units.ts";

/** Removes the operations that a place belongs to, or that lead to it, in place. Gives what they are called. */
export function leaveOut(document: OpenApiDocument, pointer: string): readonly string[] {
  const nodes = documentNodes(document);
  const byPointer = new Map(nodes.map((node) => [pointerOfNode(node), node]));
  let at = pointer;
  while (at !== "" && !byPointer.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  const node = byPointer.get(at);
  if (node === undefined || at === "") return [];
  const units = unclearUnits(nodes, [node]);
  const left = operationsOf(document).filter(({ path, method }) => {
    return units.has(pointerOf(["paths", path, method])) || units.has(pointerOf(["paths", path]));
  });
  for (const { path, method } of left) {
    const item = document.paths?.[path];
    if (item === undefined) continue;
    Reflect.deleteProperty(item, method);
    if (methods.every((each) => item[each] === undefined)) Reflect.deleteProperty(document.paths ?? {}, path);
  }
  for (const [path, item] of Object.entries(document.paths ?? {}))
    if (methods.every((each) => item[each] === undefined)) Reflect.deleteProperty(document.paths ?? {}, path);
  dropUnusedComponents(document);
  return left.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
}

/** Removes the components that nothing refers to any more. Security schemes are referred to by name, and stay. */
export function dropUnusedComponents(document: OpenApiDocument): void {
  const components: Readonly<Record<string, unknown>> = { ...document.components };
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isRecord(value)) return;
    const { $ref } = value;
    if (typeof $ref === "string" && $ref.startsWith("#/components/")) use(pointerOfReference($ref));
    if (isRecord(value["mapping"]))
      for (const target of Object.values(value["mapping"])) {
        const name = String(target);
        use(name.startsWith("#") ? pointerOfReference(name) : pointerOf(["components", "schemas", name]));
      }
    for (const child of Object.values(value)) visit(child);
  };
  const use = (pointer: string): void => {
    const [, kind = "", name = ""] = segmentsOf(pointer);
    const key = pointerOf([kind, name]);
    if (used.has(key)) return;
    used.add(key);
    const kinds = components[kind];
    visit(isRecord(kinds) ? kinds[name] : undefined);
  };
  for (const [key, value] of Object.entries(document)) if (key !== "components") visit(value);
  for (const [kind, named] of Object.entries(components)) {
    if (kind === "securitySchemes" || !isRecord(named)) continue;
    for (const name of Object.keys(named))
      if (!used.has(pointerOf([kind, name]))) Reflect.deleteProperty(named, name);
  }
}
