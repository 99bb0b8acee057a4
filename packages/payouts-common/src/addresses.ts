import type { ProviderDescription, ServerDescription } from "./provider-description.ts";

/** Where the operations of one client go. */
export interface Addresses {
  /** A base address, without a trailing slash: `baseUrl` where it is given, else that of the environment. */
  readonly of: (server?: ServerDescription) => string;
  /** The values of the variables, by option. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The addresses that a client's options choose. @param problems - where what is wrong with the options is added. */
export function addressesOf(
  { environments, variables = {} }: ProviderDescription,
  options: Readonly<Record<string, unknown>>,
  problems: string[],
): Addresses {
  const { baseUrl, environment } = options;
  const names = Object.keys(environments);
  const chosen = environment === undefined ? names[0] : names.find((name) => name === environment);
  const mustBe = (option: string, value: unknown, what: string): void =>
    void problems.push(`\`${option}\` is ${JSON.stringify(value)}; it must be ${what}`);
  if (chosen === undefined) mustBe("environment", environment, `one of ${names.join(", ")}`);
  const values: Record<string, string> = {};
  for (const [option, { default: usual, values: known }] of Object.entries(variables)) {
    const value = options[option] ?? usual;
    values[option] = String(value);
    if (value === usual) continue;
    if (known !== undefined && !known.includes(value as string))
      mustBe(option, value, `one of ${known.join(", ")}`);
    // Nothing that ends a host or a segment: the credential would go elsewhere.
    if (known === undefined && !(typeof value === "string" && /^(?!\.+$)[\w.~-]+$/.test(value)))
      mustBe(option, value, "letters, digits, `.`, `-`, `_` or `~`");
  }
  const of: Addresses["of"] = (server = environments) => {
    const template = typeof server === "string" ? server : (server[chosen ?? ""] ?? "");
    const address = baseUrl ?? template.replace(/\{(\w+)\}/g, (_, option: string) => values[option] ?? "");
    return String(address).replace(/\/+$/, "");
  };
  if (
    (chosen !== undefined || baseUrl !== undefined) &&
    !(/^https?:\/\/[^\s/?#@\\]+(\/[^\s?#\\]*)?$/.test(of()) && URL.canParse(of()))
  )
    problems.push("`baseUrl` must be an http(s) address without user, query or fragment");
  return { of, variables: values };
}
