import { html } from "hono/html";
import type { FaultRule } from "../fault/fault-rules.ts";
import { enteredIn, field, formProblems } from "./field.ts";
import type { PageOperation } from "./page-source.ts";
import { actionsPath, type Html, type PageView } from "./page-view.ts";
import type { ThingNumbers } from "./thing-numbers.ts";

const form = "faults";

/** Rules by which requests meet faults, and a form that adds one. */
export function faultsPart(view: PageView, numbers: ThingNumbers): Html {
  const { source } = view;
  const chosen = enteredIn(view, form, "fault");
  const names = source
    .faults()
    .map(
      ({ name, summary }) =>
        html`<option value="${name}" ${name === chosen && html` selected`}>${name}: ${summary}</option>`,
    );
  return html`<section aria-labelledby="faults">
    <h2 id="faults" tabindex="-1">Faults</h2>
    <div id="live-faults" data-live>
      ${
        source.rules.length === 0
          ? html`<p>No request meets a fault. Inject one below, then send a request.</p>`
          : rulesTable(source.rules, numbers)
      }
    </div>
    <form class="fields" id="${form}-form" method="post" action="${actionsPath}/faults">
      <h3>Inject a fault</h3>
      ${formProblems(view, form)}
      <div class="wide">${field(view, { form, name: "fault", label: "Fault", options: html`${names}` })}</div>
      ${field(view, { form, name: "operation", label: "Operation", options: operationOptions(view) })}
      ${field(view, {
        form,
        name: "nth",
        label: "From the nth request",
        type: "number",
        min: 1,
        value: "1",
      })}
      ${field(view, {
        form,
        name: "probability",
        label: "Probability",
        hint: "0 to 1; empty: always",
        type: "number",
        min: 0,
        max: 1,
        step: "any",
      })}
      ${field(view, {
        form,
        name: "times",
        label: "Times",
        hint: "Empty: once; with a probability, without end",
        type: "number",
        min: 1,
      })}
      <div class="actions"><button>Inject</button></div>
    </form>
  </section>`;
}

/** By which a form names an operation. */
export function operationValue({ document, operationId }: PageOperation): string {
  return `${document}/${operationId}`;
}

function operationOptions(view: PageView): Html {
  const { documents, operations } = view.source;
  const chosen = enteredIn(view, form, "operation");
  const option = (operation: PageOperation): Html => {
    const value = operationValue(operation);
    return html`<option value="${value}" ${value === chosen && html` selected`}>
      ${operation.operationId}
    </option>`;
  };
  const groups = documents.map(
    ({ name }) =>
      html`<optgroup label="${name}">
        ${operations.filter(({ document }) => document === name).map(option)}
      </optgroup>`,
  );
  return html`<option value="">Any</option>
    ${documents.length > 1 ? groups : operations.map(option)}`;
}

function rulesTable(rules: readonly FaultRule[], numbers: ThingNumbers): Html {
  return html`<table class="cards">
    <caption>
      Rules that hold. The first that fits a request counts.
    </caption>
    <thead>
      <tr>
        <th scope="col">Fault</th>
        <th scope="col">Operation</th>
        <th scope="col">When</th>
        <th scope="col">Rule</th>
      </tr>
    </thead>
    <tbody>
      ${rules.map((rule) => {
        const { fault, operationId = "any", document } = rule;
        const number = numbers.of(rule);
        const name = typeof fault === "string" ? fault : "steps of your own";
        return html`<tr id="rule-${number}">
          <th scope="row" data-label="Fault">${name}</th>
          <td data-label="Operation">
            ${operationId}${document !== undefined && html` <span class="quiet">${document}</span>`}
          </td>
          <td data-label="When">${whenText(rule)}</td>
          <td data-label="Rule">
            <form method="post" action="${actionsPath}/faults/remove">
              <input type="hidden" name="rule" value="${number}" />
              <button id="rule-${number}.remove">Remove<span class="unseen"> ${name}</span></button>
            </form>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** `from request 3, in 10 % of requests, twice, where /amount is 700` */
function whenText({ nth = 1, probability, times, match = {} }: FaultRule): string {
  const many = times ?? (probability === undefined ? 1 : Infinity);
  return [
    nth === 1 ? "from the next request" : `from request ${nth}`,
    ...(probability === undefined ? [] : [`in ${Number((probability * 100).toFixed(2))} % of requests`]),
    many === 1 ? "once" : many === Infinity ? "without end" : `${many} times`,
    ...Object.entries(match).map(([pointer, value]) => `where ${pointer} is ${JSON.stringify(value)}`),
  ].join(", ");
}
