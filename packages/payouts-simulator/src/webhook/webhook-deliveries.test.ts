import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { ManualClock } from "../../test/manual-clock.ts";
import { changeTo, toldBox } from "../../test/told-box.ts";
import type { NamedDocument } from "../document/read-document.ts";
import { signDocumented } from "./sign-webhook.ts";
import type { Subscription } from "./subscription.ts";
import { WebhookDeliveries, type WebhookDeliveriesOptions } from "./webhook-deliveries.ts";

const url = "http://127.0.0.1:1/hooks";
const secret = "s3cret";
const { document } = toldBox();

interface Arrival {
  readonly body: string;
  readonly headers: Headers;
}

/** Deliveries, with a receiver in process that answers these statuses, then 204. */
function tell(
  options: Partial<WebhookDeliveriesOptions> & {
    readonly documents?: readonly NamedDocument[];
    readonly statuses?: readonly number[];
  } = {},
): { deliveries: WebhookDeliveries; clock: ManualClock; arrivals: Arrival[]; payouts: () => unknown[] } {
  const { documents = [toldBox()], statuses = [], ...more } = options;
  const clock = new ManualClock();
  const arrivals: Arrival[] = [];
  const left = [...statuses];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    arrivals.push({ body: String(init?.body), headers: new Headers(init?.headers) });
    return new Response(null, { status: left.shift() ?? 204 });
  };
  const deliveries = new WebhookDeliveries(documents, { clock, fetch, ...more });
  const payouts = (): unknown[] =>
    arrivals.map(({ body }) => (JSON.parse(body) as { data: { id: unknown } }).data.id);
  return { deliveries, clock, arrivals, payouts };
}

/** One after the other, of these payouts. */
function publishAll(deliveries: WebhookDeliveries, ...ids: readonly string[]): void {
  for (const payoutId of ids) deliveries.publish(changeTo("gone", { payoutId }));
}

