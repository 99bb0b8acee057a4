/** A clock that stands still until a test advances it. */
export class ManualClock {
  #now = Date.UTC(2026, 10, 21, 12);
  #timers: { readonly at: number; readonly fire: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  delay(ms: number): Promise<void> {
    return new Promise((fire) => this.#timers.push({ at: this.#now + ms, fire }));
  }

  /** Lets the time pass, and everything happen that happens in it: in order, each with what follows from it at once. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = Math.min(...this.#timers.map(({ at }) => at));
      if (next > end) break;
      this.#now = Math.max(this.#now, next);
      const due = this.#timers.filter(({ at }) => at <= this.#now);
      this.#timers = this.#timers.filter(({ at }) => at > this.#now);
      for (const { fire } of due) fire();
    }
    this.#now = end;
  }
}
