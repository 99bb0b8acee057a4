import type { Logger } from "../client-options.ts";
import { log } from "../delivery/report.ts";
import type { MakePacer, PacedCall, PacedProgress } from "../provider-description.ts";
import { sleep } from "../transport/time-limit.ts";
import { lateTurn } from "./late-turn.ts";
import type { Line } from "./line.ts";
import { lineOf } from "./line-of.ts";
import { type LimitedRoute, Routes } from "./routes.ts";

/** Keeps a client to the limits that its provider documents. */
export const createPacer: MakePacer = (client, problems) => {
  const { description, options, owner, address } = client;
  const { pace = {}, account, credential } = options;
  const logger = options["logger"] as Logger | undefined; // whose type callers see; the client checks it
  const { share = 1 } = (pace || {}) as { readonly share?: unknown };
  const isShare = typeof share === "number" && share > 0 && share <= 1;
  if (!isShare || (pace !== false && typeof pace !== "object"))
    problems.push("`pace` must be false, or { share } with a number above 0 and not above 1");
  if (!isShare || pace === false) return undefined;

  const isFixed = typeof credential !== "function";
  const name = JSON.stringify([description.id, address, account ?? (isFixed ? credential : undefined)]);
  const line = (): Line => lineOf(owner, name);
  const routes = new Routes(client, share);
  const routeOf = ({ plan }: PacedCall): LimitedRoute => routes.of(plan.id);
  const logins = new Set(
    Object.values(description.security).flatMap(({ token }) => [token?.login, token?.refresh]),
  );

  /** The turns of calls that have not sent yet, by the limits of the call. */
  const kept = new WeakMap<PacedCall["limits"], { readonly id: string; readonly waitMs: number }>();
  const keep = ({ limits: own, plan: { id } }: PacedCall, waitMs: number): void =>
    void kept.set(own, { id, waitMs });
  const keptBy = ({ limits: own, plan }: PacedCall): number | undefined => {
    const turn = kept.get(own);
    return turn?.id === plan.id ? turn.waitMs : undefined;
  };
  const reserve = (call: PacedCall): boolean => {
    if (keptBy(call) !== undefined) return true;
    const isFree = line().take(routeOf(call));
    if (isFree) keep(call, 0);
    return isFree;
  };

  /** Waits for a turn, and gives how long that took. */
  const wait = async (call: PacedCall, progress: PacedProgress): Promise<number> => {
    const isFirst = progress.attempts.length > 0 || logins.has(call.plan.id);
    const { end, waitMs } = await line().wait(routeOf(call), call, isFirst);
    // What an earlier attempt came to says more.
    if (end === "late") throw progress.giveUp() ?? lateTurn(description.name, progress.facts(), waitMs);
    if (end !== undefined) throw progress.endedBy(end);
    log(logger, "debug", "waited for its turn", { operationId: call.plan.id, pacedMs: waitMs });
    return waitMs;
  };
  /** Waits until a call may leave that has its turn. */
  const leave = async (call: PacedCall, waitedMs: number, restMs: number): Promise<number> => {
    if (restMs > 0) await sleep(restMs, call.limits.signal);
    return waitedMs + restMs;
  };

  return {
    reserve,
    async wait(call, progress) {
      if (reserve(call)) return false;
      keep(call, await wait(call, progress));
      return true;
    },
    turn(call, progress, texts) {
      if (!isFixed) routes.learn(texts);
      const waitedMs = keptBy(call);
      kept.delete(call.limits);
      if (waitedMs === undefined && !line().take(routeOf(call)))
        return wait(call, progress).then((waitMs) => leave(call, waitMs, line().leave(routeOf(call))));
      const restMs = line().leave(routeOf(call));
      return restMs > 0 || waitedMs ? leave(call, waitedMs ?? 0, restMs) : undefined;
    },
    hold(call, result, ms) {
      if (ms === undefined || !("response" in result)) return;
      const { headers } = result.response;
      const { limits, gates } = routeOf(call);
      const hit = limits.findIndex(({ header }) => header && headers.get(header.name) === header.value);
      line().hold(gates[hit]?.lane, ms);
    },
  };
};
