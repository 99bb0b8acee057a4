import type { Authorization, Authorize, CompleteCredential, Exchange } from "./authorization.ts";
import { MissingCredentialError } from "../errors/missing-credential-error.ts";
import { headerProblem } from "../transport/header-problem.ts";
import type { ProviderDescription, SecurityDescription } from "../provider-description.ts";

/**
 * Makes the authorization of requests from the caller's credential or the environment.
 *
 * @param credential - the option: the scheme's own value; where the spec has several schemes, an object of them by name;
 *   or a function that gives either.
 * @param exchanges - for schemes whose credential is exchanged for a token, by the scheme's name.
 */
export function createAuthorize(
  description: ProviderDescription,
  credential: unknown,
  exchanges: Readonly<Record<string, Exchange>>,
): Authorize {
  const isFixed = typeof credential !== "function";
  const isOneOfSeveral = Object.keys(description.security).length > 1;
  /** What stays the same from call to call; `null` where a token does not. */
  const constants = new Map<unknown, Authorization | null>();
  const exchanged = new Map<string, Exchanged>();

  const authorizationOf = (
    name: string,
    given: unknown,
    refused: Authorization | undefined,
  ): Authorization | Promise<Authorization> => {
    const scheme = description.security[name];
    if (scheme === undefined) return nothing;
    const known = exchanged.get(name);
    const complete =
      isFixed && known !== undefined
        ? known.complete
        : completed(partOf(name, isOneOfSeveral, given), scheme);
    const exchange = exchanges[name];
    const token =
      complete === undefined ? undefined : exchange?.(complete, refused?.secrets ?? nothing.secrets);
    // Most calls come with the token of the one before.
    if (known !== undefined && known.token === token && known.complete === complete) return known.proof;
    const option = isOneOfSeveral ? `credential.${name}` : "credential";
    if (complete === undefined) throw missing(description, option, scheme);
    if (token === undefined) return prove(description, option, scheme, complete);
    const proven = (fresh: string): Authorization => {
      const { secrets, ...proof } = prove(description, option, scheme, fresh);
      const made = { ...proof, secrets: [...secrets, ...textsOf(complete)] };
      exchanged.set(name, { complete, token: fresh, proof: made });
      return made;
    };
    return typeof token === "string" ? proven(token) : token.then(proven);
  };

  const authorizeWith = (
    given: unknown,
    alternatives: readonly (readonly string[])[],
    refused?: Authorization,
  ): Authorization | Promise<Authorization> => {
    const isGiven = (name: string): boolean => {
      const scheme = description.security[name];
      return scheme !== undefined && completed(partOf(name, isOneOfSeveral, given), scheme) !== undefined;
    };
    const [first = []] = alternatives;
    const schemes =
      alternatives.length === 1 ? first : (alternatives.find((names) => names.every(isGiven)) ?? first);
    if (schemes.length === 1) return authorizationOf(schemes[0] as string, given, refused);
    const parts = schemes.map((name) => authorizationOf(name, given, refused));
    return parts.some((part) => part instanceof Promise)
      ? Promise.all(parts).then(merge)
      : merge(parts as Authorization[]);
  };

  if (typeof credential === "function") {
    return async (alternatives, refused) => {
      if (alternatives.flat().length === 0) return nothing;
      let given: unknown;
      try {
        given = await (credential as () => unknown)();
      } catch (cause) {
        throw problem(description, `The \`credential\` function of ${description.name} failed.`, cause);
      }
      return authorizeWith(given, alternatives, refused);
    };
  }
  return (alternatives, refused) => {
    const known = constants.get(alternatives);
    if (known) return known;
    const authorization = authorizeWith(credential, alternatives, refused);
    // A token is good for a while only.
    if (known === undefined && !(authorization instanceof Promise))
      constants.set(
        alternatives,
        alternatives.flat().some((name) => name in exchanges) ? null : authorization,
      );
    return authorization;
  };
}

/** The complete credential of each scheme: `undefined` where something is missing. */
export function completeCredential(
  { security }: ProviderDescription,
  credential: unknown,
): Readonly<Record<string, CompleteCredential | undefined>> {
  const schemes = Object.entries(security);
  return Object.fromEntries(
    schemes.map(([name, scheme]) => [name, completed(partOf(name, schemes.length > 1, credential), scheme)]),
  );
}

