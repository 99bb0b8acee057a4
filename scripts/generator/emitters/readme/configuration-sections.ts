import { sentence } from "../../prose.ts";
import type { ProviderModel } from "../../provider-model.ts";
import { markdownTable } from "./markdown-table.ts";
import { optionsSection } from "./options-section.ts";

/** What a client is made with: the credential, the environment and the options. */
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
