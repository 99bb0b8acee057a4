import { createHash } from "node:crypto";
import { Hono } from "hono";
import type { Context } from "hono";
import type { FaultRule } from "../fault/fault-rules.ts";
import type { Subscription } from "../webhook/subscription.ts";
import { elementId } from "./element-id.ts";
import { operationValue } from "./faults-part.ts";
import type { PageSource } from "./page-source.ts";
import type { RefusedForm } from "./page-view.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { problemsOf } from "./problems-of.ts";
import { renderPage } from "./render-page.ts";
import { ThingNumbers } from "./thing-numbers.ts";

/** The page, and what its forms are sent to. */
export interface PageRoutes {
  /** Answers `GET /`. */
  show(context: Context): Promise<Response>;
  /** To be mounted where only pages of the simulator itself may send to. */
  readonly actions: Hono;
}

/** A page for people: payouts, faults, webhooks and requests, live, with forms that move them. */
export function pageRoutes(source: PageSource): PageRoutes {
  const numbers = new ThingNumbers();
  const endings = new WeakMap<Subscription, () => void>();
  const actions = new Hono();

  const render = async (context: Context, refused?: RefusedForm): Promise<Response> => {
    const { origin, searchParams } = new URL(context.req.url);
    const page = Math.max(1, Math.floor(Number(refused?.values["page"] ?? searchParams.get("page"))) || 1);
    const view = { source, origin, page, refused, done: searchParams.get("done") ?? undefined };
    const text = String(await renderPage(view, numbers, (each) => endings.has(each)));
    return context.html(text, refused === undefined ? 200 : 400, headers);
  };

  /** A form: does what it says, then shows the page again; what is wrong stands beside the fields. */
  const form = (
    path: string,
    name: string,
    done: string,
    act: (values: Readonly<Record<string, string>>) => string | Promise<string>,
  ): void => {
    actions.post(path, async (context) => {
      const values = textsOf(await context.req.parseBody());
      try {
        const fragment = await act(values);
        const query = new URLSearchParams({ page: values["page"] ?? "1", done });
        return context.redirect(`/?${query}#${fragment}`, 303);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        const problems = problemsOf(error.message, Object.keys(values));
        const only = Object.hasOwn(values, "time")
          ? problems.map((each) => ({ ...each, field: "time" }))
          : problems;
        return render(context, { form: name, values, problems: only });
      }
    });
  };

  form("/advance", "advance", "advance", ({ time = "" }) => {
    source.advance(time.replaceAll(/\s/g, ""));
    return "clock";
  });
  form("/move", "move", "move", ({ payout = "", to = "", code }) => {
    // The select beside the buttons is for one of them.
    source.move(payout, { to, ...(to === "failed" && code !== undefined && { code }) });
    return elementId("payout", payout);
  });
  form(
    "/faults",
    "faults",
    "inject",
    ({ fault = "", operation = "", nth = "", probability = "", times = "" }) => {
      const chosen = source.operations.find((each) => operationValue(each) === operation);
      if (operation !== "" && chosen === undefined) throw new RangeError("There is no such `operation`.");
      const rule: FaultRule = {
        fault,
        ...(chosen && { document: chosen.document, operationId: chosen.operationId }),
        ...(nth !== "" && { nth: Number(nth) }),
        ...(probability !== "" && { probability: Number(probability) }),
        ...(times !== "" && { times: Number(times) }),
      };
      source.inject(rule);
      return "faults";
    },
  );
  form("/faults/remove", "faults", "withdraw", ({ rule: number }) => {
    const rule = source.rules.find((each) => String(numbers.of(each)) === number);
    // It may have been played to its end since the page was shown.
    if (rule !== undefined) source.withdraw(rule);
    return "faults";
  });
  const { webhooks } = source;
  form("/webhooks", "webhooks", "subscribe", (values) => {
    const end = webhooks.subscribe(subscriptionOf(values));
    const added = webhooks.subscriptions.at(-1);
    if (added !== undefined) endings.set(added, end);
    return "webhooks";
  });
  form("/webhooks/end", "webhooks", "end", ({ receiver }) => {
    const found = webhooks.subscriptions.find((each) => String(numbers.of(each)) === receiver);
    if (found !== undefined) endings.get(found)?.();
    return "webhooks";
  });
  form("/webhooks/redeliver", "webhooks", "redeliver", async ({ delivery = "" }) => {
    await webhooks.redeliver(delivery);
    return "webhooks";
  });
  return { show: (context) => render(context), actions };
}

/** What was entered; an empty field is as if it were not there. */
function subscriptionOf(values: Readonly<Record<string, string>>): Subscription {
  const entered = (name: string): string | undefined => values[name] || undefined;
  const [document, secret, header, times, lateMs] = ["document", "secret", "header", "times", "lateMs"].map(
    entered,
  );
  return {
    url: values["url"] ?? "",
    ...(document !== undefined && { document }),
    ...(secret !== undefined && { secret }),
    ...(header !== undefined && { header }),
    ...(times !== undefined && { times: Number(times) }),
    ...(lateMs !== undefined && { lateMs: Number(lateMs) }),
    // `subscribe` checks it.
    ...(entered("order") !== undefined && { order: values["order"] as NonNullable<Subscription["order"]> }),
    ...(values["forged"] === "true" && { forged: true }),
  };
}

function textsOf(body: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** CSP Level 3 §2.3.1: allows the inline text with this hash, and no other. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(pageScript)}`,
  `style-src ${hashOf(pageStyle)}`,
  "connect-src 'self'",
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "cache-control": "no-store",
  "content-security-policy": policy,
  // Not `no-referrer`: with that, the forms would be sent with the origin `null`.
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};
