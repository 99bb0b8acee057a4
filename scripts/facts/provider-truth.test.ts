/** What each client makes of the truth that its provider gives: the facts of every spec, against the runtime. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PayoutsError } from "../../packages/payouts-common/src/errors/payouts-error.ts";
import { MemoryJournal } from "../../packages/payouts-common/src/journal/memory-journal.ts";
import { valueAt, withValueAt } from "../../packages/payouts-common/src/json/value-at.ts";
import type {
  AmountDescription,
  OperationDescription,
  ReasonDescription,
  ViewDescription,
} from "../../packages/payouts-common/src/provider-description.ts";
import { createRouteTable } from "../../packages/payouts-simulator/src/document/route-table.ts";
import { documentedAnswers } from "../../packages/payouts-simulator/src/provider/documented-answers.ts";
import { buildModel, pettyCash } from "../generator/__fixtures__/build-model.ts";
import type { ProviderModel } from "../generator/provider-model.ts";
import { readModels } from "../read-models.ts";
import { type AnyClient, answeredClient, argumentsOf } from "./answered-client.ts";

/** An operation that makes payouts, with the documented example of a request and of its answer. */
interface Making {
  readonly title: string;
  readonly model: ProviderModel;
  readonly method: string;
  readonly operation: OperationDescription;
  readonly request: unknown;
  readonly answer: unknown;
  readonly resultAt: string;
}

const hour = 3_600_000;
const reference = { reference: "payroll-2026-11/17" };
const models = [...(await readModels()), await buildModel(pettyCash)];
const makings = models.flatMap(makingsOf);
const single = makings.filter(({ operation }) => operation.creates?.items === undefined);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a replay of another payout", () => {
  const rows = single.flatMap((making) =>
    (making.operation.idempotency?.compare ?? []).flatMap(({ request, result }) => {
      const [asked, answered] = [placeOf(request), placeOf(result)];
      const isExample = valueAt(making.request, asked) !== undefined;
      return isExample ? [{ ...making, name: `${making.title}, ${asked}`, asked, answered }] : [];
    }),
  );

  it("is compared somewhere", () => expect(rows.length).toBeGreaterThan(3));

  it.each(rows)("is a conflict, and this payout was not made: $name", async (row) => {
    const error = await failureOf(call(row, clientAnswering(row, replayOf(row, row.answered))));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "rejected", next: { action: "correct" } });
    expect(error.message).toContain(row.asked);
    expect(error.payoutId).toBe(client(row).toPayout(valueAt(row.answer, row.resultAt)).id);
  });

  it.each(rows)("is no conflict where it is the same one: $name", async (row) => {
    expect(await call(row, clientAnswering(row, replayOf(row, undefined)))).toBeDefined();
  });

  it.each(rows)("with a reference, opens a new generation of the key: $name", async (row) => {
    const journal = new MemoryJournal();
    const keys: unknown[] = [];
    const { carrier, name = "" } = row.operation.idempotency ?? {};
    const replay = replayOf(row, row.answered);
    const { answer } = row;
    const paying = answeredClient(
      row.model.description,
      (body) => {
        keys.push(carrier === "body" ? valueAt(body, name) : keys.length);
        return keys.length === 1 ? replay(body) : Response.json(echoed(row, answer, body), { status: 201 });
      },
      { journal, logger: () => undefined },
    );
    const given = carrier === "body" ? withoutMember(row.request, name) : row.request;
    const first = await paying[row.method]?.(
      ...argumentsOf(row.model.description, row.method, given),
      reference,
    ).safe();
    expect(first?.ok === false && first.error.outcome).toBe("rejected");
    await paying[row.method]?.(...argumentsOf(row.model.description, row.method, given), reference);
    await paying[row.method]?.(...argumentsOf(row.model.description, row.method, given), reference);
    expect(new Set(keys).size).toBe(2);
  });
});

