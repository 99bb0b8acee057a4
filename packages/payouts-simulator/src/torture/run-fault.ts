import { callArguments } from "../contract/call-arguments.ts";
import { firstCall } from "../contract/call-cases.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { firstReason } from "./conditions.ts";
import type { Expectation, Fault, Step } from "../fault/fault.ts";
import { judgeCall, type CallRecord } from "./judge-call.ts";
import type { SendingTransport } from "./provider/faulty-sending.ts";
import type { TortureProvider } from "./provider/torture-provider.ts";
import { withShortWaits } from "./short-waits.ts";

/** The client under test, and its provider. */
export interface Torture {
  readonly document: OpenApiDocument;
  readonly provider: TortureProvider;
  /** Makes a client, whose options follow from its document. */
  readonly createClient: (options: never) => object;
  /** What the client sends with instead of `fetch`. */
  readonly transport?: SendingTransport | undefined;
  /** Options in addition to `baseUrl`, `fetch` or `transport`, `timeoutMs`, `deadlineMs` and `maxRetries`. */
  readonly options: Readonly<Record<string, unknown>>;
}

const maxRetries = 2;

/**
 * Calls an operation under a fault. Returns every difference from the expectation; none if the call is correct.
 *
 * On a busy machine, a request may time out before it arrives. Then the fault was not played, and the call is repeated.
 */
export async function runFault(
  torture: Torture,
  route: Route,
  fault: Fault,
  expectation: Expectation,
): Promise<string[]> {
  for (let tries = 1; ; tries += 1) {
    const { wrong, wasPlayed } = await playFault(torture, route, fault, expectation);
    if (wasPlayed || tries === 3) return wrong;
  }
}

async function playFault(
  { document, provider, createClient, transport, options }: Torture,
  route: Route,
  fault: Fault,
  expectation: Expectation,
): Promise<{ readonly wrong: string[]; readonly wasPlayed: boolean }> {
  const { abort = "never", deadlineMs = 8000 } = fault.caller ?? {};
  const steps = fault.steps.flatMap((step) => Array.from({ length: step.times ?? 1 }, () => step));
  // Only faults that delay need a short limit; elsewhere a slow machine must not cause a timeout.
  const timeoutMs = steps.some(isSlow) ? 1500 : 7000;
  const controller = new AbortController();
  const opened = provider.open({
    operationId: route.operationId,
    nextStep: () => steps.shift(),
    lateMs: timeoutMs * 1.3,
    onArrival: () => abort === "after-sending" && controller.abort(),
  });
  const { session } = opened;
  const settings = {
    ...options,
    baseUrl: opened.baseUrl,
    ...(transport === undefined ? { fetch: opened.fetch } : { transport: opened.over(transport) }),
    timeoutMs,
    deadlineMs,
    maxRetries,
  };
  const client = (createClient as (options: object) => Record<string, unknown>)(settings);
  const method = client[route.operationId];
  if (typeof method !== "function") {
    return { wrong: [`the client has no method "${route.operationId}"`], wasPlayed: true };
  }
  if (abort === "before-sending") controller.abort();

  return withShortWaits(async () => {
    const call = callWith(document, route, controller.signal);
    const record: CallRecord = await settle(() => Reflect.apply(method, client, call) as unknown);
    await session.settled();
    const reason = firstReason(document, route, provider.answersOf(route), fault);
    const wrong = await judgeCall(session, record, expectation, reason?.outcome ?? "unknown");
    opened.close();
    return { wrong, wasPlayed: session.arrived >= session.expected };
  });
}

/** The first documented call, with the caller's signal and without a key: the client makes one. */
function callWith(document: OpenApiDocument, route: Route, signal: AbortSignal): unknown[] {
  const call = { ...firstCall(document, route), idempotencyKey: undefined };
  const given = callArguments(document, route, call);
  const names = [...route.path.matchAll(/\{[^}]+\}/g)].length;
  const last = given.at(-1);
  const hasOptions =
    given.length > names &&
    Object.keys(call.headers).length + (route.operation.requestBody ? Object.keys(call.query).length : 0) > 0;
  return hasOptions ? [...given.slice(0, -1), { ...(last as object), signal }] : [...given, { signal }];
}

async function settle(call: () => unknown): Promise<CallRecord> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error };
  }
}

function isSlow({ then, commit }: Step): boolean {
  return then === "hang" || then === "drip" || commit === "late";
}
