import type { TokenDescription } from "@org/payouts-common";
import { set } from "./days/payout-body.ts";

/** What a login answers: a token that lasts, where the spec says that it stands. */
export function loggedIn(token: TokenDescription | undefined): string {
  const answer = {};
  if (token !== undefined) set(answer, token.token, "raw-token");
  // RFC 6749 section 5.1.
  if (token?.endpoint !== undefined) set(answer, "/token_type", "Bearer");
  if (token?.lifetime !== undefined) set(answer, token.lifetime, 86_400_000);
  return JSON.stringify(answer);
}