describe("publish", () => {
  it("delivers the event, signed, and logs it", async () => {
    const { deliveries, clock, arrivals } = tell();
    deliveries.subscribe({ url, secret });
    deliveries.publish(changeTo("gone"));
    expect(arrivals).toEqual([]); // it does not wait
    await deliveries.settled();
    const [arrival] = arrivals;
    const [delivery, ...others] = deliveries.deliveries;
    expect(others).toEqual([]);
    expect(delivery).toEqual({
      id: "delivery-1",
      document: "told-box",
      webhook: "outcome",
      type: "payout.gone",
      eventId: (JSON.parse(arrival?.body ?? "") as { id: unknown }).id,
      payoutId: "p-7",
      url,
      at: clock.now(),
      attempt: 1,
      body: arrival?.body,
      headers: signDocumented(document, arrival?.body, { webhook: "outcome", secret, now: clock.now() })
        .headers,
      status: 204,
      answer: "",
      forged: false,
    });
  });

  it("tells each who wants to know, of the same event", async () => {
    const other = toldBox({ name: "other-box" });
    const { deliveries } = tell({ documents: [toldBox(), other] });
    const subscriptions: [string, Partial<Subscription>][] = [
      ["all", {}],
      ["document", { document: "told-box" }],
      ["other", { document: "other-box" }],
      ["webhook", { webhooks: ["outcome"] }],
      ["type", { webhooks: ["payout.gone"] }],
      ["next", { webhooks: ["payout.updated"] }],
      ["none", { webhooks: ["payout.completed", "moved"] }],
    ];
    for (const [name, more] of subscriptions)
      deliveries.subscribe({ url: `http://${name}.example/`, secret, ...more });
    expect(deliveries.subscriptions).toHaveLength(subscriptions.length);
    deliveries.publish(changeTo("gone"));
    deliveries.publish(changeTo("gone", { document: "no-box" }));
    await deliveries.settled();
    const told = deliveries.deliveries.map(({ url: to, type }) => [new URL(to).hostname, type]);
    expect(told).toHaveLength(6);
    expect(Object.fromEntries(told)).toEqual({
      "all.example": "payout.gone",
      "document.example": "payout.gone",
      "webhook.example": "payout.gone",
      "type.example": "payout.gone",
      "next.example": "payout.updated",
      "none.example": "payout.completed",
    });
    const ids = deliveries.deliveries.flatMap(({ type, eventId }) =>
      type === "payout.gone" ? [eventId] : [],
    );
    expect(new Set(ids).size).toBe(1);
  });

  it("sends an event late, signed when it is sent", async () => {
    const { deliveries, clock, arrivals } = tell();
    deliveries.subscribe({ url, secret, lateMs: 60_000 });
    deliveries.publish(changeTo("gone"));
    await clock.advance(59_999);
    expect(arrivals).toEqual([]);
    await clock.advance(1);
    await deliveries.settled();
    const [{ body, headers } = { body: "", headers: new Headers() }] = arrivals;
    expect(headers.get("box-sign")).toContain(`t=${clock.now() / 1000},`);
    expect(JSON.parse(body)).toMatchObject({ made_at: "2026-11-21T12:00:00.000Z" });
  });

  it("sends an event as often as is wanted, with the same id", async () => {
    const { deliveries, arrivals } = tell();
    deliveries.subscribe({ url, secret, times: 3 });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    expect(new Set(arrivals.map(({ body }) => body)).size).toBe(1);
    expect(deliveries.deliveries.map(({ id, of }) => [id, of])).toEqual([
      ["delivery-1", undefined],
      ["delivery-2", "delivery-1"],
      ["delivery-3", "delivery-1"],
    ]);
  });

  it("sends in the order of the changes, each when the one before has been answered", async () => {
    let running = 0;
    let most = 0;
    const { deliveries } = tell({
      async fetch() {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return new Response();
      },
    });
    deliveries.subscribe({ url, secret });
    publishAll(deliveries, "a", "b", "c");
    await deliveries.settled();
    expect(most).toBe(1);
    expect(deliveries.deliveries.map(({ payoutId }) => payoutId)).toEqual(["a", "b", "c"]);
  });

  it("holds deliveries, and sends the last first", async () => {
    const { deliveries, clock, payouts } = tell();
    deliveries.subscribe({ url, secret, order: "reversed", windowMs: 1000 });
    publishAll(deliveries, "a", "b");
    await clock.advance(999);
    publishAll(deliveries, "c");
    expect(payouts()).toEqual([]);
    await clock.advance(1);
    publishAll(deliveries, "d", "e");
    await clock.advance(1000);
    await deliveries.settled();
    expect(payouts()).toEqual(["c", "b", "a", "e", "d"]);
  });

  it.each([0, 0.5, 0.999])("sends in another order by chance: %d", async (chance) => {
    const { deliveries, clock, payouts } = tell({ random: () => chance });
    deliveries.subscribe({ url, secret, order: "random" });
    publishAll(deliveries, "a", "b", "c");
    await clock.advance(5000);
    await deliveries.settled();
    expect(payouts()).not.toEqual(["a", "b", "c"]);
    expect(payouts().sort()).toEqual(["a", "b", "c"]);
  });

  it("signs with another secret when it forges", async () => {
    const { deliveries, arrivals, clock } = tell();
    deliveries.subscribe({ url, secret, forged: true });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    const [{ body, headers } = { body: "", headers: new Headers() }] = arrivals;
    const right = signDocumented(document, body, { webhook: "outcome", secret, now: clock.now() });
    expect(headers.get("box-sign")).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
    expect(headers.get("box-sign")).not.toBe(right.headers["Box-Sign"]);
    expect(deliveries.deliveries).toMatchObject([{ forged: true }]);
  });

  it("signs by the machine's clock where that is another one", async () => {
    const { deliveries, arrivals } = tell({ signingNow: () => 5_000 });
    deliveries.subscribe({ url, secret });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    expect(arrivals[0]?.headers.get("box-sign")).toContain("t=5,");
  });

  it("sends the receiver's own header where no document says how, and nothing without one", async () => {
    const { deliveries, arrivals } = tell({ documents: [toldBox({ signature: { type: "undocumented" } })] });
    deliveries.subscribe({ url });
    deliveries.subscribe({ url, secret, header: "X-Own" });
    deliveries.subscribe({ url, secret, header: "X-Own", forged: true });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    expect(arrivals.map(({ headers }) => headers.get("x-own"))).toEqual([null, secret, "03cret"]);
  });

  it("does not repeat what failed", async () => {
    const { deliveries, clock } = tell({ statuses: [500] });
    deliveries.subscribe({ url, secret });
    deliveries.publish(changeTo("gone"));
    await clock.advance(1e9);
    await deliveries.settled();
    expect(deliveries.deliveries).toMatchObject([{ status: 500, attempt: 1 }]);
  });

  it("repeats what failed as often as is wanted, until it arrives", async () => {
    const { deliveries, clock } = tell({ statuses: [500, 302, 200] });
    const start = clock.now();
    deliveries.subscribe({ url, secret, retries: [1000, 60_000, 60_000] });
    deliveries.publish(changeTo("gone"));
    await clock.advance(1e9);
    await deliveries.settled();
    expect(deliveries.deliveries.map(({ at, ...rest }) => ({ after: at - start, ...rest }))).toMatchObject([
      { after: 0, attempt: 1, status: 500 },
      { after: 1000, attempt: 2, status: 302, of: "delivery-1" },
      { after: 61_000, attempt: 3, status: 200, of: "delivery-1" },
    ]);
  });

  it("never throws: what goes wrong is in the log", async () => {
    const { deliveries } = tell({ fetch: () => Promise.reject(new Error("no network")) });
    deliveries.subscribe({ url, secret });
    deliveries.publish(changeTo("gone"));
    const broken = (): never => {
      throw new Error("no payout");
    };
    deliveries.publish(changeTo("gone", { show: broken }));
    deliveries.publish(changeTo("gone", { show: () => 1n }));
    await deliveries.settled();
    expect(deliveries.deliveries.map(({ error }) => error)).toEqual([
      "The event could not be made: no payout",
      "no network",
      expect.stringContaining("The event could not be written: "),
    ]);
    await expect(deliveries.redeliver("delivery-1")).rejects.toThrow("There is no delivery");
  });

  it("drops what is too much for a receiver, and keeps the last 1,000 in the log", async () => {
    const { deliveries, arrivals } = tell();
    deliveries.subscribe({ url, secret, times: 100, lateMs: 1 });
    for (let number = 0; number < 101; number += 1) deliveries.publish(changeTo("gone"));
    expect(arrivals).toEqual([]);
    expect(deliveries.deliveries).toHaveLength(100);
    expect(deliveries.deliveries[0]?.error).toBe(
      "Dropped: 10,000 deliveries wait already, for `lateMs` or for a slow receiver.",
    );
    for (let number = 0; number < 10; number += 1) deliveries.publish(changeTo("gone"));
    expect(deliveries.deliveries).toHaveLength(1000);
    expect(deliveries.deliveries.at(-1)?.id).toBe("delivery-1100");
    deliveries.close();
  });
});

