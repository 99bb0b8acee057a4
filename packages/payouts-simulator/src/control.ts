import { Hono } from "hono";
import type { Context } from "hono";
import type { FaultRule } from "./fault/fault-rules.ts";
import type { PayoutMove, Simulator } from "./simulator.ts";
import type { RedeliverOptions } from "./webhook/redelivery.ts";
import type { Subscription } from "./webhook/subscription.ts";

/** What the control API needs of a simulator. */
export type Controlled = Pick<
  Simulator,
  "payouts" | "requests" | "advance" | "move" | "inject" | "faults" | "webhooks" | "reset" | "now"
>;

/**
 * What a program in another language does with a simulator over HTTP, as JSON:
 *
 * - `GET payouts`, `GET requests`, `GET clock`;
 * - `POST advance` with `{ "time": "2h" }`, `POST move` with `{ "id": …, "to": "failed" }`, `POST reset`;
 * - `GET faults`; `POST faults` with a rule, answered with the `id` by which `DELETE faults/<id>` takes it away;
 * - `GET webhooks`; `POST webhooks` with a subscription, answered with the `id` by which `DELETE webhooks/<id>` ends it;
 * - `GET deliveries`; `POST deliveries/<id>` delivers one again.
 *
 * Only pages of the simulator itself may use it from a browser.
 *
 * @param pageActions - what the forms of the page are sent to, below `page`.
 */
export function controlRoutes(simulated: Controlled, pageActions: Hono): Hono {
  const app = new Hono();
  const removals = new Map<string, () => void>();
  let added = 0;
  const addRemoval = (kind: string, remove: () => void): { readonly id: string } => {
    added += 1;
    removals.set(`${kind}/${added}`, remove);
    return { id: String(added) };
  };

  app.use("*", async (context, next) => {
    const origin = context.req.header("origin");
    // A page of another site must not move payouts (https://fetch.spec.whatwg.org/#origin-header).
    if (origin !== undefined && origin !== new URL(context.req.url).origin)
      return context.json({ message: `The origin ${origin} may not control this simulator.` }, 403);
    return next();
  });
  app.onError((error, context) => {
    if (error instanceof RangeError) return context.json({ message: error.message }, 400);
    throw error;
  });
  app.route("/page", pageActions);
  app.get("/clock", (context) => context.json({ now: new Date(simulated.now()).toISOString() }));
  app.get("/payouts", (context) => context.json({ payouts: simulated.payouts() }));
  app.get("/requests", (context) => context.json({ requests: simulated.requests }));
  app.get("/faults", (context) => context.json({ faults: simulated.faults }));
  // The casts: what is wrong with a rule or a subscription, those who take it say.
  app.post("/faults", async (context) =>
    context.json(addRemoval("faults", simulated.inject((await bodyOf(context)) as FaultRule)), 201),
  );
  app.get("/webhooks", (context) => context.json({ webhooks: simulated.webhooks.subscriptions }));
  app.post("/webhooks", async (context) => {
    const subscription = (await bodyOf(context)) as Subscription;
    return context.json(addRemoval("webhooks", simulated.webhooks.subscribe(subscription)), 201);
  });
  app.get("/deliveries", (context) => context.json({ deliveries: simulated.webhooks.deliveries }));
  app.post("/deliveries/:id", async (context) => {
    const options = (await bodyOf(context)) as RedeliverOptions;
    return context.json(await simulated.webhooks.redeliver(context.req.param("id"), options));
  });
  app.delete("/:kind{faults|webhooks}/:id", (context) => {
    const place = `${context.req.param("kind")}/${context.req.param("id")}`;
    const remove = removals.get(place);
    if (remove === undefined) return context.json({ message: `There is no ${place}.` }, 404);
    remove();
    removals.delete(place);
    return context.body(null, 204);
  });
  app.post("/advance", async (context) => {
    const { time } = (await bodyOf(context)) as { readonly time?: string | number };
    simulated.advance(time ?? "");
    return context.json({ now: new Date(simulated.now()).toISOString() });
  });
  app.post("/move", async (context) => context.json(simulated.move((await bodyOf(context)) as PayoutMove)));
  app.post("/reset", (context) => {
    simulated.reset();
    removals.clear();
    return context.body(null, 204);
  });
  app.all("*", (context) =>
    context.json(
      {
        message:
          "The control API has: clock, payouts, requests, faults, webhooks, deliveries, advance, move, reset. The README describes them.",
      },
      404,
    ),
  );
  return app;
}

/** @throws {RangeError} It is not a JSON object. */
async function bodyOf({ req }: Context): Promise<object> {
  const body: unknown = await req.json().catch(() => undefined);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new RangeError("The body must be a JSON object.");
}
