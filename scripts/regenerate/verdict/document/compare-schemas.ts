import type { Direction } from "../../direction.ts";
import { below, type Finding } from "../../finding.ts";
import { compareValues } from "./compare-values.ts";
import { type FlatSchema, flatten, type PlacedSchema } from "./flat-schema.ts";
import { judgeKeywords } from "./keyword-rows.ts";
import { pairSchemas } from "./pair-schemas.ts";

/** Compares schemas of two documents, for what no type shows. */
export class SchemaComparison {
  readonly #known = new Map<string, readonly Finding[]>();

  compare(
    old: readonly PlacedSchema[],
    now: readonly PlacedSchema[],
    direction: Direction,
  ): readonly Finding[] {
    if (old.length === 0 || now.length === 0) return [];
    const key = [
      direction,
      ...old.map(({ pointer }) => pointer),
      "",
      ...now.map(({ pointer }) => pointer),
    ].join(" ");
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, []); // a schema that contains itself: the outer comparison finds what there is
    const found = this.#differences(flatten(old), flatten(now), direction);
    this.#known.set(key, found);
    return found;
  }

  #differences(old: FlatSchema, now: FlatSchema, direction: Direction): Finding[] {
    const [before, after] = [formsOf(old), formsOf(now)];
    return before.length > 0 === after.length > 0
      ? this.#plainDifferences(old, now, direction)
      : this.#formDifferences(old, now, direction);
  }

  /**
   * One side is a choice of plain forms, and the other is plain. What is sent must fit one of the forms, or come from any of
   * them; what is answered, the other way round.
   */
  #formDifferences(old: FlatSchema, now: FlatSchema, direction: Direction): Finding[] {
    const [before, after] = [formsOf(old), formsOf(now)];
    const differences = (before.length > 0 ? before : after).map((form) =>
      before.length > 0
        ? this.#plainDifferences(form, now, direction)
        : this.#plainDifferences(old, form, direction),
    );
    const isOneEnough = (direction === "out") === after.length > 0;
    if (!isOneEnough) return differences.flat();
    const breaks = (findings: readonly Finding[]): number =>
      findings.filter(({ bump }) => bump === "major").length;
    return differences.reduce((best, each) => (breaks(each) < breaks(best) ? each : best));
  }

  #plainDifferences(old: FlatSchema, now: FlatSchema, direction: Direction): Finding[] {
    const [before, after] = [impliedType(old, now), impliedType(now, old)];
    const own = [
      ...judgeKeywords(before, after, direction),
      ...compareValues(before, after, direction),
      ...this.#unions(old, now, direction),
    ].map((finding) => ({ pointer: now.pointer, ...finding }));
    const found: Finding[] = [...own];
    for (const [name, property] of old.properties) {
      const successor = now.properties.get(name);
      if (successor !== undefined) found.push(...below(name, this.compare(property, successor, direction)));
      else if (direction === "out")
        found.push({
          bump: "major",
          path: [name],
          pointer: property[0]?.pointer ?? old.pointer,
          what: "it is not accepted any more",
          todo: "Leave it out.",
        });
    }
    for (const [index, position] of old.positions.entries())
      found.push(...below(`[${index}]`, this.compare(position, now.positions[index] ?? [], direction)));
    for (const [pattern, schema] of old.patterns)
      found.push(...below("[name]", this.compare(schema, now.patterns.get(pattern) ?? [], direction)));
    found.push(...below("[]", this.compare(old.items, now.items, direction)));
    found.push(...below("[name]", this.compare(old.additional, now.additional, direction)));
    return found;
  }

  /** Members that both have are compared; of those that only one has, the types say what they see. */
  #unions(old: FlatSchema, now: FlatSchema, direction: Direction): readonly Finding[] {
    const [before, after] = [old.unions.flat(), now.unions.flat()];
    const { both, lost, gained } = pairSchemas(before, after);
    const found = both.flatMap(([member, successor]) => this.compare([member], [successor], direction));
    if (before.length === 0 || after.length === 0) return found;
    const scalar = (members: readonly PlacedSchema[]): readonly PlacedSchema[] =>
      members.filter((member) => {
        const { keywords, properties, unions } = flatten([member]);
        return properties.size === 0 && unions.length === 0 && keywords["type"] !== "null";
      });
    for (const { pointer } of scalar(direction === "out" ? lost : gained))
      found.push({
        bump: "major",
        path: [],
        pointer,
        what: direction === "out" ? "one of its forms is refused" : "another form is possible",
        todo: direction === "out" ? "Check what you send." : "Check what you expect.",
      });
    return found;
  }
}

/** The forms of a schema that is nothing but a choice of plain values, with what holds of all; none, where it is another. */
function formsOf({ keywords: common, unions, properties, items }: FlatSchema): FlatSchema[] {
  const [union, ...others] = unions;
  if (union === undefined || others.length > 0 || properties.size + items.length > 0) return [];
  const members = union.map((member) => flatten([member]));
  const forms = members.filter(({ keywords }) => keywords["type"] !== "null");
  if (forms.some((form) => form.properties.size + form.items.length + form.unions.length > 0)) return [];
  return forms.map((form) => {
    const keywords = { ...common, ...form.keywords };
    const { type } = keywords;
    const isNullable = forms.length < members.length && type !== undefined;
    return { ...form, keywords: isNullable ? { ...keywords, type: [type, "null"].flat() } : keywords };
  });
}

/** A type that goes without saying is the same as one that is said. */
function impliedType(schema: FlatSchema, other: FlatSchema): Readonly<Record<string, unknown>> {
  const { keywords, properties, items, unions } = schema;
  if (keywords["type"] !== undefined) return keywords;
  const isImplied =
    properties.size + items.length + unions.length > 0 ||
    "enum" in keywords ||
    "const" in keywords ||
    "x-extensible-enum" in keywords;
  return isImplied ? { ...keywords, type: other.keywords["type"] } : keywords;
}
