import { pointerOf } from "../../src/document/json-pointer.ts";
import { typeOf } from "../../src/document/schema-types.ts";

/** A value with one thing changed. */
export interface Corruption {
  /** Where, as a violation names it. */
  readonly pointer: string;
  readonly change: string;
  readonly value: unknown;
}

const anything = [null, true, 1, "~", [], {}];
const long = "x".repeat(5000);

/** Every value that differs from this one at one place: a member removed or added, another type, a limit crossed. */
export function corruptionsOf(value: unknown, path: readonly (string | number)[] = []): Corruption[] {
  const pointer = pointerOf(path);
  const replaced = (change: string, ...others: readonly unknown[]): Corruption[] =>
    others.map((other) => ({ pointer, change, value: other }));
  const own = [
    ...replaced("of another type", ...anything.filter((each) => typeOf(each) !== typeOf(value))),
    ...(typeof value === "number" ? replaced("another number", -1, 0, value + 0.5, 1e21) : []),
    ...(typeof value === "string" ? replaced("another text", "", "~", `${value}\n`, long) : []),
    ...(Array.isArray(value) && value.length > 0
      ? replaced(
          "another length",
          [],
          [...value, ...value],
          Array.from({ length: 1000 }, () => value[0] as unknown),
        )
      : []),
  ];
  if (typeof value !== "object" || value === null) return own;
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) =>
      corruptionsOf(item, [...path, index]).map((each) => ({
        ...each,
        value: value.with(index, each.value),
      })),
    );
    return [...own, ...items];
  }
  // Ajv, which says what is allowed, does not look at a member of this name.
  const members = Object.entries(value).filter(([name]) => name !== "__proto__");
  const added = {
    pointer: pointerOf([...path, "notDocumented"]),
    change: "added",
    value: { ...value, notDocumented: "~" },
  };
  const changed = members.flatMap(([name, member]) => {
    const others = members.filter(([each]) => each !== name);
    const within = corruptionsOf(member, [...path, name]).map((each) => ({
      ...each,
      value: Object.fromEntries(members.map((pair) => (pair[0] === name ? [name, each.value] : pair))),
    }));
    return [
      { pointer: pointerOf([...path, name]), change: "removed", value: Object.fromEntries(others) },
      ...within,
    ];
  });
  return [...own, added, ...changed];
}
