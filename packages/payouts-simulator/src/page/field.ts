import { html } from "hono/html";
import type { Html, PageView, Problem } from "./page-view.ts";

/** A field of a form: its name, its label, and how to enter something. */
export interface Field {
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Absent: a line of text. */
  readonly type?: "text" | "url" | "number" | "password" | "checkbox";
  readonly value?: string;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** What a number is a multiple of. */
  readonly step?: number | "any";
  /** A list to choose from, instead of a type. */
  readonly options?: Html;
}

/** A label, the control, a hint, and what is wrong with what was entered. */
export function field(view: PageView, given: Field): Html {
  const { form, name, label, hint, type = "text", options, required = false } = given;
  const refused = view.refused?.form === form ? view.refused : undefined;
  const problems = refused?.problems.filter((problem) => problem.field === name) ?? [];
  const value = refused?.values[name] ?? given.value;
  const id = `${form}-${name}`;
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problems.length === 0 ? [] : [`${id}-problem`]),
  ];
  const invalid = problems.length > 0 && html` aria-invalid="true"`;
  const shared = html`id="${id}"
  name="${name}"${described.length > 0 && html` aria-describedby="${described.join(" ")}"`}${invalid}${
    required && html` required`
  }`;
  const hinted = hint !== undefined && html`<span class="hint" id="${id}-hint">${hint}</span>`;
  const wrong = problems.length > 0 && problemText(`${id}-problem`, problems);
  if (type === "checkbox")
    return html`<div class="field check">
      <input type="checkbox" value="true" ${value === "true" && html` checked`} ${shared} />
      <label for="${id}">${label}</label>${hinted}${wrong}
    </div>`;
  const control =
    options === undefined
      ? html`<input type="${type}" ${shared} ${limits(given)} value="${value ?? ""}" autocomplete="off" />`
      : html`<select ${shared}>
          ${options}
        </select>`;
  return html`<div class="field"><label for="${id}">${label}</label>${control}${hinted}${wrong}</div>`;
}

/** What is wrong with a form as a whole. */
export function formProblems(view: PageView, form: string): Html | undefined {
  const problems = view.refused?.form === form ? view.refused.problems : [];
  const whole = problems.filter((problem) => problem.field === undefined);
  return whole.length === 0 ? undefined : problemText(`${form}-problem`, whole);
}

/** What was entered into a field that could not be used. */
export function enteredIn(view: PageView, form: string, name: string): string | undefined {
  return view.refused?.form === form ? view.refused.values[name] : undefined;
}

function problemText(id: string, problems: readonly Problem[]): Html {
  // The backticks of our messages mark names; on a page their labels stand beside.
  const text = problems.map(({ message }) => message.replaceAll("`", "")).join(" ");
  return html`<p class="problem" id="${id}">${text}</p>`;
}

function limits({ type, min, max, step }: Field): Html {
  return html`${min !== undefined && html` min="${min}"`}${max !== undefined && html` max="${max}"`}${
    step !== undefined && html` step="${step}"`
  }${type === "url" && html` placeholder="http://127.0.0.1:3000/webhooks"`}`;
}
