import type { Context } from "../context.ts";
import type { CompleteCredential, Exchange } from "../credentials/authorization.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { PayoutsError } from "../errors/payouts-error.ts";
import { valueAt } from "../json/value-at.ts";
import type { TokenDescription } from "../provider-description.ts";

/** Makes the exchange of a client's credentials. */
export type TokenExchange = (context: Context, settings: TokenDescription) => Exchange;

/** What gives tokens: each resolves with the body of the answer. */
export interface TokenSource {
  readonly login: (credential: CompleteCredential) => Promise<unknown>;
  /** With the token that is still good. Absent: there is no renewal. */
  readonly refresh?: ((token: string) => Promise<unknown>) | undefined;
}

interface Token {
  readonly value: string;
  /** On the clock of `performance.now()`, which is never set back. */
  readonly expiresAt: number;
  readonly renewAt: number;
}

/** The token of one credential, and the request for a new one where it is running. */
interface Session {
  token?: Token;
  running?: Promise<Token> | undefined;
}

const mostSessions = 100;

/**
 * Exchanges a credential for a token once for all concurrent calls, and again before it expires.
 *
 * Renewal starts when a tenth of the lifetime is left (a minute at most), so that no request leaves with a token that dies
 * on the way. A token that can still be renewed is; otherwise, and when renewal fails, the client logs in again. Whatever
 * fails, a token that is still good is used. A credential that changes has a token of its own.
 */
export function keepToken(context: Context, settings: TokenDescription, source: TokenSource): Exchange {
  const { description } = context;
  const sessions = new Map<string, Session>();

  const tokenIn = (answer: unknown, askedAt: number): Token | undefined => {
    const value = valueAt(answer, settings.token);
    if (typeof value !== "string" || value === "") return undefined;
    const seconds = Number(settings.lifetime === undefined ? undefined : valueAt(answer, settings.lifetime));
    const lifetimeMs = seconds > 0 ? seconds * 1000 : (settings.lifetimeMs ?? 60_000);
    const expiresAt = askedAt + lifetimeMs;
    return { value, expiresAt, renewAt: expiresAt - Math.min(60_000, lifetimeMs / 10) };
  };

  const logIn = async (credential: CompleteCredential): Promise<Token> => {
    const askedAt = performance.now();
    let why = "Its answer holds no token.";
    try {
      const token = tokenIn(await source.login(credential), askedAt);
      if (token !== undefined) return token;
    } catch (error) {
      // The message only: the login's own error holds its request, and that is the credential.
      why = PayoutsError.isInstance(error) ? error.message : String(error);
    }
    throw new MissingCredentialError(`${description.name} login failed. ${why}`, {
      provider: description.id,
      outcome: "not_sent",
    });
  };

  const obtain = async (credential: CompleteCredential, good: Token | undefined): Promise<Token> => {
    if (good !== undefined && source.refresh !== undefined) {
      const askedAt = performance.now();
      // A failed renewal does not fail the call yet: logging in also gives a token.
      const answer = await source.refresh(good.value).catch(() => undefined);
      const token = tokenIn(answer, askedAt);
      if (token !== undefined) return token;
    }
    return logIn(credential).catch((error: unknown) => {
      const now = performance.now();
      if (good === undefined || now >= good.expiresAt) throw error;
      return { ...good, renewAt: now + (good.expiresAt - now) / 2 };
    });
  };

  let last: { readonly credential: CompleteCredential; readonly session: Session } | undefined;
  const sessionOf = (credential: CompleteCredential): Session => {
    if (last?.credential === credential) return last.session;
    const name = JSON.stringify(credential);
    const session = sessions.get(name) ?? {};
    sessions.delete(name);
    sessions.set(name, session);
    // A caller with thousands of credentials keeps the tokens of those that it used last.
    if (sessions.size > mostSessions) sessions.delete(sessions.keys().next().value as string);
    last = { credential, session };
    return session;
  };

  return (credential, refused) => {
    const session = sessionOf(credential);
    const { token } = session;
    const now = performance.now();
    // Calls that were refused with an older token than this one need no login of their own.
    const isGood = token !== undefined && !refused.includes(token.value) && now < token.expiresAt;
    if (isGood && now < token.renewAt) return token.value;
    session.running ??= obtain(credential, isGood ? token : undefined)
      .then((made) => (session.token = made))
      .finally(() => (session.running = undefined));
    return session.running.then(({ value }) => value);
  };
}
