/** Smallest first. */
export const bumps = ["none", "patch", "minor", "major"] as const;

/** How much of a package's version a difference moves. */
export type Bump = (typeof bumps)[number];

/** One difference between the last release of a client and what its spec gives now, in the words of a caller. */
export interface Change {
  readonly bump: Exclude<Bump, "none">;
  /** What showed it: the compiler, the description that the runtime reads, or the documents themselves. */
  readonly layer: "types" | "description" | "document";
  /** Method and field: `createPayout body.destination`. */
  readonly where: string;
  /** JSON Pointer into the spec. */
  readonly pointer: string;
  readonly what: string;
  /** What a caller does about it. Absent: nothing. */
  readonly todo?: string;
}

/** What is said of what still works, and will not for ever. */
export const deprecated = "it is deprecated";

export function greatest(all: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] ?? "none";
}

export function isGreater(bump: Bump, than: Bump): boolean {
  return bumps.indexOf(bump) > bumps.indexOf(than);
}
