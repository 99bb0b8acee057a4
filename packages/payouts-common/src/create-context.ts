import { addressesOf } from "./addresses.ts";
import type { Exchange } from "./credentials/authorization.ts";
import { accountOf } from "./credentials/account-of.ts";
import { createAuthorize } from "./credentials/authorize.ts";
import type { AnyClientOptions, Context } from "./context.ts";
import { InputError } from "./errors/input-error.ts";
import { fetchTransport } from "./transport/fetch-transport.ts";
import { headerProblem } from "./transport/header-problem.ts";
import type { Journal } from "./journal/journal.ts";
import { ledgerOf } from "./journal/ledger.ts";
import { MemoryJournal } from "./journal/memory-journal.ts";
import { referenceProblem } from "./journal/reference-problem.ts";
import { journalKeysProblem } from "./journal/vault.ts";
import { keyRingOf } from "./keys/key-ring.ts";
import { planMaker } from "./operation-plan.ts";
import type { ProviderDescription } from "./provider-description.ts";
import { limitProblems } from "./transport/limit-problems.ts";

/**
 * Checks and completes a client's options.
 *
 * @throws {InputError} All that is wrong with them.
 */
export function createContext(
  description: ProviderDescription,
  options: AnyClientOptions,
  exchanges: Readonly<Record<string, Exchange>>,
): Context {
  const {
    timeoutMs = 30_000,
    deadlineMs = 100_000,
    maxRetries = 2,
    maxResponseBytes = 10 * 2 ** 20,
    journalTimeoutMs = 5_000,
  } = options;
  const problems = limitProblems(options);
  const check = (isGood: boolean, problem: string): void => void (isGood || problems.push(problem));
  const addresses = addressesOf(description, options, problems);
  for (const name of ["fetch", "logger"] as const)
    check(
      options[name] === undefined || typeof options[name] === "function",
      `\`${name}\` must be a function`,
    );
  check(
    options.transport === undefined || typeof options.transport.send === "function",
    "`transport` must be what `nodeTransport()` returns",
  );
  check(
    options.fetch === undefined || options.transport === undefined,
    "`fetch` and `transport` exclude each other: pass one",
  );
  const { credential, account: accountName, journal, journalKeys, idempotencySecret } = options;
  const methods = ["insert", "replace", "list"] as const;
  check(
    journal === undefined || methods.every((method) => typeof journal[method] === "function"),
    "`journal` must have the methods insert, replace and list",
  );
  const accountProblem = accountName === undefined ? undefined : referenceProblem(accountName);
  check(accountProblem === undefined, accountProblem?.replace("`reference`", "`account`") ?? "");
  check(
    accountName !== undefined || (journal?.durable !== true && typeof credential !== "function"),
    "`account` is missing: a durable `journal`, or a `credential` that is a function, needs your name for the account, because the credential may change",
  );
  const keysProblem = journalKeysProblem(journalKeys);
  check(keysProblem === undefined, keysProblem ?? "");
  check(
    idempotencySecret === undefined ||
      (typeof idempotencySecret === "string" && idempotencySecret.length >= 16),
    "`idempotencySecret` must have 16 characters or more",
  );
  const headers = lowerCased(options.headers ?? {});
  for (const name in headers) {
    const problem = headerProblem(name, headers[name] ?? "");
    if (problem !== undefined) problems.push(problem);
  }
  check(
    !isBrowser() || options.allowBrowser === true,
    "a credential in a browser is public: call the provider from your server (or pass `allowBrowser: true` if this credential is not secret)",
  );
  const globals: Record<string, string> = {};
  for (const [name, { in: place }] of Object.entries(description.globals ?? {})) {
    const value = options[name];
    if (value === undefined) continue;
    globals[name] = String(value);
    check(
      place === "query" || headerProblem(name, String(value)) === undefined,
      `\`${name}\` holds a character that a header must not contain`,
    );
  }
  // Another `fetch` may lead to another provider, so what is remembered in memory belongs to it.
  const owner = options.fetch ?? globalThis;
  const pacer = description.limits?.pacer(
    { description, options, owner, address: addresses.of(), globals },
    problems,
  );
  if (problems.length > 0) {
    throw new InputError(`The ${description.name} client cannot be made: ${problems.join("; ")}.`, {
      provider: description.id,
      outcome: "not_sent",
    });
  }
  const place = [addresses.of(), globals, ...Object.values(addresses.variables)];
  const account = accountOf(description, accountName, credential, place);
  const identity = typeof credential === "function" ? accountName : [credential, accountName];
  const reserved = reservedHeaders(description);
  const keys = keyHeaders(description);
  const sent = {
    "user-agent": description.agent,
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !reserved.has(name) && !keys.has(name))),
  };
  return {
    description,
    transport: options.transport ?? fetchTransport(options.fetch),
    timeoutMs,
    deadlineMs,
    maxRetries,
    maxResponseBytes,
    headers: sent,
    reserved,
    fillReference: options.fillReference === true,
    idempotencySecret,
    account,
    keys: keyRingOf(owner, JSON.stringify([description.id, place, identity])),
    ledger: ledgerOf(journal ?? memoryJournalOf(owner), account, journalTimeoutMs, journalKeys),
    hooks: options.hooks ?? {},
    logger: options.logger,
    personal: personalNames(description),
    authorize: createAuthorize(description, credential, exchanges),
    pacer,
    planOf: planMaker(description, sent, globals, addresses.of),
  };
}

