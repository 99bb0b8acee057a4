/** What the simulator tells of payouts is what the documents allow, and what the clients believe. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { verifyWebhook, type WebhookDelivery } from "@org/payouts-common";
import { describe, expect, it } from "vitest";
import { exampleFromSchema } from "../packages/payouts-simulator/src/answer/example-from-schema.ts";
import { documentNodes } from "../packages/payouts-simulator/src/document/document-nodes.ts";
import { resolvePointer, writePointer } from "../packages/payouts-simulator/src/document/json-pointer.ts";
import {
  readDocument,
  type NamedDocument,
} from "../packages/payouts-simulator/src/document/read-document.ts";
import { partsOf } from "../packages/payouts-simulator/src/document/schema-parts.ts";
import type { Schema } from "../packages/payouts-simulator/src/document/schema.ts";
import { compileValidators } from "../packages/payouts-simulator/src/validate/compile-validators.ts";
import { chooseEvent } from "../packages/payouts-simulator/src/webhook/choose-event.ts";
import { findSignature } from "../packages/payouts-simulator/src/webhook/find-signature.ts";
import type { PayoutChange } from "../packages/payouts-simulator/src/webhook/payout-change.ts";
import { tellingEvents } from "../packages/payouts-simulator/src/webhook/telling-events.ts";
import type { WebhookClock } from "../packages/payouts-simulator/src/webhook/webhook-clock.ts";
import { WebhookDeliveries } from "../packages/payouts-simulator/src/webhook/webhook-deliveries.ts";
import { writeEvent } from "../packages/payouts-simulator/src/webhook/write-event.ts";
import { ManualClock } from "../packages/payouts-simulator/test/manual-clock.ts";
import { clientPackages } from "./bench/client-packages.ts";
import { readModel } from "./read-models.ts";

/** What the tests read of a verified event. */
interface Verified {
  readonly id?: string;
  readonly type?: unknown;
  readonly payout?: unknown;
  readonly payoutId?: unknown;
}
type Verify = (delivery: WebhookDelivery, options: object) => Promise<Verified>;

interface Told {
  readonly named: NamedDocument;
  readonly verifyWebhook: Verify;
  /** Which type of event tells of each native status. */
  readonly types: Readonly<Record<string, string | undefined>>;
}

const secret = Buffer.from("a secret of the endpoint, thirty").toString("hex");
const header = "X-Webhook-Secret";
const at = new ManualClock().now();
const payoutId = "0d3cb1e4-4f09-4a8c-b5b1-6a6a2f8fbb01";

const clients = (await clientPackages()).filter(({ model }) => model.webhooks.length > 0);
const told: Told[] = await Promise.all(
  clients.map(async ({ directory, entry }) => {
    const module = (await import(/* @vite-ignore */ entry.href)) as { readonly verifyWebhook: Verify };
    const named = await readDocument(fileURLToPath(new URL("openapi.json", directory)));
    return { named, verifyWebhook: module.verifyWebhook, types: typesOf(named) };
  }),
);
const invented = new URL("generator/__fixtures__/petty-cash.yaml", import.meta.url);
const pettyCash = { ...(await readDocument(fileURLToPath(invented))), name: "petty-cash" };
const { webhookDescription } = await readModel(invented);
if (webhookDescription === undefined) throw new Error("The invented provider has no webhooks.");
told.push({
  named: pettyCash,
  // As the generated client does.
  verifyWebhook: (delivery, options) => verifyWebhook<Verified>(webhookDescription, delivery, options),
  types: typesOf(pettyCash),
});

/** The types that tell of each status that any lifecycle of the document has. */
function typesOf({ document }: NamedDocument): Readonly<Record<string, string | undefined>> {
  const statuses = documentNodes(document).flatMap(({ kind, value }) =>
    kind === "schema" ? Object.keys((value as Schema)["x-payouts-lifecycle"]?.states ?? {}) : [],
  );
  return Object.fromEntries(
    [...new Set(statuses)].map((status) => [
      status,
      chooseEvent(document, tellingEvents(document), status)?.type,
    ]),
  );
}

