import { bareFetchCaller } from "./bare-fetch-caller.ts";
import type { Caller } from "./caller.ts";
import { journaledCaller } from "./journaled-caller.ts";
import { plainLoopCaller } from "./plain-loop-caller.ts";

export { journaledCaller };

/** Who pays, the least careful one first. */
export const callers: readonly Caller[] = [bareFetchCaller, plainLoopCaller, journaledCaller];
