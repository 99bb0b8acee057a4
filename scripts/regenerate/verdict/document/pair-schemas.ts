import { flatten, type PlacedSchema } from "./flat-schema.ts";

/** Which member of a union became which. */
export interface SchemaPairs {
  readonly both: readonly (readonly [old: PlacedSchema, now: PlacedSchema])[];
  readonly lost: readonly PlacedSchema[];
  readonly gained: readonly PlacedSchema[];
}

/** By reference, by equality, by the value that distinguishes them, and last by their kind and place. */
export function pairSchemas(old: readonly PlacedSchema[], now: readonly PlacedSchema[]): SchemaPairs {
  const lost = new Set(old);
  const gained = new Set(now);
  const both: [PlacedSchema, PlacedSchema][] = [];
  const by = (nameOf: (member: PlacedSchema) => string | undefined): void => {
    for (const before of [...lost]) {
      const name = nameOf(before);
      const after = name === undefined ? undefined : [...gained].find((each) => nameOf(each) === name);
      if (after === undefined) continue;
      both.push([before, after]);
      lost.delete(before);
      gained.delete(after);
    }
  };
  by(({ schema }) => schema.$ref);
  by(({ schema }) => JSON.stringify(schema));
  by(distinction);
  by((member) => {
    const { keywords, properties } = flatten([member]);
    return distinction(member) === undefined
      ? `${JSON.stringify(keywords["type"])} ${[...properties.keys()].sort().join()}`
      : undefined;
  });
  if (lost.size === gained.size)
    by((member) => (distinction(member) === undefined ? typeName(member) : undefined));
  return { both, lost: [...lost], gained: [...gained] };
}

function typeName(member: PlacedSchema): string {
  return JSON.stringify(flatten([member]).keywords["type"]) ?? "";
}

/** `type=momo`: the properties that have one value only. */
function distinction(member: PlacedSchema): string | undefined {
  const values = [...flatten([member]).properties].flatMap(([name, parts]) => {
    const { keywords } = flatten(parts);
    const { const: value, enum: list } = keywords;
    const only = value ?? (Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : undefined);
    return only === undefined ? [] : [`${name}=${JSON.stringify(only)}`];
  });
  return values.length === 0 ? undefined : values.sort().join();
}