/** A change of a payout that is as the document shows one, but for its id and status. */
function changeOf({ name, document }: NamedDocument, status: string): PayoutChange {
  return {
    document: name,
    payoutId,
    status,
    at,
    show(schema, templates) {
      if (schema === undefined) return { id: payoutId };
      const view = partsOf(document, schema)
        .map((part) => part["x-payouts-view"])
        .find((each) => each !== undefined);
      const template = templates[0] ?? exampleFromSchema(document, schema, "response");
      const [idAt = "/id"] = [view?.id ?? []].flat();
      return writePointer(writePointer(template, idAt, payoutId), view?.status ?? "/status", status);
    },
  };
}

describe("the event that tells of a status", () => {
  it("follows from the documents' words and examples", () => {
    expect(Object.fromEntries(told.map(({ named, types }) => [named.name, types]))).toMatchInlineSnapshot(`
      {
        "monime": {
          "completed": "payout.completed",
          "delayed": undefined,
          "failed": "payout.failed",
          "pending": undefined,
          "processing": undefined,
        },
        "mono": {
          "failed": "ledger_account_transaction_created",
          "pending": "ledger_account_transaction_created",
          "processing": undefined,
          "settled": "ledger_account_transaction_created",
        },
        "moyasar": {
          "canceled": "payout_canceled",
          "failed": "payout_failed",
          "initiated": "payout_initiated",
          "paid": "payout_paid",
          "queued": undefined,
          "returned": "payout_returned",
        },
        "petty-cash": {
          "bounced": "coins.counted",
          "in the box": "coins.counted",
          "on the way": "coins.counted",
          "paid": "payout.settled",
        },
        "yativo": {
          "cancelled": "payout.updated",
          "completed": "payout.completed",
          "expired": "payout.updated",
          "failed": "payout.updated",
          "pending": "payout.updated",
          "processing": "payout.updated",
          "refunded": "payout.updated",
          "success": "payout.completed",
        },
      }
    `);
  });
});

