/** A limit on what one client may cost the program that uses it, with every guarantee on. */
export interface Budget {
  readonly title: string;
  /** How the figure is written. */
  readonly unit: "ratio" | "bytes" | "count";
  readonly limit: number;
  /** What each operation of the API adds to the limit: a larger API may cost more, its fixed part may not. */
  readonly perOperation?: number;
  /** The figure may not fall below the limit; otherwise it may not rise above it. */
  readonly atLeast?: true;
  /** What the user gains by it. */
  readonly why: string;
  /** Where the limit is not met yet: how far our largest client has come, so that its figure cannot grow unnoticed. */
  readonly reached?: Reached;
}

/** A recorded figure. To record another is a deliberate edit, with its reason in a comment. */
export interface Reached {
  readonly recorded: number;
  /** What changes may add before the figure must be recorded again. */
  readonly allowance: number;
}

/**
 * What payouts-common installs: the part that every client has, however small its API. Ten kilobytes of it look payouts up by
 * their reference and under a path, 32 write forms, parts, bytes, cookies and styles: they are in the bundles of those clients
 * alone whose specs ask for them. Six get tokens by OAuth 2.0, find each operation's server and take any alternative of its
 * security; clients without tokens bundle no exchange. Eleven send over Node's own HTTP, under an entry of their own. Two say, in
 * declarations, what a `fetch` must be, two are the comments of options and log entries, which editors show, and three trace
 * attempts, under an entry of their own. Thirty verify webhooks and declare what they take and give: a program that receives
 * none bundles nothing of them. Eighteen keep calls within the provider's limits: they are in the bundles of those clients alone
 * whose specs document any.
 * Seventeen more than the calls by path and the serialiser that it replaces is the entry that puts openapi-fetch's client over
 * the sealed calls, and its documentation.
 */
export const runtimeBytes: Reached = { recorded: 449_500, allowance: 2_048 };

/** What openapi-fetch and the package of its types install: both are pinned, and take no more updates. */
const openapiFetchBytes = 257_100;

/** What the pacer adds to the bundle of a client whose provider documents limits. */
export const pacerBytes: Reached = { recorded: 2_240, allowance: 64 };

export const budgets = {
  inProcess: {
    title: "POST in process ÷ fetch",
    unit: "ratio",
    limit: 1.5,
    why: "A process that makes many payouts spends its time on the network, not in the client.",
  },
  heap: {
    title: "heap per POST",
    unit: "bytes",
    limit: 12_000,
    why: "Fifty calls at once must not make the garbage collector stop the process.",
  },
  throughput: {
    title: "requests/s ÷ fetch",
    unit: "ratio",
    limit: 0.9,
    atLeast: true,
    why: "The client must not be the reason for another machine.",
  },
  bundle: {
    title: "one-operation bundle",
    unit: "bytes",
    limit: 6_000,
    // Its method, path, personal fields and dialect, compressed; most of it repeats what another operation says.
    perOperation: 60,
    why: "An edge function or a browser loads these bytes before its first call.",
    reached: {
      // Sealed requests, retries, keys, token exchange, pages, look-up, masking and money were 20,454. The rules of the
      // journal, the check of sealed requests and the next step of each error brought nine kilobytes more, the runtimes'
      // own repeats and what they show of unsent requests one, masking with bounded work one: with them, a payout is made once whatever dies on the way.
      // The guards of entries and sealed requests brought almost two, and what an answer says of the payout almost two more:
      // replays compared, failures that leave the money open, ends that may be replaced, and personal data by its place.
      // Checking whole what a journal gives back, limits for its steps outside of calls, and what is sent once, one more.
      // The outcome of each item of a batch and the look-up of many in one pass brought almost two, and the identity of
      // journals with the refusals that say more a quarter of one.
      // Since budgets grow with the API, this is the runtime alone, without the description of any operation.
      // That a description may bring the writer of a body or a parameter, and that sealed bytes are kept and read again,
      // brought a tenth of one. That an error is logged with its fields, that waits spread above a `Retry-After`, and that a
      // simulated browser is none, brought a twentieth. That a timer is let go once a turn, and that what a provider repeats is
      // looked up twice as fast, brought a seventh of that. That options are told apart from a body that is left out, which
      // keeps a later spec from sending them as one, brought a fifth.
      // Asking the pacer for a turn before each sending, and before the journal is told of it, brought a third of one; the
      // pacer itself is in the bundles of those clients alone whose specs document limits.
      recorded: 39_550,
      allowance: 512, // room for one client option
    },
  },
  installBytes: {
    title: "install",
    unit: "bytes",
    // payouts-common, openapi-fetch, and what a client says before its first operation, above all in its README: fifteen kilobytes of it are
    // the table of all options and the recipes.
    limit: runtimeBytes.recorded + runtimeBytes.allowance + openapiFetchBytes + 36_000,
    // The operation in openapi.json, 5 to 7 kB, and about as much in types, in documentation and in the README.
    perOperation: 12_500,
    why: "Every installation and every container image downloads and stores these bytes.",
  },
  installPackages: {
    title: "packages",
    unit: "count",
    limit: 4,
    why: "Every package is one more that a user of a payment client must trust and update.",
  },
  installScripts: {
    title: "install scripts",
    unit: "count",
    limit: 0,
    why: "A script runs with the user's rights before anybody has read it.",
  },
  coldPayout: {
    title: "cold first payout ÷ fetch",
    unit: "ratio",
    limit: 1.15,
    why: "A function that starts for one payout waits for the import, and for what the first call makes.",
  },
  instantiations: {
    title: "type instantiations",
    unit: "count",
    limit: 100,
    why: "An editor repeats this work at every keystroke.",
  },
} as const satisfies Record<string, Budget>;

export type Measure = keyof typeof budgets;

/** Figures of a measurement, by the contestant's name. */
export type Figures = Readonly<Record<string, number>>;

/** What measurements report, by measure. */
export type Results = Readonly<Partial<Record<Measure, Figures>>>;

/** Whose figures are held to limits: to those of every client of its size, or to its own. */
export interface Limited {
  readonly operations?: number;
  readonly limits?: Readonly<Partial<Record<Measure, number>>>;
}

/** Whether a figure, as it is printed, meets its budget. */
export function isMet(measure: Measure, figure: number, { operations = 0, limits }: Limited = {}): boolean {
  const budget: Budget = budgets[measure];
  const printed = budget.unit === "ratio" ? Math.round(figure * 100) / 100 : figure;
  const limit = limits?.[measure] ?? limitOf(measure, operations);
  return budget.atLeast ? printed >= limit : printed <= limit;
}

/** The limit for a client with this many operations. */
export function limitOf(measure: Measure, operations: number): number {
  const { limit, perOperation = 0 }: Budget = budgets[measure];
  return limit + perOperation * operations;
}

/**
 * The size of an API, in operations. One whose document says more than usual of each has larger ones.
 *
 * @param documentBytes of `openapi.json`
 */
export function sizeInOperations(operations: number, documentBytes: number): number {
  return Math.max(operations, Math.ceil(documentBytes / 6_000));
}
