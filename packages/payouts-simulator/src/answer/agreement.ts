/** What the request says: its body and query by name, the values of its path, and which names tell unions apart. */
export interface AgreementRequest {
  readonly named: unknown;
  readonly path: unknown;
  readonly tags: ReadonlySet<string>;
}

/** A tag says what is asked for; any number of equal amounts does not outweigh it. */
const tagWeight = 1000;

/**
 * How many values of the request the answer repeats.
 *
 * A member counts when the answer has a member of the same name and value anywhere; a value of the path counts when
 * the answer has that value anywhere.
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

/** Each value that is neither list nor object, with the name of the member that it stands under. */
function* leaves(value: unknown, name = ""): Generator<readonly [name: string, value: unknown]> {
  if (Array.isArray(value)) {
    for (const item of value) yield* leaves(item, name);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* leaves(member, key);
  } else if (value !== undefined) {
    yield [name, value];
  }
}