describe("subscribe", () => {
  it("refuses what is wrong, all at once", () => {
    const { deliveries } = tell();
    expect(() => deliveries.subscribe({ url: "hooks", secret: "" })).toThrow(
      new RangeError(
        "`url` must be the whole address of the receiver, as http://127.0.0.1:3000/webhooks.\n`secret` must be a string that is not empty.",
      ),
    );
    expect(deliveries.subscriptions).toEqual([]);
  });

  it("ends, and drops what is late", async () => {
    const { deliveries, clock, arrivals } = tell();
    const end = deliveries.subscribe({ url, secret, lateMs: 1000 });
    deliveries.publish(changeTo("gone"));
    end();
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    await clock.advance(2000);
    expect(arrivals).toEqual([]);
  });
});

describe("send", () => {
  it("sends what a document shows, and logs it", async () => {
    const { deliveries, arrivals } = tell({ statuses: [500] });
    const delivery = await deliveries.send({ webhook: "payout.updated", url, secret });
    expect(delivery).toMatchObject({
      id: "delivery-1",
      webhook: "payout.updated",
      status: 500,
      forged: false,
    });
    expect(deliveries.deliveries).toEqual([delivery]);
    expect(JSON.parse(arrivals[0]?.body ?? "")).toMatchObject({ data: { id: "p-0" } });
    await deliveries.send({ webhook: "box.opened", url, secret, event: "as it is", now: 9000 });
    expect(arrivals[1]?.body).toBe("as it is");
    expect(arrivals[1]?.headers.get("box-sign")).toContain("t=9,");
  });

  it("refuses what there is not", async () => {
    const { deliveries } = tell();
    await expect(deliveries.send({ webhook: "lost", url, secret })).rejects.toThrow(
      "There is no webhook `lost`.",
    );
    expect(deliveries.deliveries).toEqual([]);
  });
});