describe("a success with a payout whose failure leaves the money open", () => {
  const rows = single.flatMap((making) =>
    viewsOf(making).flatMap((view) =>
      (view.open ?? []).map((reason) => ({
        ...making,
        name: `${making.title}, ${reason.code ?? reason.message}`,
        failed: failedBy(making, view, reason),
        closed: failedBy(making, view, { code: "closed" }),
      })),
    ),
  );

  it("is documented somewhere", () => expect(rows.length).toBeGreaterThan(6));

  it.each(rows)("is unknown, never answered: $name", async (row) => {
    const error = await failureOf(
      call(
        row,
        clientAnswering(row, (body) => Response.json(echoed(row, row.failed, body))),
      ),
    );
    expect(error).toMatchObject({ outcome: "unknown", next: { action: "read" } });
    expect(error.payoutId).toBeDefined();
  });

  it.each(rows)("is not final where it is read, listed or received: $name", (row) => {
    const native = valueAt(row.failed, row.resultAt);
    expect(client(row).toPayout(native)).toMatchObject({ state: "in_flight", isFinal: false });
  });

  it.each(rows)("with a reference, is read until it is settled: $name", async (row) => {
    const sent: string[] = [];
    let native = valueAt(row.failed, row.resultAt);
    const read = row.model.description.operations[row.operation.creates?.read ?? ""];
    const readAt = typeof read?.result === "string" ? read.result : "";
    const paying = answeredClient(
      row.model.description,
      (body, method) => {
        sent.push(method);
        return Response.json(
          method === "GET" ? withValueAt({}, readAt, () => native) : echoed(row, row.failed, body),
        );
      },
      { journal: new MemoryJournal(), logger: () => undefined },
    );
    const again = (): PromiseLike<unknown> =>
      paying[row.method]?.(...argumentsOf(row.model.description, row.method, row.request), reference) ??
      Promise.reject();
    expect((await failureOf(again())).outcome).toBe("unknown");
    expect(await failureOf(again())).toMatchObject({ outcome: "unknown", next: { action: "person" } });
    native = valueAt(row.closed, row.resultAt);
    await again();
    await again();
    expect(sent).toEqual(["POST", "GET", "GET"]);
  });
});

describe("an answer after which no key helps", () => {
  const rows = single.flatMap((making) =>
    [...(making.operation.reasons ?? []), ...(making.model.description.error?.reasons ?? [])]
      .filter(({ resend }) => resend === "never")
      .map((reason) => ({ ...making, reason, name: `${making.title}, ${reason.code ?? reason.message}` })),
  );

  it("is documented somewhere", () => expect(rows.length).toBeGreaterThan(3));

  it.each(rows)("is unknown, is not sent again, and invites no second payout: $name", async (row) => {
    let sent = 0;
    const { description } = row.model;
    const journal = new MemoryJournal();
    const paying = answeredClient(
      description,
      (_body, method) => {
        sent += method === "GET" ? 0 : 1;
        return method === "GET" ? Response.json({}) : errorOf(row.model, row.reason);
      },
      { maxRetries: 5, journal, logger: () => undefined },
    );
    const error = await failureOf(call(row, paying));
    expect(error.outcome).toBe("unknown");
    expect(["reconcile", "person"]).toContain(error.next.action);
    expect(error.message).not.toMatch(/new key|another key|own key|new payout/i);
    expect(await failureOf(error.resume())).toMatchObject({ name: "InputError", outcome: "unknown" });
    const { carrier, name = "" } = row.operation.idempotency ?? {};
    const given = carrier === "body" ? withoutMember(row.request, name) : row.request;
    for (const _time of [1, 2, 3]) {
      const referenced = await paying[row.method]?.(
        ...argumentsOf(row.model.description, row.method, given),
        reference,
      ).safe();
      expect(referenced?.ok === false && referenced.error.outcome).toBe("unknown");
    }
    expect(sent).toBe(2);
  });
});

describe("an answer whose code could not be read", () => {
  const rows = single.flatMap((making) =>
    [...(making.operation.reasons ?? []), ...(making.model.description.error?.reasons ?? [])]
      .filter(({ resend, code, status }) => resend === "never" && code !== undefined && status !== undefined)
      .map(({ status }) => ({ ...making, status: Number(status), name: `${making.title}, ${status}` })),
  );

  it("is possible somewhere", () => expect(rows.length).toBeGreaterThan(0));

  it.each(rows)("leaves the payout unknown, and the key good: $name", async ({ status, ...row }) => {
    const paying = answeredClient(row.model.description, () => Response.json({}, { status }), {
      maxRetries: 0,
    });
    const error = await failureOf(call(row, paying));
    expect(error).toMatchObject({ outcome: "unknown", next: { action: "resend" } });
  });
});

describe("where two equal requests at once would both be processed", () => {
  const rows = makings.filter(({ operation }) => (operation.idempotency?.settleMs ?? 0) > 100_000);

  it("is documented somewhere", () => expect(rows.length).toBeGreaterThan(0));

  it.each(rows)("a slow answer is not asked for again within the call: $title", async (row) => {
    let sent = 0;
    const hanging = answeredClient(
      row.model.description,
      () => {
        sent += 1;
        return new Promise<never>(() => undefined);
      },
      { timeoutMs: 500, maxRetries: 5 },
    );
    const failure = failureOf(call(row, hanging));
    await vi.advanceTimersByTimeAsync(200_000);
    const { outcome, next, attempts } = await failure;
    const { settleMs = 0, lifetimeMs = Infinity } = row.operation.idempotency ?? {};
    expect([outcome, sent, next.action]).toEqual(["unknown", 1, "resend"]);
    expect(next.notBefore).toBeCloseTo((attempts[0]?.startedAt ?? 0) + 500 + settleMs, -3);
    expect(next.notAfter ?? Infinity).toBeLessThanOrEqual((attempts[0]?.startedAt ?? 0) + lifetimeMs);
  });
});

