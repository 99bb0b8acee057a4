import type { Context } from "./context.ts";
import type { GlobalDescription, OperationDescription } from "./provider-description.ts";
import { isRead, isRepeatable } from "./outcome/retry-policy.ts";

/** What follows from an operation's description and the client's options, worked out once and not in every call. */
export interface OperationPlan {
  readonly id: string;
  readonly operation: OperationDescription;
  readonly isRead: boolean;
  readonly isRepeatable: boolean;
  /** Names of the security schemes that it needs. */
  readonly schemes: readonly string[];
  /** Whether a refused credential can be exchanged for a fresh one. */
  readonly isRenewable: boolean;
  /** Headers of every call of it, globals included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Query parameters of every call of it, if there are any. */
  readonly query: Readonly<Record<string, string>> | undefined;
  /** Globals that each call must have, by the client's option; the client gave none. */
  readonly missing: readonly (readonly [option: string, global: GlobalDescription])[];
}

/** The plan of an operation, or `undefined` where the provider has no such operation. */
export function planOf(context: Context, id: string): OperationPlan | undefined {
  const known = context.plans.get(id);
  if (known !== undefined) return known;
  const { operations } = context.description;
  const operation = Object.hasOwn(operations, id) ? operations[id] : undefined;
  if (operation === undefined) return undefined;
  const plan = makePlan(context, id, operation);
  context.plans.set(id, plan);
  return plan;
}

function makePlan(context: Context, id: string, operation: OperationDescription): OperationPlan {
  const { security, globals = {} } = context.description;
  const headers: Record<string, string> = {
    accept: context.headers["accept"] ?? (operation.reads === undefined ? "application/json" : "*/*"),
  };
  const query: Record<string, string> = {};
  const missing: [string, GlobalDescription][] = [];
  for (const option of operation.globals ?? []) {
    const global = globals[option];
    if (global === undefined) continue;
    const name = global.in === "query" ? global.name : global.name.toLowerCase();
    const value = context.globals[option];
    if (value !== undefined) (global.in === "query" ? query : headers)[name] = value;
    else if (global.required && (global.in === "query" || context.headers[name] === undefined))
      missing.push([option, { ...global, name }]);
  }
  const schemes = operation.security ?? Object.keys(security).slice(0, 1);
  return {
    id,
    operation,
    isRead: isRead(operation),
    isRepeatable: isRepeatable(operation),
    schemes,
    isRenewable: schemes.some((name) => security[name]?.token !== undefined),
    headers,
    query: Object.keys(query).length > 0 ? query : undefined,
    missing,
  };
}