/** The credential of one scheme: where the provider has several, the option is an object of them. */
function partOf(name: string, isOneOfSeveral: boolean, credential: unknown): unknown {
  return isOneOfSeveral ? (credential as Readonly<Record<string, unknown>> | undefined)?.[name] : credential;
}

/** The last token of a scheme, and what was made of it. */
interface Exchanged {
  readonly complete: CompleteCredential;
  readonly token: string;
  readonly proof: Authorization;
}

const nothing: Authorization = { headers: {}, query: "", secrets: [] };

/** The credential with what the environment adds, or `undefined` where something is missing or not a string. */
function completed(value: unknown, { type, env }: SecurityDescription): CompleteCredential | undefined {
  if (typeof env === "object") {
    const given = (value ?? {}) as Readonly<Record<string, unknown>>;
    const fields = Object.entries(env).map(
      ([field, name]) => [field, given[field] ?? variable(name)] as const,
    );
    return allTexts(Object.fromEntries(fields));
  }
  const found = value ?? (env === undefined ? undefined : variable(env));
  if (type === "basic" && typeof found === "object" && found !== null)
    return allTexts({ password: "", ...found }, "password");
  return typeof found === "string" && found !== "" ? found : undefined;
}

function allTexts(
  fields: Readonly<Record<string, unknown>>,
  mayBeEmpty?: string,
): CompleteCredential | undefined {
  const good = Object.entries(fields).every(
    ([name, text]) => typeof text === "string" && (text !== "" || name === mayBeEmpty),
  );
  return good ? (fields as Readonly<Record<string, string>>) : undefined;
}

function variable(name: string): string | undefined {
  // Only some runtimes have a process; a browser must not fail here.
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return process?.env?.[name];
}

function prove(
  description: ProviderDescription,
  option: string,
  scheme: SecurityDescription,
  value: CompleteCredential,
): Authorization {
  const texts = textsOf(value);
  let [text = ""] = texts;
  let name = "authorization";
  let secrets: readonly string[] = texts;
  if (scheme.type === "basic") {
    // RFC 7617: user-id, colon, password; a lone value is a user name with an empty password.
    const { username, password = "" } = typeof value === "string" ? { username: value } : value;
    const pair = base64(`${username}:${password}`);
    text = `Basic ${pair}`;
    secrets = [pair, ...texts];
  } else if (scheme.type === "bearer") text = `Bearer ${text}`;
  else name = scheme.name ?? "";
  if (scheme.type === "apiKey" && scheme.in === "query")
    return { ...nothing, query: `${encodeURIComponent(name)}=${encodeURIComponent(text)}`, secrets };
  if (headerProblem(name, text) !== undefined) {
    const what = `\`${option}\` of ${description.name} holds a character that a header must not contain, such as a line break.`;
    throw problem(description, `${what} Trim what you read it from.`);
  }
  return { headers: { [name.toLowerCase()]: text }, query: "", secrets };
}

function textsOf(value: CompleteCredential): string[] {
  return typeof value === "string" ? [value] : Object.values(value);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function merge(parts: readonly Authorization[]): Authorization {
  return {
    headers: Object.assign({}, ...parts.map(({ headers }) => headers)) as Record<string, string>,
    query: parts.flatMap(({ query }) => (query === "" ? [] : [query])).join("&"),
    secrets: parts.flatMap(({ secrets }) => secrets),
  };
}

function missing(
  description: ProviderDescription,
  option: string,
  { env = {} }: SecurityDescription,
): MissingCredentialError {
  const variables = [env]
    .flatMap((each) => (typeof each === "string" ? each : Object.values(each)))
    .filter(Boolean);
  const environment = variables.length === 0 ? "" : `, or set ${variables.join(" and ")}`;
  return problem(
    description,
    `${description.name} credential missing. Pass \`${option}\` to the client${environment}.`,
  );
}

function problem(description: ProviderDescription, message: string, cause?: unknown): MissingCredentialError {
  return new MissingCredentialError(message, { provider: description.id, outcome: "not_sent", cause });
}
