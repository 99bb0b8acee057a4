import type { Fault, Step } from "./fault.ts";
import { seededRandom } from "./seeded-random.ts";

/** A random mix of faults, the same for the same seed. */
export interface FaultMix {
  /** The kinds of fault in it, each with the names of its faults. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** The share of attempts that meets no fault. */
  readonly clean: number;
  /** The fault of one attempt; `lot` identifies the attempt. `undefined`: none. */
  draw(lot: string, allows: (kind: string) => boolean): Step | undefined;
}

/**
 * Mixes all faults that take a single request, by kind.
 *
 * Each kind applies to an attempt with the same probability, independently of the others. If several apply, one of them
 * is selected, so that some attempts meet no fault, however many kinds there are.
 */
export function mixFaults(faults: readonly Fault[], probability: number, seed: string): FaultMix {
  const kinds = new Map<string, Fault[]>();
  for (const fault of faults) {
    if (fault.mix !== undefined) kinds.set(fault.mix, [...(kinds.get(fault.mix) ?? []), fault]);
  }
  return {
    kinds: new Map([...kinds].map(([kind, members]) => [kind, members.map(({ name }) => name)])),
    clean: (1 - probability) ** kinds.size,
    draw(lot, allows) {
      const random = seededRandom(`${seed}/${lot}`);
      const drawn = [...kinds].filter(() => random() < probability);
      const choice = random();
      const members = pick(drawn, choice)?.[1];
      const kind = pick(drawn, choice)?.[0];
      const fault = members && pick(members, random());
      return kind !== undefined && allows(kind) ? fault?.steps[0] : undefined;
    },
  };
}

function pick<Item>(items: readonly Item[], lot: number): Item | undefined {
  return items[Math.floor(lot * items.length)];
}
