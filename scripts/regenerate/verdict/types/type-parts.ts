import ts from "typescript";

/** A type as the members of a union, sorted by what may become of them. */
export interface TypeParts {
  readonly isUnknown: boolean;
  /** `(string & {})`: any other value passes too. */
  readonly isOpen: boolean;
  /** `null`, and the keywords: `string`, `number`, … */
  readonly keywords: ReadonlyMap<string, ts.Type>;
  /** Single values, as they are written: `"momo"`, `true`. */
  readonly literals: ReadonlyMap<string, ts.Type>;
  readonly lists: readonly ts.Type[];
  readonly objects: readonly ts.Type[];
  readonly all: readonly ts.Type[];
}

const keywordNames: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.Null, "null"],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Void, "undefined"],
  [ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral, "string"],
  [ts.TypeFlags.Number, "number"],
  [ts.TypeFlags.BigInt, "bigint"],
  [ts.TypeFlags.ESSymbol, "symbol"],
];

/** @param hasUndefined - whether `undefined` counts; it does not where it only stands for "left out". */
export function typeParts(checker: ts.TypeChecker, type: ts.Type, hasUndefined: boolean): TypeParts {
  const all = (type.isUnion() ? type.types : [type]).filter(
    (member) => hasUndefined || !(member.flags & ts.TypeFlags.Undefined),
  );
  const keywords = new Map<string, ts.Type>();
  const literals = new Map<string, ts.Type>();
  const lists: ts.Type[] = [];
  const objects: ts.Type[] = [];
  let isOpen = false;
  let isUnknown = false;
  for (const member of all) {
    const keyword = keywordNames.find(([flag]) => (member.flags & flag) !== 0)?.[1];
    if (member.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) isUnknown = true;
    else if (member.flags & ts.TypeFlags.Literal) literals.set(checker.typeToString(member), member);
    else if (keyword !== undefined) keywords.set(keyword, member);
    else if (isOpenMarker(member)) isOpen = true;
    else if (checker.isArrayType(member) || checker.isTupleType(member)) lists.push(member);
    else if (!(member.flags & ts.TypeFlags.Never)) objects.push(member);
  }
  return { isUnknown, isOpen, keywords, literals, lists, objects, all };
}

function isOpenMarker(type: ts.Type): boolean {
  return (
    type.isIntersection() &&
    type.types.some((part) => (part.flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0)
  );
}
