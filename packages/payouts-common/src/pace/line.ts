import type { PacedCall } from "../provider-description.ts";
import { elapsedSince } from "../transport/moment.ts";
import { startTimeLimit, stopTimeLimit, type TimeLimit } from "../transport/time-limit.ts";

/** What counts against one limit. Times are of `performance.now()`. */
interface Lane {
  /** When the next turn may be given. */
  freeAt: number;
  /** When the next request may leave: later than its turn, where the journal came in between. */
  leavesAt: number;
  /** How many writes and reads wait for it. */
  readonly waiting: [writes: number, reads: number];
}

/** A limit as a call meets it. */
export interface Gate {
  /** Names the lane within the line. */
  readonly lane: string;
  /** Least time between two requests. */
  readonly gapMs: number;
}

/** How a wait went. */
export interface Turn {
  /** How long it was; where the turn would come too late, how long it would have been. */
  readonly waitMs: number;
  /** Why there is no turn. `late`: it would come after the deadline, or after what bounds the call. */
  readonly end?: "abort" | "deadline" | "late" | undefined;
}

/** The way of all calls that pass the same gates. */
export interface Route {
  readonly name: string;
  readonly gates: readonly Gate[];
}

interface Waiter {
  readonly isRead: boolean;
  /** The order of arrival. */
  readonly place: number;
  /** After this a turn is of no use. */
  readonly latestAt: number;
  readonly end: (end?: Turn["end"], waitMs?: number) => void;
}

interface Queue {
  readonly route: Route;
  readonly lanes: readonly Lane[];
  readonly writes: Waiter[];
  readonly reads: Waiter[];
}

/**
 * The calls of one account, in line for their turns: writes in the order of their arrival, then reads.
 *
 * Turns come evenly, never two closer than a limit's gap: a bucket that is full at the start would let twice the number
 * through in the first period. A call that waits for one limit keeps nobody from the others. While nobody waits, there is no
 * timer.
 */
export class Line {
  readonly #lanes = new Map<string, Lane>();
  readonly #queues = new Map<string, Queue>();
  #heldUntil = 0;
  #places = 0;
  #wake: TimeLimit | undefined;

