import type { html } from "hono/html";
import type { PageSource } from "./page-source.ts";

/** Markup in which every value is escaped. */
export type Html = ReturnType<typeof html>;

/** Below which the forms of the page are sent. */
export const actionsPath = "/_simulator/page";

/** One page, for one request. */
export interface PageView {
  readonly source: PageSource;
  /** Scheme, host and port by which the browser reached the page. */
  readonly origin: string;
  /** The number of the page of payouts, from 1. */
  readonly page: number;
  /** What was done last. */
  readonly done?: string | undefined;
  readonly refused?: RefusedForm | undefined;
}

/** A form that could not do what it was sent for. */
export interface RefusedForm {
  readonly form: string;
  /** What was entered, by the names of the fields. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** The name of the field that it is about. Absent: it is about the whole form. */
  readonly field?: string;
  readonly message: string;
}