describe("after the key's trusted lifetime", () => {
  const rows = single.filter(
    ({ operation }) =>
      operation.idempotency?.lifetimeMs !== undefined && operation.idempotency.resend !== "never",
  );

  it("is documented somewhere", () => expect(rows.length).toBeGreaterThan(3));

  it.each(rows)("the same is sent no more, by no way, and nothing says to: $title", async (row) => {
    const { lifetimeMs = 0 } = row.operation.idempotency ?? {};
    let sent = 0;
    const failing = answeredClient(
      row.model.description,
      (_body, method) => {
        sent += method === "GET" ? 0 : 1;
        return method === "GET" ? Response.json({}) : new Response(null, { status: 504 });
      },
      { journal: new MemoryJournal(), logger: () => undefined },
    );
    const error = await failureOf(call(row, failing));
    await failing[row.method]?.(
      ...argumentsOf(row.model.description, row.method, row.request),
      reference,
    ).safe();
    expect(error.next).toMatchObject({ action: "resend", notAfter: expect.any(Number) as number });
    vi.setSystemTime(Date.now() + lifetimeMs + hour);
    const wants = row.operation.reconcile === undefined ? "person" : "reconcile";
    const late = await failureOf(error.resume());
    expect(late).toMatchObject({ name: "InputError", outcome: "unknown", next: { action: wants } });
    const referenced = await failing[row.method]?.(
      ...argumentsOf(row.model.description, row.method, row.request),
      reference,
    ).safe();
    const next = referenced?.ok === false ? referenced.error.next.action : "none";
    expect(["reconcile", "person"]).toContain(next);
    expect(late.message).not.toMatch(/new key|another key|new payout/i);
    expect(sent).toBe(2);
  });
});

describe("an error answer to a batch", () => {
  const rows = makings
    .filter(({ operation }) => operation.creates?.items !== undefined)
    .flatMap((making) =>
      [400, 403, 404, 405, 409, 422, 429, 500, 503].map((status) => ({ ...making, status })),
    );

  it("is possible somewhere", () => expect(rows.length).toBeGreaterThan(18));

  it.each(rows)("says nothing of its items, and is not sent again: $title, $status", async (row) => {
    let sent = 0;
    const refusing = answeredClient(
      row.model.description,
      () => {
        sent += 1;
        return Response.json({}, { status: row.status });
      },
      { maxRetries: 5 },
    );
    expect((await failureOf(call(row, refusing))).outcome).toBe("unknown");
    expect(sent).toBe(1);
  });
});

describe("an end that may be replaced", () => {
  const natives = makings.flatMap((making) =>
    viewsOf(making).flatMap((view) =>
      Object.entries(view.states).map(([status, state]) => {
        const native = withValueAt(firstPayout(making), view.status, () => status);
        const isReversible = view.reversible?.includes(status) === true;
        const isReturned = state === "paid" && Object.values(view.states).includes("returned");
        return {
          ...making,
          name: `${making.title}, ${status}`,
          view,
          native,
          state,
          mayChange: isReversible || isReturned,
        };
      }),
    ),
  );
  const open = natives.filter(({ mayChange }) => mayChange);
  const closed = natives.filter(
    ({ mayChange, state }) => !mayChange && !["accepted", "in_flight"].includes(state),
  );

  it("is documented somewhere, and so is one that is not", () => {
    expect([open.length, closed.length].every((count) => count > 2)).toBe(true);
  });

  it.each(open)("is not final before the documented time: $name", (row) => {
    const { settlesMs = Infinity, updated } = row.view;
    const changedAt = Date.parse("2026-11-01T09:00:00Z");
    const dated =
      updated === undefined
        ? row.native
        : withValueAt(row.native, updated, () => new Date(changedAt).toISOString());
    const at = (ms: number): boolean => client(row).toPayout(dated, { at: changedAt + ms }).isFinal;
    expect(at(0)).toBe(false);
    // Where nobody says how long, never: not in a hundred years.
    const late = settlesMs < Infinity ? settlesMs : 876_000 * hour;
    expect([at(late - 1), at(late)]).toEqual([false, settlesMs < Infinity && updated !== undefined]);
  });

  it.each(closed)("is final where none is: $name", ({ native, ...row }) => {
    expect(client(row).toPayout(native).isFinal).toBe(true);
  });
});

