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
