/** The provider's own clock. A simulation of days gives it one that does not wait. */
export interface ProviderClock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly delay: (ms: number) => Promise<void>;
}

export const realClock: ProviderClock = {
  now: () => Date.now(),
  delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
