import ts from "typescript";
import { propertyKey } from "../../generator/property-key.ts";
import { typeParts } from "../verdict/types/type-parts.ts";

/** Deeper than this, what may be left out is. */
const deepest = 6;

/** No literal is deeper. */
const mostAround = 30;

/** The object types around a place, the outermost first: a type within itself is written with the least. */
type Around = readonly ts.Type[];

/**
 * What a caller would write for a type: first with every property, then once more for each other member of a union
 * within, and last with the least that must be given.
 */
export function literalsOf(checker: ts.TypeChecker, type: ts.Type): string[] {
  return [...new Set([...variants(checker, type, true, []), ...variants(checker, type, false, [])])];
}

function variants(checker: ts.TypeChecker, type: ts.Type, isFull: boolean, around: Around): string[] {
  const { isUnknown, isOpen, keywords, literals, lists, objects: all } = typeParts(checker, type, false);
  // The least of a type that holds itself is what else may stand there, such as null.
  const objects = isFull
    ? all
    : all.filter((member) => !around.includes(member) && around.length < mostAround);
  const found = [
    ...objects.flatMap((member) => objectVariants(checker, member, isFull, around)),
    // Within what is given in full, the least of this alone: what may be left out elsewhere may be demanded here.
    ...(isFull ? objects.flatMap((member) => objectVariants(checker, member, false, around)) : []),
    ...lists.flatMap((member) => listVariants(checker, member, isFull, around)),
    ...literals.keys(),
    ...[...keywords.keys()].map((keyword) => values[keyword] ?? keyword),
    ...(isOpen || isUnknown ? ["text"] : []),
  ];
  return isFull ? found : found.slice(0, 1);
}

/** Names that the program declares, by the types that they have. */
const values: Readonly<Record<string, string>> = { string: "text", number: "count" };
const files: Readonly<Record<string, string>> = { Blob: "file", Uint8Array: "bytes" };

function listVariants(checker: ts.TypeChecker, type: ts.Type, isFull: boolean, around: Around): string[] {
  const items = checker.getTypeArguments(type as ts.TypeReference); // a list is a reference to its generic type
  const [item] = items;
  if (checker.isTupleType(type))
    return [`[${itemsOfTuple(checker, type, items, isFull, around).join(", ")}]`];
  if (item === undefined || around.length > deepest) return ["[]"];
  const found = variants(checker, item, isFull, [...around, type]).map((value) => `[${value}]`);
  // A list of what is written already is an empty one.
  return found.length > 0 ? found : ["[]"];
}

/** One literal for each place: also for those that may be left out, where everything is given. */
function itemsOfTuple(
  checker: ts.TypeChecker,
  type: ts.Type,
  items: readonly ts.Type[],
  isFull: boolean,
  around: Around,
): string[] {
  const { elementFlags } = (type as ts.TupleTypeReference).target; // as the checker says of it
  return items
    .filter((_, index) => isFull || ((elementFlags[index] ?? 0) & ts.ElementFlags.Required) !== 0)
    .map((item) => variants(checker, item, isFull, [...around, type])[0] ?? "undefined as never");
}

function objectVariants(checker: ts.TypeChecker, type: ts.Type, full: boolean, around: Around): string[] {
  if (type.getCallSignatures().length > 0) return [];
  if (isOfLanguage(type)) return [files[type.symbol.name] ?? []].flat();
  const isFull = full && around.length <= deepest && !around.includes(type);
  const within = [...around, type];
  const members: { readonly key: string; readonly values: readonly string[] }[] = [];
  for (const property of checker.getPropertiesOfType(type)) {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    if (isOptional && !isFull) continue;
    const values = variants(checker, checker.getTypeOfSymbol(property), isFull, within);
    if (values.length > 0) members.push({ key: propertyKey(property.name), values });
    else if (!isOptional) return []; // such an object is not written as a literal: a journal, for example
  }
  const index = isFull ? checker.getIndexInfoOfType(type, ts.IndexKind.String) : undefined;
  if (index !== undefined) {
    const found = variants(checker, index.type, isFull, within);
    if (found.length > 0) members.push({ key: "anything", values: found });
  }
  const write = (chosen: (values: readonly string[], index: number) => string | undefined): string =>
    `{ ${members.map(({ key, values }, index) => `${key}: ${chosen(values, index) ?? "undefined as never"}`).join(", ")} }`;
  return [
    write(([first]) => first),
    ...members.flatMap(({ values }, changed) =>
      values.slice(1).map((value) => write(([first], index) => (index === changed ? value : first))),
    ),
  ];
}

function isOfLanguage(type: ts.Type): boolean {
  const declarations = type.isIntersection() ? [] : (type.symbol?.declarations ?? []);
  return declarations.some((node) => node.getSourceFile().hasNoDefaultLib);
}
