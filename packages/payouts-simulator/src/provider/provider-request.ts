import type { Route } from "../document/route-table.ts";
import type { ValidatedRequest } from "../validate/validate-request.ts";

/** A valid request, as a provider works on it. */
export interface ProviderRequest {
  readonly route: Route;
  readonly values: ValidatedRequest;
  readonly headers: Headers;
  /** What it says, to tell a repeat from another request: its body, or its address where it has none. */
  readonly said: string;
  /** Whose it is: its credential, and what else a document asks of every request of an account. */
  readonly account: string;
}

/** What a request says of the thing that it is about: its body, or its query where it has none. */
export function contentOf({ values: { body, query } }: ProviderRequest): unknown {
  return body ?? query;
}
