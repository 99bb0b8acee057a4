import ts from "typescript";

/** Which member of a union became which. Those that are left over were lost, or are new. */
export interface Pairs {
  readonly both: readonly (readonly [old: ts.Type, now: ts.Type])[];
  readonly lost: readonly ts.Type[];
  readonly gained: readonly ts.Type[];
}

/** Pairs the object types of two unions: by the value that distinguishes each, by equality, by likeness. */
export function pairMembers(
  checker: ts.TypeChecker,
  old: readonly ts.Type[],
  now: readonly ts.Type[],
): Pairs {
  const lost = new Set(old);
  const gained = new Set(now);
  const both: [ts.Type, ts.Type][] = [];
  const pairBy = (isPair: (before: ts.Type, after: ts.Type) => boolean): void => {
    for (const before of [...lost]) {
      const after = [...gained].find((each) => isPair(before, each));
      if (after === undefined) continue;
      both.push([before, after]);
      lost.delete(before);
      gained.delete(after);
    }
  };
  pairBy((before, after) => before === after);
  pairBy((before, after) => shareLiteral(checker, before, after) && !differByLiteral(checker, before, after));
  pairBy(
    (before, after) => checker.isTypeAssignableTo(before, after) && checker.isTypeAssignableTo(after, before),
  );
  if (old.length === 1 && now.length === 1) pairBy(() => true);
  else
    pairBy(
      (before, after) => !differByLiteral(checker, before, after) && likeness(checker, before, after) >= 0.5,
    );
  return { both, lost: [...lost], gained: [...gained] };
}

/** The values that tell a member of a union from the others: `type` to `"momo"`. */
export function literalsOf(checker: ts.TypeChecker, type: ts.Type): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const property of checker.getPropertiesOfType(type)) {
    if (property.flags & ts.SymbolFlags.Optional) continue;
    const value = checker.getTypeOfSymbol(property);
    const members = value.isUnion() ? value.types : [value];
    if (members.every((member) => (member.flags & ts.TypeFlags.StringLiteral) !== 0))
      found.set(
        property.name,
        members.map((member) => checker.typeToString(member)),
      );
  }
  return found;
}

function shareLiteral(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): boolean {
  const known = literalsOf(checker, after);
  return [...literalsOf(checker, before)].some(([name, values]) =>
    values.some((value) => known.get(name)?.includes(value)),
  );
}

function differByLiteral(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): boolean {
  const known = literalsOf(checker, after);
  return [...literalsOf(checker, before)].some(([name, values]) => {
    const others = known.get(name);
    return others !== undefined && !values.some((value) => others.includes(value));
  });
}

/** How many of all their properties both have. */
function likeness(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): number {
  const [left, right] = [before, after].map(
    (type) => new Set(checker.getPropertiesOfType(type).map(({ name }) => name)),
  ) as [Set<string>, Set<string>];
  const all = new Set([...left, ...right]);
  return all.size === 0 ? 0 : [...all].filter((name) => left.has(name) && right.has(name)).length / all.size;
}
