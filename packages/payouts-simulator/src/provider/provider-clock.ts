/** The provider's time. */
export interface ProviderClock {
  /** Milliseconds since 1970. */
  now(): number;
  delay(ms: number): Promise<void>;
}

/** The machine's. */
export const realClock: ProviderClock = {
  now: () => Date.now(),
  delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
