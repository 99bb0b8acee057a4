import { sentence } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { repository } from "../repository.ts";
import { markdownTable } from "./markdown-table.ts";

/** What a client is made with: the credential, the environment and the provider's own options. */
export function configurationSections(model: ProviderModel): string[] {
  return [credentialsSection(model), environmentsSection(model), optionsSection(model)];
}

function credentialsSection({ credential, names, securityRemarks }: ProviderModel): string {
  if (credential === undefined)
    return securityRemarks.length === 0 ? "" : ["## Credentials", ...securityRemarks].join("\n\n");
  const rows = credential.parts.map(({ path, environmentVariable, use }) => [
    `\`${path === "" ? "credential" : `credential.${path}`}\``,
    environmentVariable === undefined ? "" : `\`${environmentVariable}\``,
    use,
  ]);
  return [
    "## Credentials",
    `Set the environment variable, or pass the option to \`${names.create}\`. The option may also be a function that returns the credential. It is called for each request, so the credential may be rotated.`,
    markdownTable(["Option", "Environment variable", "Sent as"], rows),
    ...securityRemarks,
  ].join("\n\n");
}

function environmentsSection({ environments, operations }: ProviderModel): string {
  if (environments.length === 0) return "";
  const rows = environments.map(({ name, address, description = "" }, index) => [
    `\`"${name}"\`${index === 0 ? " (default)" : ""}`,
    address,
    sentence(description),
  ]);
  const elsewhere = operations
    .filter(({ server }) => server !== undefined)
    .map(({ method }) => `\`${method}\``);
  return [
    "## Environments",
    markdownTable(["`environment`", "Address", "Notes"], rows),
    ...(elsewhere.length === 0
      ? []
      : [
          `${elsewhere.join(", ")}: on a server of another address, which the method's documentation names. With \`baseUrl\` every request goes to that address.`,
        ]),
  ].join("\n\n");
}

function optionsSection({ globals, variables, title }: ProviderModel): string {
  const common = `[options of every client](${repository}/tree/main/packages/payouts-common#readme)`;
  if (globals.length + variables.length === 0) return "";
  const places = variables.map(({ option, default: usual, values, description = "" }) => [
    `\`${option}\` (optional)`,
    "part of the address",
    [
      sentence(description),
      ...(values === undefined ? [] : [`One of ${values.map((value) => `\`${value}\``).join(", ")}.`]),
      `Default: \`${usual}\`.`,
    ].join(" "),
  ]);
  const rows = globals.map(({ option, required, in: place, parameter, description = "" }) => [
    `\`${option}\`${required ? "" : " (optional)"}`,
    `${place === "query" ? "query parameter" : place} \`${parameter}\``,
    sentence(description),
  ]);
  return [
    "## Options",
    `${title}'s own, besides the ${common} such as \`timeoutMs\`, \`deadlineMs\` and \`maxRetries\`:`,
    markdownTable(["Option", "Sent as", "Meaning"], [...places, ...rows]),
  ].join("\n\n");
}
