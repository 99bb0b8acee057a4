import type { ServedOperation, Simulator } from "@org/payouts-simulator";
import { Hono } from "hono";
import type { CreateClient } from "./client-of.ts";
import { type DocumentedCall, documentedCalls } from "./documented-calls.ts";
import type { RunningValidator } from "./validators/validator.ts";

/** A fault that is put into one exchange of an operation. */
export interface Fault {
  readonly operationId: string;
  readonly in: "request" | "answer";
}

/** The simulator, with a fault in the answers of an operation for as long as there is one. */
export function damageable(simulator: Simulator): {
  readonly simulator: Simulator;
  readonly damage: (operationId: string | undefined) => void;
} {
  let damaged: string | undefined;
  const app = new Hono().all("*", async ({ req }) => {
    const answer = await simulator.app.fetch(req.raw);
    if (damaged === undefined || simulator.requests.at(-1)?.operationId !== damaged) return answer;
    const { status, headers } = answer;
    return new Response('"not what the document says"', { status, headers });
  });
  return { simulator: { ...simulator, app }, damage: (operationId) => (damaged = operationId) };
}

/**
 * The faults that a validator did not notice, of one in the request and one in the answer of every operation: a validator that
 * finds nothing proves nothing until it has found something.
 */
export async function unnoticedFaults(
  document: object,
  simulator: Simulator,
  damage: (operationId: string | undefined) => void,
  validator: RunningValidator,
  createClient: CreateClient,
): Promise<{ readonly faults: number; readonly unnoticed: readonly Fault[] }> {
  const firsts = new Map<string, DocumentedCall>();
  for (const call of documentedCalls(document)) {
    if (!firsts.has(call.operationId)) firsts.set(call.operationId, call);
  }
  const unnoticed: Fault[] = [];
  let faults = 0;
  for (const operation of simulator.operations) {
    const call = firsts.get(operation.operationId);
    for (const place of ["request", "answer"] as const) {
      const judged: Promise<readonly string[]>[] = [];
      let hasBody = true;
      const send: typeof fetch = async (input, init) => {
        const own = isOf(operation, validator.url, input, init);
        const answer = await fetch(input, own && place === "request" ? await damagedRequest(init) : init);
        if (own) judged.push(validator.violationsOf(answer.clone()));
        if (own) hasBody = answer.status !== 204;
        return answer;
      };
      simulator.reset();
      damage(place === "answer" ? operation.operationId : undefined);
      await call?.run(simulator, createClient({ ...call.options, baseUrl: validator.url, fetch: send }));
      if (place === "answer" && !hasBody) continue;
      faults += 1;
      const found = (await Promise.all(judged)).flat();
      if (found.length === 0) unnoticed.push({ operationId: operation.operationId, in: place });
    }
  }
  damage(undefined);
  return { faults, unnoticed };
}

function isOf(
  { method, path }: ServedOperation,
  base: string,
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): boolean {
  const address = input instanceof Request ? input.url : String(input);
  const template = path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^}]+\}/g, "[^/?]+");
  return (
    (init?.method ?? "GET") === method && new RegExp(`^${template}(\\?|$)`).test(address.slice(base.length))
  );
}

/** A list where the document wants an object; without a body, no credential. */
async function damagedRequest(init: RequestInit = {}): Promise<RequestInit> {
  const headers = new Headers(init.headers);
  // A client may send an empty body where there is none, so that nothing sends the request twice.
  if ((await new Response(init.body).text()) === "") {
    headers.delete("authorization");
    return { ...init, headers };
  }
  headers.delete("content-length");
  return { ...init, headers, body: "[]" };
}
