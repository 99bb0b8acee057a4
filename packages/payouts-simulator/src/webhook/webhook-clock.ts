/** The time that a simulator keeps. */
export interface WebhookClock {
  /** Milliseconds since the epoch. */
  now(): number;
  delay(ms: number): Promise<void>;
}