describe.each(told)("the events of $named.name", ({ named, types, ...client }) => {
  const { document } = named;
  const events = tellingEvents(document);
  const statuses = Object.keys(types);
  const cases = events.flatMap((event) => statuses.map((status) => ({ type: event.type, status, event })));

  it.each(cases)("$type, $status: the document allows it", ({ event, status }) => {
    let order = 0;
    const ids = { random: () => 0.5, order: () => (order += 1) };
    const written = writeEvent(document, event, changeOf(named, status), ids);
    const { word, schema, templates } = event;
    expect(compileValidators(document).check(schema, written.body, "response")).toEqual([]);
    const found = (pointer: string): unknown => resolvePointer(written.body, pointer);
    expect(found(word.type)).toBe(event.type);
    for (const pointer of [word.payoutId ?? []].flat()) expect(found(pointer)).toBe(payoutId);
    for (const [pointer, value] of Object.entries(word.when ?? {})) expect(found(pointer)).toBe(value);
    if (written.eventId !== undefined) {
      expect(JSON.stringify(written.body)).toContain(written.eventId);
      expect(JSON.stringify(templates)).not.toContain(written.eventId);
    }
  });

  const toldOf = statuses.filter((status) => types[status] !== undefined);
  it.each(toldOf)("arrive, and the client believes them: %s", async (status) => {
    const arrivals = await arrivalsOf(named, (deliveries, url) => {
      deliveries.subscribe({ url, secret, header });
      deliveries.publish(changeOf(named, status));
    });
    expect(arrivals).toHaveLength(1);
    const event = await client.verifyWebhook(first(arrivals), { secret, header, now: () => at });
    expect(event.type).toBe(types[status]);
    expect(event.payoutId ?? JSON.stringify(event.payout)).toContain(payoutId);
  });

  it("are refused where they were forged", async () => {
    const [status = ""] = toldOf;
    const arrivals = await arrivalsOf(named, (deliveries, url) => {
      deliveries.subscribe({ url, secret, header, forged: true });
      deliveries.publish(changeOf(named, status));
    });
    const refused = client.verifyWebhook(first(arrivals), { secret, header, now: () => at });
    await expect(refused).rejects.toMatchObject({ reason: "bad_signature" });
  });

  it("come again with the same id and another time", async () => {
    const [status = ""] = toldOf;
    const clock = new ManualClock();
    const arrivals = await arrivalsOf(
      named,
      async (deliveries, url) => {
        deliveries.subscribe({ url, secret, header, times: 2 });
        deliveries.publish(changeOf(named, status));
        await deliveries.settled();
        await clock.advance(60_000);
        await deliveries.redeliver("delivery-1");
        await deliveries.redeliver("delivery-1", { as: "sent" });
      },
      clock,
    );
    const verified = await Promise.all(
      arrivals.map((delivery) => client.verifyWebhook(delivery, { secret, header, now: () => clock.now() })),
    );
    expect(verified.map(({ id }) => id)).toEqual(verified.map(() => verified[0]?.id));
    expect(new Set(arrivals.map(({ body }) => body)).size).toBe(1);
    const [one, two, , again] = arrivals;
    expect([two, again]).toEqual([one, one]);
  });

  it("come a day late and the last first, and are believed, for they are signed when they are sent", async () => {
    const clock = new ManualClock();
    const wanted = toldOf.slice(0, 2);
    const arrivals = await arrivalsOf(
      named,
      async (deliveries, url) => {
        deliveries.subscribe({ url, secret, header, lateMs: 86_400_000, order: "reversed", windowMs: 1000 });
        for (const status of wanted) deliveries.publish(changeOf(named, status));
        await clock.advance(86_400_999);
        expect(deliveries.deliveries).toEqual([]);
        await clock.advance(1);
      },
      clock,
    );
    const verified = await Promise.all(
      arrivals.map((delivery) => client.verifyWebhook(delivery, { secret, header, now: () => clock.now() })),
    );
    expect(verified.map(({ type }) => type)).toEqual(wanted.map((status) => types[status]).reverse());
  });

  it("are refused a day later in the same bytes, where the time is signed", async () => {
    const clock = new ManualClock();
    const [status = ""] = toldOf;
    const [, replayed] = await arrivalsOf(
      named,
      async (deliveries, url) => {
        deliveries.subscribe({ url, secret, header });
        deliveries.publish(changeOf(named, status));
        await deliveries.settled();
        await clock.advance(86_400_000);
        await deliveries.redeliver("delivery-1", { as: "sent" });
      },
      clock,
    );
    const { webhook } = chooseEvent(document, events, status) ?? {};
    const refusal = await client
      .verifyWebhook(first([replayed]), { secret, header, now: () => clock.now() })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    const isTimed = findSignature(document, webhook).timestamp !== undefined;
    expect(refusal).toEqual(isTimed ? expect.objectContaining({ reason: "too_old" }) : undefined);
  });
});

/** What a receiver got. Its headers are those that are not the transport's. */
interface Arrival {
  readonly body: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

function first(arrivals: readonly (Arrival | undefined)[]): Arrival {
  const [arrival] = arrivals;
  if (arrival === undefined) throw new Error("Nothing arrived.");
  return arrival;
}

async function arrivalsOf(
  named: NamedDocument,
  act: (deliveries: WebhookDeliveries, url: string) => void | Promise<void>,
  clock: WebhookClock = new ManualClock(),
): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
      arrivals.push({ body, headers: Object.fromEntries(headers) as Arrival["headers"] });
      response.writeHead(204).end();
    });
  }).listen(0, "127.0.0.1");
  const deliveries = new WebhookDeliveries([named], { clock });
  try {
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // it listens on a port
    await act(deliveries, `http://127.0.0.1:${port}/hooks`);
    await deliveries.settled();
    return arrivals;
  } finally {
    deliveries.close();
    server.close();
  }
}
