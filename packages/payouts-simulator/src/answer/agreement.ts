/** The values of a request: those of body and query by name, and those of the path. `tags` are the tags of unions. */
export interface AgreementRequest {
  readonly named: unknown;
  readonly path: unknown;
  readonly tags: ReadonlySet<string>;
}

/** The tag decides what the request asks for, so no number of other equal values may outweigh it. */
const tagWeight = 1000;

/**
 * How well an answer fits a request: the number of the request's values that it repeats.
 *
 * A named value counts if the answer has a member of the same name and value at any depth; a value of the path, if the
 * answer has that value.
 */
export function agreement({ named, path, tags }: AgreementRequest, answer: unknown): number {
  const members = new Set<string>();
  const values = new Set<string>();
  for (const [name, value] of leaves(answer)) {
    members.add(JSON.stringify([name, value]));
    values.add(String(value));
  }
  let score = [...leaves(path)].filter(([, value]) => values.has(String(value))).length;
  for (const leaf of leaves(named)) {
    if (members.has(JSON.stringify(leaf))) score += tags.has(leaf[0]) ? tagWeight : 1;
  }
  return score;
}

/** Each value that is neither a list nor an object, with the name of its member. */
function* leaves(value: unknown, name = ""): Generator<readonly [name: string, value: unknown]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* leaves(item, name);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* leaves(member, key);
  } else if (value !== undefined) {
    yield [name, value];
  }
}
