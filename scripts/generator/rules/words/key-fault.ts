import {
  generatedFormat,
  keyProblem,
  randomKey,
} from "../../../../packages/payouts-common/src/keys/idempotency-key.ts";
import type { Idempotency } from "../../../../packages/payouts-simulator/src/document/index.ts";

/** A format that only some keys meet must be seen, however lucky the first of them is. */
const samples = 64;

/** Why not every key fits. The client is the authority: they are made as it makes them. */
export function keyFault({ format, generate, carrier }: Idempotency): string | undefined {
  try {
    for (let made = 0; made < samples; made += 1) {
      const key = randomKey(generatedFormat({ ...format, ...(generate && { generate }) }));
      // What the provider accepts holds for the keys that the client makes as for any other.
      const problem = keyProblem(key, { ...format, carrier });
      if (problem !== undefined) return `${key} ${problem}`;
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
