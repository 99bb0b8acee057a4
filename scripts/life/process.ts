import type { Journal, OperationDescription, PayoutsError, SealedRequest } from "@org/payouts-common";
import { expect } from "vitest";
import { loggedIn } from "../torture/logged-in.ts";
import type { PayoutScript } from "./payout-script.ts";

/** What becomes of a write on its way to the provider; a number is the status of an answer without a word. */
export type Fate = "made" | "refused" | "denied" | "reset" | "cut" | "hangs" | number;

/** A write that left. */
export interface Sent {
  readonly body: string;
  readonly key: string | undefined;
}

export interface Result {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly meta?: { readonly replayed: boolean | undefined };
  readonly error?: PayoutsError;
}

/** One process: a client of its own, and what it has sent. */
export interface Process {
  readonly writes: readonly Sent[];
  readonly reads: readonly string[];
  readonly client: {
    conclude(reference: string, answer: string, options: object): Promise<void>;
    forget(olderThan: Date): Promise<number>;
    send(sealed: SealedRequest, options?: object): { safe(): Promise<Result> };
    resume(sealed: SealedRequest, options?: object): Promise<unknown>;
    readonly seal: Readonly<Record<string, (...given: readonly unknown[]) => SealedRequest>>;
  };
  call(body?: object, options?: object): Promise<Result>;
  /** References of the entries that were open when the last write left. */
  openWhenSent(): readonly string[];
  /** Resets the connections that hang. */
  breakOff(): void;
}

type Method = (...given: readonly unknown[]) => { safe(): Promise<Result> };

/** What is given to a process. */
interface ProcessSettings {
  /** What becomes of its writes, in order; the last one stays. */
  readonly fates: readonly Fate[];
  /** Whether the provider's list shows what was last sent. */
  readonly shows?: boolean;
  readonly reference: string | undefined;
  readonly account: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Of each call, in milliseconds; its lease is longer by a margin. */
export const deadlineMs = 2000;

/** Starts a process: a client with nothing in memory. */
export function startProcess(
  { tortured, operationId, operation, path: named, body, success, found, read }: PayoutScript,
  journal: Journal,
  { fates, shows = false, reference, account, options: more = {} }: ProcessSettings,
): Process {
  const { description } = tortured;
  const writes: Sent[] = [];
  const reads: string[] = [];
  let open: readonly string[] = [];
  const hanging: (() => void)[] = [];
  const token = Object.values(description.security).find(({ token }) => token !== undefined)?.token;
  const login = description.operations[token?.login ?? ""]?.path;
  const look = description.operations[operation.reconcile?.operation ?? ""];
  const { carrier, name: keyName = "" } = operation.idempotency ?? { carrier: "none" };

  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname: path, searchParams } = new URL(url);
    const answer = (text: string, status = 200): Response =>
      new Response(text, { status, headers: { "content-type": "application/json" } });
    if (path === login) return answer(loggedIn(token));
    if (init.method !== operation.method || !isOf(operation, path)) {
      if (look !== undefined && init.method === look.method && isOf(look, path)) {
        const { status, text } = found(shows ? lastBody.get(account) : undefined);
        return answer(text, status);
      }
      reads.push(path);
      return answer(read());
    }
    const text =
      operation.body === undefined
        ? JSON.stringify(Object.fromEntries(searchParams))
        : await new Response(init.body).text();
    const headers = init.headers as Record<string, string>;
    const inBody = (JSON.parse(text) as Record<string, unknown>)[keyName.slice(1)];
    const fate = fates[Math.min(writes.length, fates.length - 1)];
    writes.push({
      body: text,
      key:
        carrier === "header"
          ? headers[keyName.toLowerCase()]
          : carrier === "body"
            ? String(inBody)
            : undefined,
    });
    lastBody.set(account, text);
    const query = { provider: description.id, account, state: "open", order: "age", limit: 9 } as const;
    open = (await journal.list(query)).entries.map((entry) => entry.reference);
    switch (fate) {
      case "refused":
        throw networkError("ECONNREFUSED", "connect");
      case "reset":
        throw networkError("ECONNRESET", "read");
      case "cut":
        return answer(success(text).slice(0, 9), 201);
      case "denied":
        return answer("{}", 422);
      case "hangs":
        return new Promise<never>((_resolve, reject) =>
          hanging.push(() => reject(networkError("ECONNRESET", "read"))),
        );
      case "made":
      case undefined:
        return answer(success(text));
      default:
        return answer("{}", fate);
    }
  };
  // Both casts: what a client is, is known only when it is made from the spec that was read.
  const client = tortured.createClient({
    ...tortured.options,
    fetch,
    journal,
    account,
    deadlineMs,
    maxRetries: 0,
    fillReference: true,
    baseUrl: "https://provider.example.com",
    ...more,
  }) as unknown as Process["client"];
  const method =
    (client as unknown as Record<string, Method>)[operationId] ?? expect.fail(`no ${operationId}`);
  return {
    writes,
    reads,
    client,
    openWhenSent: () => open,
    breakOff: () => hanging.forEach((reset) => reset()),
    call: (given = body, options = {}) =>
      method(...named, given, { ...(reference !== undefined && { reference }), ...options }).safe(),
  };
}

/** Whether a path is of an operation. */
function isOf({ path }: OperationDescription, address: string): boolean {
  return new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(address);
}

/** What was last sent for an account: what the provider would list. */
const lastBody = new Map<string, string>();

function networkError(code: string, syscall: string): Error {
  return Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error(code), { code, syscall }),
  });
}
