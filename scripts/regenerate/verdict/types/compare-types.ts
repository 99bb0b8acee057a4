import ts from "typescript";
import type { Direction } from "../../direction.ts";
import { below, type Finding } from "../../finding.ts";
import { listed, shortened } from "../../wording/listed.ts";
import { literalsOf, pairMembers } from "./pair-members.ts";
import { type TypeParts, typeParts } from "./type-parts.ts";

/** Where a property stands: whether it may be left out, and so whether `undefined` only means that. */
interface Given {
  readonly type: ts.Type;
  readonly isOptional: boolean;
}

/**
 * Compares a type of the last release with its successor.
 *
 * The compiler decides: what a caller gives must be assignable to the new type, and what a caller gets to the old one.
 * The walk names the place, and adds what assignability forgives: a property lost (excess in a literal, missing in a
 * read), an index signature lost, known values of an open set.
 */
export class TypeComparison {
  readonly #checker: ts.TypeChecker;
  readonly #known = new Map<string, readonly Finding[]>();
  readonly #numbers = new Map<ts.Type, number>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  compare(old: ts.Type, now: ts.Type, direction: Direction): readonly Finding[] {
    return this.#compare({ type: old, isOptional: false }, { type: now, isOptional: false }, direction);
  }

  /** Each property of a type, and what it holds where it is there. */
  membersOf(type: ts.Type): ReadonlyMap<string, ts.Type> {
    return new Map(
      this.#checker
        .getPropertiesOfType(this.#checker.getNonNullableType(type))
        .map((property) => [property.name, this.#checker.getTypeOfSymbol(property)]),
    );
  }

  #compare(old: Given, now: Given, direction: Direction): readonly Finding[] {
    if (old.type === now.type) return [];
    const key = [
      this.#number(old.type),
      this.#number(now.type),
      direction,
      old.isOptional,
      now.isOptional,
    ].join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, []); // a type that contains itself: the outer comparison finds what there is
    const found = this.#differences(old, now, direction);
    this.#known.set(key, found);
    return found;
  }

  #differences(old: Given, now: Given, direction: Direction): Finding[] {
    const before = typeParts(this.#checker, old.type, !old.isOptional);
    const after = typeParts(this.#checker, now.type, !now.isOptional);
    const found = [
      ...this.#values(before, after, direction),
      ...this.#members(before.objects, after.objects, direction),
      ...this.#lists(before.lists, after.lists, direction),
    ];
    const fits =
      direction === "out"
        ? before.all.every((member) => this.#checker.isTypeAssignableTo(member, now.type))
        : after.all.every((member) => this.#checker.isTypeAssignableTo(member, old.type));
    if (!fits && !found.some(({ bump }) => bump === "major")) {
      const [from, to] = [old.type, now.type].map((type) => shortened(this.#checker.typeToString(type)));
      return [
        {
          bump: "major",
          path: [],
          what: `the type is \`${to}\`, and was \`${from}\``,
          todo: direction === "out" ? `Give a \`${to}\`.` : "Change the code that reads it.",
        },
      ];
    }
    if (fits && found.length === 0 && direction === "out" && isWider(before, after))
      return [
        {
          bump: "minor",
          path: [],
          what: `\`${shortened(this.#checker.typeToString(now.type))}\` is accepted`,
        },
      ];
    return found;
  }

  /** Single values and keywords. */
  #values(before: TypeParts, after: TypeParts, direction: Direction): Finding[] {
    const gained = [...after.literals].filter(
      ([text, type]) => !before.literals.has(text) && (before.isOpen || !covers(before, type)),
    );
    const lost = [...before.literals].filter(
      ([text, type]) => !after.literals.has(text) && !covers(after, type),
    );
    const names = (entries: readonly (readonly [string, ts.Type])[]): string[] =>
      entries.map(([text]) => text);
    const found: Finding[] = [];
    if (gained.length > 0 && before.literals.size > 0) {
      const isBreaking = direction === "in" && !before.isOpen;
      found.push({
        bump: isBreaking ? "major" : "minor",
        path: [],
        what: `${listed(names(gained))} ${gained.length === 1 ? "is" : "are"} ${direction === "out" ? "accepted" : before.isOpen ? "known" : "possible"}`,
        ...(isBreaking && { todo: "Handle it." }),
      });
    }
    if (lost.length > 0 && !after.isOpen) {
      const left = names([...after.literals]);
      found.push({
        bump: "major",
        path: [],
        what: `${listed(names(lost))} ${lost.length === 1 ? "is" : "are"} ${direction === "out" ? "refused" : "gone"}`,
        todo:
          direction === "in"
            ? "Remove the code that handles it."
            : left.length > 0
              ? `Send ${listed(left, "or")}.`
              : "Send something else.",
      });
    }
    const keyword = (text: string): Finding[] => {
      if (direction === "in")
        return [{ bump: "major", path: [], what: `it may be \`${text}\``, todo: `Handle \`${text}\`.` }];
      return [{ bump: "minor", path: [], what: `\`${text}\` is accepted` }];
    };
    for (const text of after.keywords.keys()) {
      if (before.isUnknown || before.keywords.has(text) || before.all.length === 0) continue;
      // `undefined` was what stood for an answer without a body.
      if (text === "undefined" || before.keywords.has("undefined")) continue;
      // Where nothing is left of what it was, it is another type.
      if (
        text === "null" ||
        [...before.keywords.keys(), ...before.literals.keys()].some(
          (each) => after.keywords.has(each) || after.literals.has(each),
        )
      )
        found.push(...keyword(text));
    }
    if (direction === "out" && before.keywords.has("null") && !after.keywords.has("null") && !after.isUnknown)
      found.push({
        bump: "major",
        path: [],
        what: "`null` is refused",
        todo: "Leave it out, or send a value.",
      });
    return found;
  }

  #members(old: readonly ts.Type[], now: readonly ts.Type[], direction: Direction): Finding[] {
    const { both, lost, gained } = pairMembers(this.#checker, old, now);
    const found = both.flatMap(([before, after]) => this.#properties(before, after, direction));
    if (old.length === 0 || now.length === 0) return found;
    // A member that another takes, property for property, has become part of that one.
    const isTaken = (before: ts.Type, after: ts.Type): boolean =>
      (direction === "out"
        ? this.#checker.isTypeAssignableTo(before, after)
        : this.#checker.isTypeAssignableTo(after, before)) &&
      !this.#properties(before, after, direction).some(({ bump }) => bump === "major");
    const isLost = (member: ts.Type): boolean =>
      direction === "in" || !now.some((each) => isTaken(member, each));
    const isGained = (member: ts.Type): boolean =>
      direction === "out" || !old.some((each) => isTaken(each, member));
    for (const member of lost.filter(isLost))
      found.push({
        bump: "major",
        path: [],
        what: `${this.#nameOf(member)} is ${direction === "out" ? "refused" : "gone"}`,
        todo:
          direction === "out"
            ? `Send ${listed(
                now.map((each) => this.#nameOf(each)),
                "or",
                "",
              )}.`
            : "Remove the code that reads it.",
      });
    for (const member of gained.filter(isGained))
      found.push(
        direction === "out"
          ? { bump: "minor", path: [], what: `${this.#nameOf(member)} is accepted` }
          : { bump: "major", path: [], what: `${this.#nameOf(member)} is possible`, todo: "Handle it." },
      );
    return found;
  }

  #lists(old: readonly ts.Type[], now: readonly ts.Type[], direction: Direction): Finding[] {
    const [before, after] = [old[0], now[0]];
    if (before === undefined || after === undefined || old.length + now.length > 2) return [];
    const isTuple = this.#checker.isTupleType(before);
    if (isTuple !== this.#checker.isTupleType(after)) return [];
    const [items, successors] = [before, after].map(
      (type) => this.#checker.getTypeArguments(type as ts.TypeReference), // what the members of a list are
    ) as [readonly ts.Type[], readonly ts.Type[]];
    const found = items.flatMap((item, index) => {
      const successor = successors[index];
      const place = isTuple ? `[${index}]` : "[]";
      return successor === undefined ? [] : below(place, this.compare(item, successor, direction));
    });
    // Whether they may be left out, the compiler says of the tuple as a whole.
    for (const index of successors.keys())
      if (index >= items.length)
        found.push(...below(`[${index}]`, [{ bump: "minor", path: [], what: "it is new" }]));
    return found;
  }

  #properties(old: ts.Type, now: ts.Type, direction: Direction): Finding[] {
    if (old === now || isForeign(old) || isForeign(now)) return [];
    const found: Finding[] = [];
    const index = this.#checker.getIndexInfoOfType(now, ts.IndexKind.String);
    for (const property of this.#checker.getPropertiesOfType(old)) {
      const before = this.#given(property);
      if (isNever(before.type)) continue;
      const successor = this.#checker.getPropertyOfType(now, property.name);
      if (successor === undefined) {
        if (index !== undefined && this.#isCovered(before, index.type, direction)) continue;
        found.push(
          ...below(property.name, [
            direction === "out"
              ? { bump: "major", path: [], what: "it is not accepted any more", todo: "Leave it out." }
              : { bump: "major", path: [], what: "it is gone", todo: "Remove the code that reads it." },
          ]),
        );
        continue;
      }
      const after = this.#given(successor);
      found.push(
        ...below(property.name, [
          ...requirement(before, after, direction),
          ...this.#compare(before, after, direction),
        ]),
      );
    }
    for (const property of this.#checker.getPropertiesOfType(now)) {
      if (this.#checker.getPropertyOfType(old, property.name) !== undefined) continue;
      const after = this.#given(property);
      if (isNever(after.type)) continue;
      found.push(...below(property.name, [gainedProperty(after, direction)]));
    }
    return [...found, ...this.#index(old, now, direction)];
  }

  #index(old: ts.Type, now: ts.Type, direction: Direction): readonly Finding[] {
    return [...this.#patterns(old, now, direction), ...this.#anyName(old, now, direction)];
  }

  /** Fields whose names have a form: ``[key: `x-${string}`]: number``. */
  #patterns(old: ts.Type, now: ts.Type, direction: Direction): Finding[] {
    const [before, after] = [old, now].map(
      (type) =>
        new Map(
          this.#checker
            .getIndexInfosOfType(type)
            .flatMap(({ keyType, type: held }) =>
              keyType.flags & ts.TypeFlags.TemplateLiteral
                ? [[this.#checker.typeToString(keyType), held] as const]
                : [],
            ),
        ),
    ) as [Map<string, ts.Type>, Map<string, ts.Type>];
    const found: Finding[] = [];
    for (const [key, held] of before) {
      const successor = after.get(key);
      const what = `fields of the form ${key} are ${direction === "out" ? "refused" : "gone"}`;
      if (successor !== undefined) found.push(...below("[name]", this.compare(held, successor, direction)));
      else found.push({ bump: "major", path: [], what, todo: "Use the other fields." });
    }
    for (const key of after.keys()) {
      const what = `fields of the form ${key} are ${direction === "out" ? "accepted" : "possible"}`;
      if (!before.has(key)) found.push({ bump: "minor", path: [], what });
    }
    return found;
  }

  #anyName(old: ts.Type, now: ts.Type, direction: Direction): readonly Finding[] {
    const [before, after] = [old, now].map((type) =>
      this.#checker.getIndexInfoOfType(type, ts.IndexKind.String),
    );
    if (before !== undefined && after !== undefined)
      return below("[name]", this.compare(before.type, after.type, direction));
    if (before !== undefined)
      return [
        {
          bump: "major",
          path: [],
          what:
            direction === "out"
              ? "fields beyond the named ones are refused"
              : "fields beyond the named ones are gone",
          todo: "Use the named fields.",
        },
      ];
    if (after === undefined) return [];
    return [
      {
        bump: "minor",
        path: [],
        what: `fields beyond the named ones are ${direction === "out" ? "accepted" : "possible"}`,
      },
    ];
  }

  #isCovered({ type, isOptional }: Given, index: ts.Type, direction: Direction): boolean {
    return direction === "out"
      ? typeParts(this.#checker, type, !isOptional).all.every((member) =>
          this.#checker.isTypeAssignableTo(member, index),
        )
      : isOptional && this.#checker.isTypeAssignableTo(index, type);
  }

  #given(property: ts.Symbol): Given {
    return {
      type: this.#checker.getTypeOfSymbol(property),
      isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    };
  }

  #nameOf(type: ts.Type): string {
    const [literal] = literalsOf(this.#checker, type);
    if (literal !== undefined) return `\`${literal[0]}: ${literal[1].join(" | ")}\``;
    return `\`${shortened(this.#checker.typeToString(type))}\``;
  }

  #number(type: ts.Type): number {
    const number = this.#numbers.get(type) ?? this.#numbers.size;
    this.#numbers.set(type, number);
    return number;
  }
}

function requirement(before: Given, after: Given, direction: Direction): Finding[] {
  if (before.isOptional === after.isOptional) return [];
  if (direction === "out")
    return before.isOptional
      ? [{ bump: "major", path: [], what: "it is required", todo: "Give it." }]
      : [{ bump: "minor", path: [], what: "it may be left out" }];
  return after.isOptional
    ? [{ bump: "major", path: [], what: "it may be missing", todo: "Handle its absence." }]
    : [{ bump: "patch", path: [], what: "it is always there" }];
}

function gainedProperty(after: Given, direction: Direction): Finding {
  if (direction === "in") return { bump: "minor", path: [], what: "it is new" };
  return after.isOptional
    ? { bump: "minor", path: [], what: "it is accepted" }
    : { bump: "major", path: [], what: "it is new, and required", todo: "Give it." };
}

/** Whether a type takes this single value by a keyword: `"a"` is a `string`. */
function covers(parts: TypeParts, literal: ts.Type): boolean {
  if (parts.isUnknown) return true;
  if (literal.flags & ts.TypeFlags.StringLiteral) return parts.keywords.has("string") || parts.isOpen;
  return (literal.flags & ts.TypeFlags.NumberLiteral) !== 0 && parts.keywords.has("number");
}

function isWider(before: TypeParts, after: TypeParts): boolean {
  if (before.isUnknown) return false;
  return (
    after.isUnknown ||
    (after.isOpen && !before.isOpen) ||
    [...after.keywords.keys()].some((keyword) => !before.keywords.has(keyword)) ||
    [...after.literals].some(([text, type]) => !before.literals.has(text) && !covers(before, type)) ||
    (before.objects.length === 0 && after.objects.length > 0) ||
    (before.lists.length === 0 && after.lists.length > 0)
  );
}

function isNever(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) !== 0;
}

/** A type of the language, such as `Uint8Array`, or a function: the compiler judges it as a whole. */
function isForeign(type: ts.Type): boolean {
  if (type.getCallSignatures().length > 0) return true;
  const declarations = type.isIntersection() ? [] : (type.symbol?.declarations ?? []);
  return declarations.some((node) => node.getSourceFile().hasNoDefaultLib);
}
