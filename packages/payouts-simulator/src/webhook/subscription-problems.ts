import type { NamedDocument } from "../document/read-document.ts";
import type { WebhookSignature } from "../document/vocabulary.ts";
import { findSignature } from "./find-signature.ts";
import type { Subscription } from "./subscription.ts";
import { tellingEvents } from "./telling-events.ts";

const options: Readonly<Record<keyof Subscription, true>> = {
  url: true,
  document: true,
  webhooks: true,
  secret: true,
  header: true,
  lateMs: true,
  times: true,
  order: true,
  windowMs: true,
  forged: true,
  retries: true,
};

/** What is wrong with a subscription, each with its remedy. The caller may be a request, so nothing is taken for granted. */
export function subscriptionProblems(
  documents: readonly NamedDocument[],
  given: { readonly [Name in keyof Subscription]?: unknown },
): string[] {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(options, name));
  const { header, order, forged } = given;
  return [
    ...unknown.map((name) => `\`${name}\` is not an option. There are: ${Object.keys(options).join(", ")}.`),
    ...urlProblems(given.url),
    ...webhookProblems(documents, given),
    ...(header === undefined || (typeof header === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(header))
      ? []
      : ["`header` must be the name of a header."]),
    ...(isTime(given.lateMs) ? [] : ["`lateMs` must be a number of milliseconds, 0 or more."]),
    ...(isTime(given.windowMs) ? [] : ["`windowMs` must be a number of milliseconds, 0 or more."]),
    ...timesProblems(given.times),
    ...(order === undefined || ["as-sent", "reversed", "random"].includes(String(order))
      ? []
      : ["`order` must be as-sent, reversed or random."]),
    ...(forged === undefined || typeof forged === "boolean" ? [] : ["`forged` must be true or false."]),
    ...retryProblems(given.retries),
  ];
}

export function timesProblems(times: unknown): string[] {
  const isCount = Number.isInteger(times) && Number(times) >= 1 && Number(times) <= 100;
  return times === undefined || isCount ? [] : ["`times` must be a whole number from 1 to 100."];
}

function isTime(value: unknown): boolean {
  return value === undefined || (typeof value === "number" && value >= 0 && Number.isFinite(value));
}

function retryProblems(retries: unknown): string[] {
  const isList =
    Array.isArray(retries) && retries.length <= 100 && retries.every((each) => isTime(each ?? ""));
  return retries === undefined || isList
    ? []
    : ["`retries` must be a list of at most 100 numbers of milliseconds, 0 or more."];
}

function urlProblems(url: unknown): string[] {
  const text = typeof url === "string" || url instanceof URL ? String(url) : "";
  if (!URL.canParse(text))
    return ["`url` must be the whole address of the receiver, as http://127.0.0.1:3000/webhooks."];
  const { protocol, username, password } = new URL(text);
  return [
    ...(/^https?:$/.test(protocol) ? [] : ["`url` must begin with http: or https:."]),
    ...(username + password === "" ? [] : ["`url` must have no user name and no password."]),
  ];
}

function webhookProblems(
  documents: readonly NamedDocument[],
  { document, webhooks, secret, header, forged }: { readonly [Name in keyof Subscription]?: unknown },
): string[] {
  const chosen = documents.filter(({ name }) => document === undefined || name === document);
  if (chosen.length === 0)
    return [
      `There is no document \`${String(document)}\`. There are: ${documents.map(({ name }) => name).join(", ")}.`,
    ];
  const events = chosen.flatMap((named) =>
    tellingEvents(named.document).map((event) => ({ ...event, document: named.document })),
  );
  if (events.length === 0) return ["No webhook of the document tells of payouts."];
  if (webhooks !== undefined && (!Array.isArray(webhooks) || webhooks.length === 0))
    return ["`webhooks` must be a list of names, with one at least."];
  const names = new Set(events.flatMap(({ webhook, type }) => [webhook, type]));
  const wanted = (webhooks ?? [...names]) as readonly unknown[];
  const unknown = wanted.filter((name) => !names.has(String(name)));
  const problems = unknown.map(
    (name) => `No webhook \`${String(name)}\` tells of payouts. Those that do: ${[...names].join(", ")}.`,
  );
  const told = events.filter(({ webhook, type }) => wanted.includes(webhook) || wanted.includes(type));
  const proven = told.filter((event) => isProven(findSignature(event.document, event.webhook)));
  const [first] = proven;
  const isText = typeof secret === "string" && secret !== "";
  if (secret !== undefined && !isText) problems.push("`secret` must be a string that is not empty.");
  if (secret === undefined && first !== undefined)
    problems.push(
      `\`secret\` is missing: \`${first.webhook}\` is signed. Give the secret that the receiver has.`,
    );
  if (secret === undefined && header !== undefined && first === undefined)
    problems.push("`header` needs a `secret`, which it is to have.");
  if (forged === true && proven.length === 0 && header === undefined)
    problems.push(
      "`forged` needs something to forge: no document says how these webhooks are signed. Give `header` and `secret`.",
    );
  return problems;
}

function isProven({ type }: WebhookSignature): boolean {
  return type === "hmac" || type === "shared-secret";
}
