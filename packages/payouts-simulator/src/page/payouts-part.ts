import { html } from "hono/html";
import type { PayoutState } from "../document/vocabulary.ts";
import { curlLine } from "./curl-line.ts";
import { elementId } from "./element-id.ts";
import { amountText, jsonText } from "./json-text.ts";
import type { PagePayout } from "./page-source.ts";
import { actionsPath, type Html, type PageView } from "./page-view.ts";
import { spanText, timeElement } from "./time-text.ts";

/** How many payouts are on one page. */
export const pageLength = 50;

const stateWords: Readonly<Record<PayoutState, string>> = {
  accepted: "accepted",
  in_flight: "in flight",
  paid: "paid",
  failed: "failed",
  canceled: "canceled",
  returned: "returned",
};

/** Every payout with its state, a page at a time, and buttons that move it. */
export function payoutsPart(view: PageView): Html {
  const { source, page } = view;
  const from = (page - 1) * pageLength;
  const { total, payouts } = source.payouts(from, pageLength);
  return html`<section aria-labelledby="payouts">
    <h2 id="payouts" tabindex="-1">Payouts</h2>
    <div id="live-payouts" data-live>
      ${payouts.length === 0 ? nothing(view, total) : table(view, payouts)}
      ${total > pageLength && pagesNav(page, total)}
    </div>
  </section>`;
}

function nothing({ source, origin }: PageView, total: number): Html {
  if (total > 0) return html`<p>There are no payouts on this page. <a href="/">The newest</a></p>`;
  const [line] = source.documents.flatMap(
    ({ document, basePath }) => curlLine(document, origin + basePath) ?? [],
  );
  return html`<p>No payout yet. Make the first with any client, or with:</p>
    ${line !== undefined && html`<pre>${line}</pre>`}`;
}

function table({ source, page }: PageView, payouts: readonly PagePayout[]): Html {
  const isShared = source.documents.length > 1;
  const now = source.now();
  return html`<table class="cards payouts">
    <caption>
      The newest first. Open a payout to see what its provider shows; times are UTC.
    </caption>
    <thead>
      <tr>
        <th scope="col">Payout</th>
        ${isShared && html`<th scope="col">Document</th>`}
        <th scope="col">Status</th>
        <th scope="col" class="number">Amount</th>
        <th scope="col">Created</th>
        <th scope="col">Next move</th>
        <th scope="col">Move it</th>
      </tr>
    </thead>
    <tbody>
      ${payouts.map((payout) => row(payout, { isShared, now, page }))}
    </tbody>
  </table>`;
}

function row(
  payout: PagePayout,
  { isShared, now, page }: { readonly isShared: boolean; readonly now: number; readonly page: number },
): Html {
  const { handle, document, id, status, state, amount, createdAt, next, value, failure } = payout;
  const rowId = elementId("payout", handle);
  const word = state === undefined ? undefined : stateWords[state];
  const reason = [failure?.code, failure?.message].filter((each) => each !== undefined).join(": ");
  return html`<tr id="${rowId}">
    <th scope="row" data-label="Payout">
      <details id="${rowId}.value">
        <summary><code>${id}</code></summary>
        <pre>${jsonText(value)}</pre>
      </details>
    </th>
    ${isShared && html`<td data-label="Document">${document}</td>`}
    <td data-label="Status">
      <span class="state ${state ?? "unknown"}">${status ?? "no status"}</span
      >${word !== undefined && word !== status?.toLowerCase() && html`<span class="shared">${word}</span>`}
      ${reason !== "" && html`<span class="reason">${reason}</span>`}
    </td>
    <td data-label="Amount" class="number">${amountText(amount)}</td>
    <td data-label="Created">${timeElement(createdAt)}</td>
    <td data-label="Next move" class="next">
      ${
        next === undefined
          ? html`<span class="quiet">none</span>`
          : html`${next.status} in
              <time datetime="${next.at.toISOString()}">${spanText(next.at.getTime() - now)}</time>`
      }
    </td>
    <td data-label="Move it">${moves(payout, rowId, page)}</td>
  </tr>`;
}

/** What may come of a payout: anything while it is under way; what is paid may still fail, or be returned. */
const mayBecome: Readonly<Record<PayoutState, readonly PayoutState[]>> = {
  accepted: ["paid", "failed", "returned"],
  in_flight: ["paid", "failed", "returned"],
  paid: ["failed", "returned"],
  failed: [],
  canceled: [],
  returned: [],
};

function moves({ handle, id, state, states, codes }: PagePayout, rowId: string, page: number): Html {
  const possible = (state === undefined ? mayBecome.accepted : mayBecome[state]).filter((each) =>
    states.includes(each),
  );
  if (possible.length === 0) return html`<span class="quiet">has ended</span>`;
  const button = (to: PayoutState, word: string): Html | false =>
    possible.includes(to) &&
    html`<button id="${rowId}.${to}" name="to" value="${to}">
      ${word}<span class="unseen"> ${id}</span>
    </button>`;
  const [code] = codes;
  return html`<form class="moves" id="${rowId}.moves" method="post" action="${actionsPath}/move">
    <input type="hidden" name="payout" value="${handle}" />
    <input type="hidden" name="page" value="${page}" />
    ${button("paid", "Pay")} ${button("returned", "Return")}
    ${
      possible.includes("failed") &&
      html`<span class="fail" id="${rowId}.fail">
        ${
          code !== undefined &&
          html`<select id="${rowId}.code" name="code" aria-label="Code of the failure of ${id}">
            ${codes.map((each) => html`<option>${each}</option>`)}
          </select>`
        }
        ${button("failed", "Fail")}
      </span>`
    }
  </form>`;
}

function pagesNav(page: number, total: number): Html {
  const last = Math.ceil(total / pageLength);
  const link = (to: number, rel: string, word: string): Html =>
    to >= 1 && to <= last
      ? html`<a id="payouts-${rel}" rel="${rel}" href="/?page=${to}#payouts">${word}</a>`
      : html`<span class="quiet">${word}</span>`;
  return html`<nav class="pages" aria-label="Pages of payouts">
    ${link(page - 1, "prev", "Previous")}
    <span>Page ${page} of ${last}</span>
    ${link(page + 1, "next", "Next")}
  </nav>`;
}