/** The operations of a spec that make payouts. */
function makingsOf(model: ProviderModel): Making[] {
  const { routes } = createRouteTable(model.document);
  return model.operations.flatMap(({ operationId, method, example }) => {
    const operation = model.description.operations[method];
    const route = routes.find((each) => each.operationId === operationId);
    // A request is a body here. What pays by GET has none, and is tried in `scripts/life`.
    if (operation?.creates === undefined || operation.body === undefined || route === undefined) return [];
    const { success, resultAt = "" } = documentedAnswers(model.document, route);
    const request = example?.value ?? {};
    return [
      {
        title: `${model.title}, ${method}`,
        model,
        method,
        operation,
        request,
        answer: success.body,
        resultAt,
      },
    ];
  });
}

function client({ model }: Pick<Making, "model">): AnyClient {
  return answeredClient(model.description, () => Response.json({}));
}

function clientAnswering({ model }: Making, answer: (body: unknown) => Response): AnyClient {
  return answeredClient(model.description, answer);
}

async function call({ model, method, request }: Making, by: AnyClient): Promise<unknown> {
  return by[method]?.(...argumentsOf(model.description, method, request));
}

async function failureOf(settling: PromiseLike<unknown>): Promise<PayoutsError> {
  try {
    await settling;
  } catch (error) {
    if (PayoutsError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("the call succeeded");
}

/** The documented answer, with what the provider repeats of a request. */
function echoed({ operation, resultAt }: Making, answer: unknown, body: unknown): unknown {
  return (operation.idempotency?.compare ?? []).reduce((made, { request, result }) => {
    const pairs = [[placeOf(request), placeOf(result)]];
    if (typeof request === "object" && typeof result === "object")
      pairs.push([request.currency ?? "", result.currency ?? ""]);
    return pairs.reduce((each, [asked = "", answered = ""]) => {
      const value = valueAt(body, asked) ?? undefined;
      return value === undefined || typeof value === "object"
        ? each
        : withValueAt(each, resultAt + answered, () => value);
    }, made);
  }, answer);
}

/** Answers as to a repeat, with another value at a place of the resource. */
function replayOf(making: Making, changedAt: string | undefined): (body: unknown) => Response {
  const { replay } = making.operation.idempotency ?? {};
  const marked = replay !== undefined && "status" in replay ? { status: replay.status } : { status: 201 };
  const headers = replay !== undefined && "header" in replay ? { [replay.header]: replay.value } : {};
  return (body) => {
    const same = echoed(making, making.answer, body);
    const other =
      changedAt === undefined
        ? same
        : withValueAt(same, making.resultAt + changedAt, (value) =>
            typeof value === "number" ? value + 1 : "other",
          );
    return Response.json(other, { ...marked, headers });
  };
}

function placeOf(place: string | AmountDescription): string {
  return typeof place === "string" ? place : place.at;
}

function firstPayout({ answer, resultAt }: Making): unknown {
  const resource = valueAt(answer, resultAt);
  return Array.isArray(resource) ? (resource[0] as unknown) : resource;
}

/** The views that fit what an operation answers. */
function viewsOf(making: Making): ViewDescription[] {
  const native = firstPayout(making);
  const views = making.model.description.views ?? [];
  const fitting = views.filter(({ id, status }) =>
    [id[0] ?? "", status].every((at) => valueAt(native, at) !== undefined),
  );
  return fitting.slice(0, 1);
}

/** The documented answer, as a failure for a reason. */
function failedBy(
  { answer, resultAt }: Making,
  view: ViewDescription,
  { code, message }: { readonly code?: string; readonly message?: string },
): unknown {
  const [failed = ""] = Object.entries(view.states).find(([, state]) => state === "failed") ?? [];
  let native = withValueAt(valueAt(answer, resultAt), view.status, () => failed);
  const [codeAt] = view.failureCode ?? [];
  const [messageAt] = view.failureMessage ?? [];
  if (codeAt !== undefined) native = withValueAt(native, codeAt, () => code ?? "");
  if (messageAt !== undefined) native = withValueAt(native, messageAt, () => message ?? "");
  return withValueAt(answer, resultAt, () => native);
}

/** An error answer with a reason's code and message. */
function errorOf({ description }: ProviderModel, { status, code, message }: ReasonDescription): Response {
  const { code: [codeAt] = [], message: [messageAt] = [] } = description.error ?? {};
  let body: unknown = {};
  if (codeAt !== undefined && code !== undefined) body = withValueAt(body, codeAt, () => code);
  if (messageAt !== undefined)
    body = withValueAt(body, messageAt, () => `${message ?? "No"}. Please use a new key for a new payout.`);
  return Response.json(body, { status: Number(status ?? "400") });
}

function withoutMember(body: unknown, pointer: string): unknown {
  return JSON.parse(JSON.stringify(withValueAt(body, pointer, () => undefined)));
}
