import { oneLine, sentence } from "../prose.ts";
import { propertyKey } from "../property-key.ts";
import type { EnvironmentModel, GlobalModel, OperationModel, ProviderModel } from "../provider-model.ts";
import { docComment } from "./ts-doc.ts";

/** The interface of the options that a client is made with. */
export function clientOptions({
  names,
  title,
  credential,
  environments,
  variables,
  globals,
  securityRemarks,
  description: { limits },
}: ProviderModel): string {
  const secrets = credential?.parts.flatMap(({ environmentVariable }) => environmentVariable ?? []) ?? [];
  const [first] = environments;
  const members = [
    credential &&
      member(
        [["API credential, or a function that returns it.", ...defaultFrom(secrets)].join(" ")],
        `credential?: Credential<${credential.type}>`,
      ),
    first &&
      member(
        [["The environment to call:", ...environments.map(environmentLine)].join("\n")],
        `environment?: ${environments.map(({ name }) => JSON.stringify(name)).join(" | ")}`,
        [`@defaultValue \`"${first.name}"\``],
      ),
    ...variables.map(({ option, default: usual, values, description = "" }) =>
      member(
        [sentence(description), "A part of the addresses, where `baseUrl` is not given."],
        `${propertyKey(option)}?: ${values?.map((value) => JSON.stringify(value)).join(" | ") ?? "string"}`,
        [`@defaultValue \`${JSON.stringify(usual)}\``],
      ),
    ),
    ...globals.map((global) =>
      member(
        [
          sentence(global.description ?? ""),
          `Sent as the ${placeOf(global)} with each operation that takes it.`,
        ],
        `${propertyKey(global.option)}${global.required ? "" : "?"}: ${global.type}`,
      ),
    ),
    limits &&
      member(
        [
          `How far the client uses what ${title} allows: calls wait for their turns within its documented limits. With a \`share\`, where several processes have an account together; \`false\`: no call waits.`,
        ],
        "pace?: PaceSettings | false",
        ["@defaultValue all of it"],
      ),
  ];
  return `${docComment([
    `Options of {@link ${names.create}}: ${title}'s own, and those of every client.`,
    ...securityRemarks,
  ])}export interface ${names.options} extends ClientOptions {\n${members.filter(Boolean).join("")}}\n`;
}

function member(paragraphs: readonly string[], declaration: string, tags: readonly string[] = []): string {
  return `${docComment(paragraphs, tags, 2)}${declaration};\n`;
}

function defaultFrom(variables: readonly string[]): string[] {
  if (variables.length === 0) return [];
  const named = variables.map((name) => `\`${name}\``).join(", ");
  return [`Default: the environment variable${variables.length === 1 ? "" : "s"} ${named}.`];
}

function environmentLine({ name, address, description = "" }: EnvironmentModel): string {
  return `- \`${name}\`: ${address}${description === "" ? "" : `. ${oneLine(description)}`}`;
}

function placeOf({ in: place, parameter }: GlobalModel): string {
  return place === "query" ? `query parameter \`${parameter}\`` : `header \`${parameter}\``;
}

/** The runtime's types that make up the options of a call. */
export function baseTypes({ base, isPayout }: OperationModel["options"]): string[] {
  return isPayout ? [base, "PayoutCallOptions"] : [base];
}

/** An operation's own options: a query beside a body, cookies, and headers that callers give. */
export function callOptions({
  method,
  options,
  body,
  query,
  cookies,
  headers,
  types,
}: OperationModel): string[] {
  if (options.own === undefined) return [];
  const texts = new Set(["string", ...headers.map(({ type }) => type)]);
  const names = headers.map(
    ({ name, type, required, description = "" }) =>
      `${docComment([sentence(description)], [], 4)}${JSON.stringify(name)}${required ? "" : "?"}: ${type};\n`,
  );
  const isRequired = headers.some(({ required }) => required);
  // Where one header is more than a text, the others of any name may be, too.
  const isPlain = texts.size === 1;
  const others = isPlain ? " & Readonly<Record<string, string>>" : "";
  const anyName = isPlain ? "" : `readonly [name: string]: ${[...texts].join(" | ")} | undefined;\n`;
  const members = [
    body && query ? `/** Query parameters. */\nquery${query.required ? "" : "?"}: ${types.query};\n` : "",
    cookies
      ? `/** Cookies, which browsers do not let a program send. */\ncookies${cookies.required ? "" : "?"}: ${types.cookies};\n`
      : "",
    names.length > 0 ? `headers${isRequired ? "" : "?"}: { ${names.join("")}${anyName} }${others};\n` : "",
  ];
  const bases = baseTypes(options).map((base) => (isPlain ? base : `Omit<${base}, "headers">`));
  return [
    `/** Options of \`${method}\`. */\nexport interface ${options.own} extends ${bases.join(", ")} {\n${members.join("")}}\n`,
  ];
}
