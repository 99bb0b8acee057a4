/**
 * Every name that the generator derives. The same spec gives the same names: a good identifier is kept, and of two that
 * would clash the one that the spec spells that way keeps it.
 */

/** What follows from a provider's id, the stem of its spec file. */
export interface ProviderNames {
  /** `packages/petty-cash-client` */
  readonly directory: string;
  /** `@org/petty-cash-client` */
  readonly package: string;
  /** `PettyCashClient` */
  readonly client: string;
  /** `PettyCashClientOptions` */
  readonly options: string;
  /** `PettyCashErrors` */
  readonly errors: string;
  /** `PettyCashHeaders` */
  readonly headers: string;
  /** `PettyCashWebhookEvent` */
  readonly webhookEvent: string;
  /** `createPettyCashClient` */
  readonly create: string;
  /** `PettyCashFetch`: openapi-fetch's client over its calls. */
  readonly fetch: string;
  /** `createPettyCashFetch` */
  readonly createFetch: string;
  /** `pettyCash`: what examples call their client. */
  readonly variable: string;
}

export function providerNames(id: string): ProviderNames {
  const client = `${pascalCase(id)}Client`;
  return {
    directory: `packages/${id}-client`,
    package: `@org/${id}-client`,
    client,
    options: `${client}Options`,
    errors: `${pascalCase(id)}Errors`,
    headers: `${pascalCase(id)}Headers`,
    webhookEvent: `${pascalCase(id)}WebhookEvent`,
    create: `create${client}`,
    fetch: `${pascalCase(id)}Fetch`,
    createFetch: `create${pascalCase(id)}Fetch`,
    variable: argumentName(id),
  };
}

/** `payout.request` → `PayoutRequest`. Letters within a word keep their case: `IBANCheck` stays. */
export function pascalCase(text: string): string {
  const name = wordsOf(text).map(capitalised).join("");
  return /^\p{L}/u.test(name) ? name : `_${name}`;
}

/** `X-Trace-ID` → `xTraceId`, `payout_id` → `payoutId`; `payoutID` stays, for it is camelCase already. */
export function camelCase(text: string): string {
  const words = wordsOf(text).map((word) =>
    /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(word) ? word.toLowerCase() : word,
  );
  const name = words
    .map((word, index) =>
      index === 0 ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : capitalised(word),
    )
    .join("");
  return /^\p{L}/u.test(name) ? name : `_${name}`;
}

/** A name for an argument or a variable: camelCase, and none that the language or the method's other arguments use. */
export function argumentName(text: string): string {
  const name = camelCase(text);
  return reservedArguments.has(name) ? `${name}Parameter` : name;
}

/** The client's method for an operation. The rules refuse two that are equal, and one that every client has. */
export function methodName(operationId: string): string {
  return camelCase(operationId);
}

/** The client's option for a global parameter: `Petty-Cash-Branch` → `branch`, without the provider's id. */
export function optionName(parameter: GlobalParameter, providerId: string): string {
  if (parameter["x-speakeasy-name-override"] !== undefined) return parameter["x-speakeasy-name-override"];
  const prefix = new RegExp(`^(x-)?${wordsOf(providerId).join("[^a-z0-9]*")}[^a-z0-9]+`, "i");
  return argumentName(parameter.name.replace(prefix, ""));
}

interface GlobalParameter {
  readonly name: string;
  readonly "x-speakeasy-name-override"?: string;
}

/** Hands out each name once: a name that is taken gets a number. */
export class UniqueNames {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  claim(preferred: string): string {
    let name = preferred;
    for (let number = 2; this.#taken.has(name); number++) name = `${preferred}${number}`;
    this.#taken.add(name);
    return name;
  }

  /**
   * Names for all of a list at once. Those that are spelled as they will be named come first, so that `Payout` keeps
   * its name beside `payout`; the others follow by their spelling. So nothing gets another name because its place changed.
   */
  claimAll(spellings: readonly string[], nameOf: (spelling: string) => string): Map<string, string> {
    const wanted = new Map(spellings.map((spelling) => [spelling, nameOf(spelling)]));
    const isExact = (spelling: string): boolean => wanted.get(spelling) === spelling;
    const names = new Map<string, string>();
    for (const spelling of [
      ...spellings.filter(isExact),
      ...spellings.filter((spelling) => !isExact(spelling)).sort(),
    ]) {
      names.set(spelling, this.claim(wanted.get(spelling) ?? spelling));
    }
    return new Map(spellings.map((spelling) => [spelling, names.get(spelling) ?? spelling]));
  }
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{Nd}]+/u).filter((word) => word !== "");
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const reservedWords = [
  ..."abstract any as async await bigint boolean break case catch class const continue debugger declare default".split(
    " ",
  ),
  ..."delete do else enum eval export extends false finally for from function get if implements import in".split(
    " ",
  ),
  ..."instanceof interface let module namespace never new null number object of package private protected".split(
    " ",
  ),
  ..."public return set static string super switch symbol this throw true try type typeof undefined unknown".split(
    " ",
  ),
  ..."var void while with yield arguments".split(" "),
];

const reservedArguments = new Set([...reservedWords, "body", "query", "options"]);

/** Names of types that mean something else in a generated module, or where it is imported. */
export const reservedTypes: readonly string[] = [
  ...reservedWords.map(capitalised),
  ..."Array ArrayBuffer Boolean Date Error Function Map Number Object Promise Readonly Record Set String Symbol".split(
    " ",
  ),
  ..."Awaited Blob Exclude Extract NonNullable Omit Partial Pick ReadonlyArray Required".split(" "),
  ..."Uint8Array Request Response Headers".split(" "),
  ..."ProviderDescription ProviderClient Credential RetryCallOptions KeyedCallOptions".split(" "),
  ..."KeyedOnceCallOptions OnceCallOptions".split(" "),
];