  /** Whether it may be forgotten: nobody waits, and nobody would have to. */
  get isIdle(): boolean {
    const now = performance.now();
    const lanes = [...this.#lanes.values()];
    return (
      this.#queues.size === 0 && this.#freeAt(lanes) <= now && lanes.every((lane) => lane.leavesAt <= now)
    );
  }

  /** Takes a turn if one is free now. */
  take(route: Route): boolean {
    // Whose turn has come goes first, also where the timer is late.
    if (this.#queues.size > 0) this.#giveTurns();
    const lanes = this.#lanesOf(route);
    const now = performance.now();
    const isFree = this.#freeAt(lanes) <= now;
    if (isFree) give(route, lanes, now);
    return isFree;
  }

  /** Waits for a turn. @param isFirst - it comes before all that wait. */
  wait(route: Route, { plan, limits, bounds }: PacedCall, isFirst: boolean): Promise<Turn> {
    const { signal, deadlineAt } = limits;
    const { isRead } = plan;
    const since = performance.now();
    const lanes = this.#lanesOf(route);
    const latestAt = Math.min(
      deadlineAt,
      ...bounds.map(({ ms, since: from }) => since + ms - elapsedSince(from)),
    );
    const comesAt = this.#comesAt(route, lanes, ({ waiting: [writes, reads] }) =>
      isFirst ? 0 : isRead ? writes + reads : writes,
    );
    if (comesAt >= latestAt) return Promise.resolve({ waitMs: comesAt - since, end: "late" });
    const queue = this.#queues.get(route.name) ?? { route, lanes, writes: [], reads: [] };
    this.#queues.set(route.name, queue);
    const list = isRead ? queue.reads : queue.writes;
    return new Promise((resolve) => {
      const count = (change: number): void =>
        lanes.forEach(({ waiting }) => (waiting[isRead ? 1 : 0] += change));
      const end: Waiter["end"] = (why, waitMs = performance.now() - since) => {
        stopTimeLimit(limit);
        signal?.removeEventListener("abort", onAbort);
        list.splice(list.indexOf(waiter), 1);
        if (queue.writes.length + queue.reads.length === 0) this.#queues.delete(route.name);
        count(-1);
        resolve({ waitMs, end: why });
      };
      const giveUp = (why: Turn["end"]): void => {
        end(why);
        this.#giveTurns();
      };
      const onAbort = (): void => giveUp("abort");
      const waiter = { isRead, latestAt, end, place: (isFirst ? -1 : 1) * (this.#places += 1) };
      if (isFirst) list.unshift(waiter);
      else list.push(waiter);
      count(1);
      // Those before it may come later than it seemed.
      const limit = startTimeLimit(latestAt - since, () =>
        giveUp(latestAt < deadlineAt ? "late" : "deadline"),
      );
      if (signal?.aborted) onAbort();
      else signal?.addEventListener("abort", onAbort);
      this.#giveTurns();
    });
  }

  /**
   * Lets a call leave that has its turn. Calls that were kept in between must not leave together.
   *
   * @returns in how many milliseconds.
   */
  leave(route: Route): number {
    const lanes = this.#lanesOf(route);
    const now = performance.now();
    const at = Math.max(now, ...lanes.map(({ leavesAt }) => leavesAt));
    route.gates.forEach(({ gapMs }, index) => ((lanes[index] as Lane).leavesAt = at + gapMs));
    return at - now;
  }

  /** Gives no turn before that time is over: of one lane, or of the whole line. */
  hold(name: string | undefined, ms: number): void {
    const until = performance.now() + ms;
    const lane = name === undefined ? undefined : this.#lane(name);
    if (lane === undefined) this.#heldUntil = Math.max(this.#heldUntil, until);
    else lane.freeAt = Math.max(lane.freeAt, until);
    // Whose turn would now come too late need not wait for that.
    for (const { route, lanes, writes, reads } of [...this.#queues.values()]) {
      for (const [index, { latestAt, end }] of [...writes, ...reads].entries()) {
        const comesAt = this.#comesAt(route, lanes, () => index);
        if (comesAt >= latestAt) end("late", comesAt - performance.now());
      }
    }
    this.#giveTurns();
  }

  /** When the turn comes of a call that has so many before it: not earlier. */
  #comesAt({ gates }: Route, lanes: readonly Lane[], before: (lane: Lane) => number): number {
    const from = Math.max(performance.now(), this.#heldUntil);
    return Math.max(
      from,
      ...gates.map(({ gapMs }, index) => {
        const lane = lanes[index] as Lane;
        return Math.max(from, lane.freeAt) + before(lane) * gapMs;
      }),
    );
  }

  /** Gives each turn that has come, and sleeps until the next. */
  #giveTurns(): void {
    const now = performance.now();
    const heads = [...this.#queues.values()].map(({ route, lanes, writes, reads }) => {
      // A queue without anybody is removed.
      return { route, lanes, waiter: (writes[0] ?? reads[0]) as Waiter };
    });
    heads.sort(({ waiter: a }, { waiter: b }) => Number(a.isRead) - Number(b.isRead) || a.place - b.place);
    let next = Infinity;
    for (const { route, lanes, waiter } of heads) {
      if (this.#freeAt(lanes) <= now) {
        give(route, lanes, now);
        waiter.end();
      }
      if (this.#queues.has(route.name)) next = Math.min(next, this.#freeAt(lanes));
    }
    if (this.#wake !== undefined) stopTimeLimit(this.#wake);
    this.#wake =
      next === Infinity
        ? undefined
        : startTimeLimit(next - now, () => ((this.#wake = undefined), this.#giveTurns()));
  }

  #freeAt(lanes: readonly Lane[]): number {
    return Math.max(this.#heldUntil, ...lanes.map(({ freeAt }) => freeAt));
  }

  #lanesOf({ gates }: Route): readonly Lane[] {
    return gates.map(({ lane }) => this.#lane(lane));
  }

  #lane(name: string): Lane {
    const lane = this.#lanes.get(name) ?? { freeAt: 0, leavesAt: 0, waiting: [0, 0] };
    this.#lanes.set(name, lane);
    return lane;
  }
}

function give({ gates }: Route, lanes: readonly Lane[], now: number): void {
  gates.forEach(({ gapMs }, index) => ((lanes[index] as Lane).freeAt = now + gapMs));
}
