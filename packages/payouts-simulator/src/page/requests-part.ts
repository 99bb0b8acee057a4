import { html } from "hono/html";
import { describeViolation } from "../validate/violation.ts";
import { curlLine } from "./curl-line.ts";
import { jsonText } from "./json-text.ts";
import type { Html, PageView } from "./page-view.ts";
import type { ThingNumbers } from "./thing-numbers.ts";
import { timeElement } from "./time-text.ts";

/** How many requests are shown. */
const shown = 50;

/** The last requests with their answers, the newest first. */
export function requestsPart({ source, origin }: PageView, numbers: ThingNumbers): Html {
  const requests = source.requests.slice(-shown).reverse();
  const [line] = source.documents.flatMap(
    ({ document, basePath }) => curlLine(document, origin + basePath) ?? [],
  );
  return html`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">Requests</h2>
    <div id="live-requests" data-live>
      ${
        requests.length === 0
          ? html`<p>No request yet. Pass a base URL from above to a client, or try:</p>
              ${line !== undefined && html`<pre>${line}</pre>`}`
          : html`<table class="cards requests">
              <caption>
                The last ${shown}, the newest first. Open one to see its body and the answer.
              </caption>
              <thead>
                <tr>
                  <th scope="col">Time</th>
                  <th scope="col">Request</th>
                  <th scope="col">Status</th>
                  <th scope="col">Operation</th>
                  <th scope="col">Violations</th>
                </tr>
              </thead>
              <tbody>
                ${requests.map((request) => row(request, `request-${numbers.of(request)}`))}
              </tbody>
            </table>`
      }
    </div>
  </section>`;
}

function row(request: PageView["source"]["requests"][number], rowId: string): Html {
  const { at, method, path, status, operationId, violations, body, answer } = request;
  return html`<tr id="${rowId}">
    <td data-label="Time">${timeElement(at)}</td>
    <th scope="row" data-label="Request">
      <details id="${rowId}.bodies">
        <summary><code>${method} ${path}</code></summary>
        <h3>Body</h3>
        <pre>${jsonText(body)}</pre>
        <h3>Answer</h3>
        <pre>${jsonText(answer.body)}</pre>
      </details>
    </th>
    <td data-label="Status"><span class="status ${status >= 400 && "refused"}">${status}</span></td>
    <td data-label="Operation">${operationId ?? html`<span class="quiet">none</span>`}</td>
    <td data-label="Violations">
      ${
        violations.length === 0
          ? html`<span class="quiet">none</span>`
          : html`<ul>
              ${violations.map((violation) => html`<li>${describeViolation(violation)}</li>`)}
            </ul>`
      }
    </td>
  </tr>`;
}