const memoryJournals = new WeakMap<object, Journal>();

/** The journal in memory that all clients with the same `fetch` share in this process. */
function memoryJournalOf(owner: object): Journal {
  const journal = memoryJournals.get(owner) ?? new MemoryJournal();
  memoryJournals.set(owner, journal);
  return journal;
}

/** Headers that authenticate or that frame the message: only the client sets them, whatever callers and hooks add. */
function reservedHeaders({ security }: ProviderDescription): ReadonlySet<string> {
  const own = Object.values(security).map(({ name = "" }) => name.toLowerCase());
  const framing = ["content-type", "content-length", "transfer-encoding", "connection", "host"];
  return new Set(["authorization", "proxy-authorization", "cookie", ...framing, ...own]);
}

/** Headers that carry keys: one given to the client would be the key of every payout. */
function keyHeaders({ operations }: ProviderDescription): ReadonlySet<string> {
  const named = Object.values(operations).map(({ idempotency }) => idempotency);
  return new Set(named.map((each) => (each?.carrier === "header" ? (each.name ?? "").toLowerCase() : "")));
}

/** Names of properties and parameters that hold personal or secret data, credentials and tokens among them. */
function personalNames({ security, personal = [] }: ProviderDescription): ReadonlySet<string> {
  const names = Object.values(security).flatMap(({ env, name, token }) => {
    const pointers = token === undefined ? [] : [token.token, ...Object.values(token.credential)];
    const fields = typeof env === "object" ? Object.keys(env) : [];
    return [
      ...fields,
      ...(name === undefined ? [] : [name]),
      ...pointers.map((pointer) => pointer.split("/").at(-1) ?? ""),
    ];
  });
  return new Set([...personal, ...names].map((name) => name.toLowerCase()));
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/**
 * A page or a worker of a browser. A document that a server runtime only simulates, as tests do, is none: the runtime shows
 * in `process.versions`, which a bundler's stand-in for `process` leaves empty. A window of Electron has both.
 */
function isBrowser(): boolean {
  const { document, navigator, process } = globalThis as {
    document?: unknown;
    navigator?: { userAgent?: string };
    process?: { versions?: { node?: string; electron?: string } };
  };
  const { node, electron } = process?.versions ?? {};
  // Workers have no document; of all that run outside of a server, only browsers call themselves this.
  const isSeen = document !== undefined || navigator?.userAgent?.startsWith("Mozilla") === true;
  return isSeen && (node === undefined || electron !== undefined);
}
