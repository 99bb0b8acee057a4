import { html } from "hono/html";
import type { Delivery } from "../webhook/delivery.ts";
import type { Subscription } from "../webhook/subscription.ts";
import { tellingEvents } from "../webhook/telling-events.ts";
import { enteredIn, field, formProblems } from "./field.ts";
import { jsonText } from "./json-text.ts";
import { actionsPath, type Html, type PageView } from "./page-view.ts";
import type { ThingNumbers } from "./thing-numbers.ts";
import { timeElement } from "./time-text.ts";

const form = "webhooks";

/** How many deliveries are shown. */
const shown = 50;

/** Who is told of payouts, what was delivered and what the receiver answered, and a form that adds a receiver. */
export function webhooksPart(
  view: PageView,
  numbers: ThingNumbers,
  canEnd: (subscription: Subscription) => boolean,
): Html {
  const { documents, webhooks } = view.source;
  const { subscriptions } = webhooks;
  const telling = documents.filter(({ document }) => tellingEvents(document).length > 0);
  const deliveries = webhooks.deliveries.slice(-shown).reverse();
  return html`<section aria-labelledby="webhooks">
    <h2 id="webhooks" tabindex="-1">Webhooks</h2>
    <div id="live-receivers" data-live>
      ${subscriptions.length > 0 ? receiversTable(subscriptions, numbers, canEnd) : nobody(telling.length > 0)}
    </div>
    ${
      telling.length > 0 &&
      subscribeForm(
        view,
        telling.map(({ name }) => name),
      )
    }
    <div id="live-deliveries" data-live>
      ${
        deliveries.length > 0
          ? deliveriesTable(deliveries)
          : subscriptions.length > 0 && html`<p>Nothing was delivered yet. Move a payout.</p>`
      }
    </div>
  </section>`;
}

function nobody(canTell: boolean): Html {
  return canTell
    ? html`<p>Nobody is told of payouts. Add a receiver below, then move a payout.</p>`
    : html`<p>No document here has a webhook that tells of payouts (<code>x-payouts-event</code>).</p>`;
}

function receiversTable(
  subscriptions: readonly Subscription[],
  numbers: ThingNumbers,
  canEnd: (subscription: Subscription) => boolean,
): Html {
  return html`<table class="cards">
    <caption>
      Receivers
    </caption>
    <thead>
      <tr>
        <th scope="col">Address</th>
        <th scope="col">How</th>
        <th scope="col">Receiver</th>
      </tr>
    </thead>
    <tbody>
      ${subscriptions.map((subscription) => {
        const number = numbers.of(subscription);
        const address = String(subscription.url);
        return html`<tr id="receiver-${number}">
          <th scope="row" data-label="Address"><code>${address}</code></th>
          <td data-label="How">${howText(subscription)}</td>
          <td data-label="Receiver">
            ${
              canEnd(subscription)
                ? html`<form method="post" action="${actionsPath}/webhooks/end">
                    <input type="hidden" name="receiver" value="${number}" />
                    <button id="receiver-${number}.end">Remove<span class="unseen"> ${address}</span></button>
                  </form>`
                : html`<span class="quiet">added by a program</span>`
            }
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** `twice, 5000 ms late, reversed, forged` */
function howText({
  document,
  times = 1,
  lateMs = 0,
  order = "as-sent",
  forged,
  secret,
}: Subscription): string {
  return [
    ...(document === undefined ? [] : [`payouts of ${document}`]),
    times === 1 ? "once" : `${times} times`,
    ...(lateMs === 0 ? [] : [`${lateMs} ms late`]),
    ...(order === "as-sent" ? [] : [order === "random" ? "in random order" : "the last first"]),
    ...(forged === true ? ["forged"] : []),
    secret === undefined ? "without a secret" : "with a secret",
  ].join(", ");
}

function deliveriesTable(deliveries: readonly Delivery[]): Html {
  return html`<table class="cards">
    <caption>
      The last ${shown} deliveries, the newest first. Open one to see its body.
    </caption>
    <thead>
      <tr>
        <th scope="col">Time</th>
        <th scope="col">Event</th>
        <th scope="col">Payout</th>
        <th scope="col">Receiver</th>
        <th scope="col">Its answer</th>
        <th scope="col">Delivery</th>
      </tr>
    </thead>
    <tbody>
      ${deliveries.map((delivery) => deliveryRow(delivery))}
    </tbody>
  </table>`;
}

function deliveryRow(delivery: Delivery): Html {
  const { id, at, webhook, type, payoutId, url, attempt, forged, of, status, answer, error, body } = delivery;
  const marks = [
    ...(forged ? ["forged"] : []),
    ...(attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(of === undefined ? [] : ["again"]),
  ];
  const isRefused = status === undefined || status < 200 || status > 299;
  return html`<tr id="delivery-${id}">
    <td data-label="Time">${timeElement(at)}</td>
    <th scope="row" data-label="Event">
      <details id="delivery-${id}.body">
        <summary>
          ${type ?? webhook}${marks.length > 0 && html` <span class="quiet">${marks.join(", ")}</span>`}
        </summary>
        <pre>${jsonText(body)}</pre>
      </details>
    </th>
    <td data-label="Payout">${payoutId ?? html`<span class="quiet">none</span>`}</td>
    <td data-label="Receiver"><code>${url}</code></td>
    <td data-label="Its answer">
      <span class="status ${isRefused && "refused"}">${status ?? "none"}</span> ${error ?? answer}
    </td>
    <td data-label="Delivery">
      <form method="post" action="${actionsPath}/webhooks/redeliver">
        <input type="hidden" name="delivery" value="${id}" />
        <button id="delivery-${id}.again">
          Deliver again<span class="unseen"> ${type ?? webhook}</span>
        </button>
      </form>
    </td>
  </tr>`;
}

/** @param names - of the documents that tell of payouts. */
function subscribeForm(view: PageView, names: readonly string[]): Html {
  const choice = (name: string, options: readonly (readonly [value: string, text: string])[]): Html => {
    const chosen = enteredIn(view, form, name);
    return html`${options.map(
      ([value, text]) =>
        html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
    )}`;
  };
  return html`<form class="fields" id="${form}-form" method="post" action="${actionsPath}/webhooks">
    <h3>Add a receiver</h3>
    ${formProblems(view, form)}
    <div class="wide">
      ${field(view, { form, name: "url", label: "Address of your server", type: "url", required: true })}
    </div>
    ${
      names.length > 1 &&
      field(view, {
        form,
        name: "document",
        label: "Document",
        options: choice("document", [["", "All"], ...names.map((name) => [name, name] as const)]),
      })
    }
    ${field(view, { form, name: "secret", label: "Secret", hint: "As the receiver has it" })}
    ${field(view, { form, name: "header", label: "Header", hint: "For the secret, where none is documented" })}
    ${field(view, { form, name: "times", label: "Times each", type: "number", min: 1, max: 100, value: "1" })}
    ${field(view, { form, name: "lateMs", label: "Late by ms", type: "number", min: 0, value: "0" })}
    ${field(view, {
      form,
      name: "order",
      label: "Order",
      options: choice("order", [
        ["as-sent", "As sent"],
        ["reversed", "The last first"],
        ["random", "Random"],
      ]),
    })}
    ${field(view, { form, name: "forged", label: "Forged", type: "checkbox" })}
    <div class="actions"><button>Add</button></div>
  </form>`;
}
