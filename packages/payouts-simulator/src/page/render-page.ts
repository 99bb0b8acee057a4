import { html, raw } from "hono/html";
import type { Subscription } from "../webhook/subscription.ts";
import { faultsPart } from "./faults-part.ts";
import { field, formProblems } from "./field.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { actionsPath, type Html, type PageView } from "./page-view.ts";
import { payoutsPart } from "./payouts-part.ts";
import { requestsPart } from "./requests-part.ts";
import type { ThingNumbers } from "./thing-numbers.ts";
import { timeElement } from "./time-text.ts";
import { webhooksPart } from "./webhooks-part.ts";

/** What was done, as the page says it after a form was sent. */
export const doneTexts: Readonly<Record<string, string>> = {
  advance: "Time was advanced.",
  move: "The payout was moved.",
  inject: "The fault is injected.",
  withdraw: "The rule is removed.",
  subscribe: "The receiver is added.",
  end: "The receiver is removed.",
  redeliver: "The event was delivered again.",
};

/** The whole page. */
export function renderPage(
  view: PageView,
  numbers: ThingNumbers,
  canEnd: (subscription: Subscription) => boolean,
): Html {
  const { page } = view;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Payouts simulator</title>
        <link rel="icon" href="data:," />
        ${raw(`<style>${pageStyle}</style>`)}
      </head>
      <body data-self="/?page=${page}">
        <header>
          <div class="top">
            <h1>Payouts simulator</h1>
            <nav aria-label="Parts of this page">
              <ul>
                <li><a href="#payouts">Payouts</a></li>
                <li><a href="#faults">Faults</a></li>
                <li><a href="#webhooks">Webhooks</a></li>
                <li><a href="#requests">Requests</a></li>
              </ul>
            </nav>
          </div>
          <div class="news">
            <p role="status" id="news">${newsText(view)}</p>
            <p class="problem" role="status" id="away" hidden>
              The simulator does not answer. The page goes on when it does.
            </p>
          </div>
        </header>
        <main>
          <div class="desk">${documentsPart(view)} ${clockPart(view)}</div>
          ${payoutsPart(view)} ${faultsPart(view, numbers)} ${webhooksPart(view, numbers, canEnd)}
          ${requestsPart(view, numbers)}
        </main>
        ${raw(`<script type="module">${pageScript}</script>`)}
      </body>
    </html>`;
}

function newsText({ done, refused }: PageView): Html | string {
  if (refused !== undefined) {
    const problems = refused.problems.map(({ message }) => message.replaceAll("`", "")).join(" ");
    return html`<strong class="problem">Nothing was done: ${problems}</strong>`;
  }
  return (done !== undefined && Object.hasOwn(doneTexts, done) && doneTexts[done]) || "";
}

function documentsPart({ source: { documents }, origin }: PageView): Html {
  return html`<section aria-labelledby="documents">
    <h2 id="documents">Providers</h2>
    <table class="cards">
      <caption>
        Give a base URL to a client; any credential of the correct form is accepted.
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Base URL</th>
        </tr>
      </thead>
      <tbody>
        ${documents.map(
          ({ name, document, basePath }) =>
            html`<tr>
              <th scope="row" data-label="Name">
                ${document.info.title}${document.info.title !== name && html` <span class="quiet">${name}</span>`}
              </th>
              <td data-label="Base URL"><code>${origin + basePath}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

const spans = [
  ["1m", "1 minute"],
  ["1h", "1 hour"],
  ["1d", "1 day"],
] as const;

function clockPart(view: PageView): Html {
  const { source, page } = view;
  const counts = [
    countText(source.payouts(0, 0).total, "payout", "payouts"),
    countText(source.requests.length, "request", "requests"),
    countText(source.webhooks.deliveries.length, "delivery", "deliveries"),
    countText(source.rules.length, "fault", "faults"),
  ];
  return html`<section aria-labelledby="clock">
    <h2 id="clock">The providers' time</h2>
    <div id="live-clock" data-live>
      <p><span class="clock">${timeElement(source.now())}</span> <span class="quiet">UTC</span></p>
      <p id="counts" aria-live="polite">${counts.join(", ")}</p>
    </div>
    <p class="watch">
      <a id="refresh" href="/?page=${page}">Refresh</a>
      <span class="follow" hidden
        ><input type="checkbox" id="follow" checked autocomplete="off" />
        <label for="follow">Show changes as they happen</label></span
      >
    </p>
    <form class="skip" method="post" action="${actionsPath}/advance" aria-label="Advance time by a step">
      ${spans.map(([value, text]) => html`<button name="time" value="${value}">Advance ${text}</button>`)}
    </form>
    <form class="fields" id="advance-form" method="post" action="${actionsPath}/advance">
      ${formProblems(view, "advance")}
      ${field(view, { form: "advance", name: "time", label: "Advance by", hint: "Such as 2h30m, 90s or 1d12h", required: true })}
      <div class="actions"><button>Advance</button></div>
    </form>
  </section>`;
}

function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
