import { resolvePointer } from "../../document/json-pointer.ts";
import type { ProviderRequest } from "../provider-request.ts";
import { dialectOf, knowsRepeats } from "./dialect.ts";

/**
 * The key of a request: within its account, and within its operation unless the dialect says that all operations share their
 * keys. `undefined`: the dialect has none.
 */
export function keyOf({ route, headers, values, account }: ProviderRequest): string | undefined {
  const dialect = dialectOf(route.operation);
  if (!knowsRepeats(dialect)) return undefined;
  const { carrier, name = "", unique } = dialect;
  const key = carrier === "header" ? (headers.get(name) ?? undefined) : resolvePointer(values.body, name);
  if (key === undefined || key === null) return undefined;
  return JSON.stringify([account, unique === "account" ? "" : route.operationId, key]);
}
