import type { Emitter } from "./emitter.ts";

/** Emits `LICENSE`: the repository's. */
export const emitLicense: Emitter = ({ license }) => ({ path: "LICENSE", text: license });
