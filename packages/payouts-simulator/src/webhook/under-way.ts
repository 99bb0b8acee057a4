/** Work that has begun: it can be waited for, and ended. */
export class UnderWay {
  readonly #ending = new AbortController();
  #count = 0;
  readonly #waiters: (() => void)[] = [];

  /** Aborts with {@link end}. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Whether there is nothing to wait for. */
  get isIdle(): boolean {
    return this.#count === 0 || this.signal.aborted;
  }

  track<Result>(task: Promise<Result>): Promise<Result> {
    this.#count += 1;
    const done = (): void => {
      this.#count -= 1;
      if (this.isIdle) this.#wake();
    };
    task.then(done, done);
    return task;
  }

  /** Waits until it is done, or has been ended. */
  async settled(): Promise<void> {
    while (!this.isIdle) await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  /** Ends it for good. */
  end(reason: Error): void {
    this.#ending.abort(reason);
    this.#wake();
  }

  #wake(): void {
    for (const waiter of this.#waiters.splice(0)) waiter();
  }
}