describe("redeliver", () => {
  it("sends the same event again, signed anew or in the same bytes", async () => {
    const { deliveries, clock, arrivals } = tell({ statuses: [500] });
    deliveries.subscribe({ url, secret });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    await clock.advance(60_000);
    expect(await deliveries.redeliver("delivery-1")).toMatchObject({ id: "delivery-2", of: "delivery-1" });
    await deliveries.redeliver("delivery-1", { as: "sent" });
    const [first, anew, sent] = arrivals.map(({ body, headers }) => [body, headers.get("box-sign")]);
    expect(sent).toEqual(first);
    expect(anew?.[0]).toBe(first?.[0]);
    expect(anew?.[1]).not.toBe(first?.[1]);
  });

  it("sends it several times, and forged", async () => {
    const { deliveries, arrivals } = tell();
    await deliveries.send({ webhook: "payout.updated", url, secret });
    expect(await deliveries.redeliver("delivery-1", { times: 2, forged: true })).toMatchObject({
      id: "delivery-3",
      of: "delivery-1",
      forged: true,
    });
    expect(new Set(arrivals.map(({ headers }) => headers.get("box-sign"))).size).toBe(2);
    expect(await deliveries.redeliver("delivery-3", { as: "sent" })).toMatchObject({ forged: true });
    expect(await deliveries.redeliver("delivery-3")).toMatchObject({ forged: false });
  });

  it("refuses what is wrong", async () => {
    const { deliveries } = tell({ documents: [toldBox({ signature: { type: "none" } })] });
    await deliveries.send({ webhook: "payout.updated", url, secret });
    await expect(deliveries.redeliver("delivery-2")).rejects.toThrow(
      "There is no delivery `delivery-2` to repeat. `deliveries` lists the last 1000.",
    );
    await expect(deliveries.redeliver("delivery-1", { as: "sent", forged: true, times: 0 })).rejects.toThrow(
      [
        "`forged` signs anew, so `as` cannot be sent.",
        "`forged` needs something to forge, and nothing proves this delivery.",
        "`times` must be a whole number from 1 to 100.",
      ].join("\n"),
    );
    await expect(deliveries.redeliver("delivery-1", { as: "again" as never })).rejects.toThrow(
      "`as` must be anew or sent.",
    );
  });
});

describe("close and reset", () => {
  it("ends what is under way, and drops what is late and held", async () => {
    let begun = 0;
    const { deliveries, clock } = tell({
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          begun += 1;
          init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    });
    deliveries.subscribe({ url, secret, retries: [1] });
    deliveries.subscribe({ url, secret, lateMs: 1000 });
    deliveries.subscribe({ url, secret, order: "reversed" });
    publishAll(deliveries, "a", "b");
    const sending = deliveries.send({ webhook: "payout.updated", url, secret });
    await clock.advance(1);
    const settled = deliveries.settled();
    deliveries.close();
    await settled;
    expect(await sending).toMatchObject({ error: "The simulator was closed." });
    await clock.advance(1e6);
    expect(begun).toBe(2);
    expect(deliveries.subscriptions).toEqual([]);
    expect(deliveries.deliveries.map(({ error }) => error)).toEqual(
      Array(2).fill("The simulator was closed."),
    );
  });

  it("forgets the log, and can be used again", async () => {
    const { deliveries } = tell();
    const running = deliveries.send({ webhook: "payout.updated", url, secret });
    deliveries.reset();
    await running;
    expect(deliveries.deliveries).toEqual([]);
    deliveries.subscribe({ url, secret });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    expect(deliveries.deliveries).toHaveLength(1);
  });
});

describe("over HTTP", () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  it("reaches a receiver, and tells what it answered", async () => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        bodies.push(body);
        response.writeHead(307, { location: "/elsewhere" }).end("Over there.");
      });
    }).listen(0, "127.0.0.1");
    servers.push(server);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    const deliveries = new WebhookDeliveries([toldBox()], {
      clock: new ManualClock(),
    });
    deliveries.subscribe({ url: `http://127.0.0.1:${port}/hooks`, secret });
    deliveries.publish(changeTo("gone"));
    await deliveries.settled();
    expect(bodies).toHaveLength(1);
    expect(deliveries.deliveries).toMatchObject([{ status: 307, answer: "Over there.", body: bodies[0] }]);
  });

  it("tells that nothing listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    await new Promise((resolve) => server.close(resolve));
    const deliveries = new WebhookDeliveries([toldBox()], { clock: new ManualClock() });
    const to = `http://127.0.0.1:${port}/hooks`;
    const { status, error } = await deliveries.send({ webhook: "payout.updated", url: to, secret });
    expect(status).toBeUndefined();
    expect(error).toContain("ECONNREFUSED");
  });
});
