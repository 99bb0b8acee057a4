import { sentence } from "../prose.ts";
import type { ProviderModel } from "../provider-model.ts";
import type { Emitter } from "./emitter.ts";
import { errorsSection } from "./readme/errors-section.ts";
import { firstCallSection } from "./readme/first-call-section.ts";
import { repository } from "./repository.ts";
import { markdownTable } from "./readme/markdown-table.ts";
import { operationsSection } from "./readme/operations-section.ts";
import { pagesSection } from "./readme/pages-section.ts";
import { repeatsSection } from "./readme/repeats-section.ts";
import { statesSection } from "./readme/states-section.ts";
import { unknownOutcomeSection } from "./readme/unknown-outcome-section.ts";

/** Emits `README.md`, for somebody who has just found the package: what to install, to set and to call, and what holds. */
export const emitReadme: Emitter = (model) => ({
  path: "README.md",
  text: [
    `<!-- Generated from ${model.specFile} by \`pnpm generate\`. Edit the spec or the generator, not this file. -->`,
    `# ${model.names.package}`,
    [`Typed client for payouts with ${model.title}.`, sentence(model.summary)].join(" "),
    "## Install",
    `\`\`\`sh\nnpm install ${model.names.package}\n\`\`\``,
    "ES modules and web standards only: Node 22 and later, Bun, Deno and edge workers.",
    credentialsSection(model),
    firstCallSection(model),
    operationsSection(model),
    pagesSection(model),
    repeatsSection(model),
    unknownOutcomeSection(model),
    errorsSection(model),
    statesSection(model),
    optionsSection(model),
    webhooksSection(model),
    simulatorSection(model),
  ]
    .filter((section) => section !== "")
    .join("\n\n"),
});

function credentialsSection({ credential, names }: ProviderModel): string {
  if (credential === undefined) return "";
  const rows = credential.parts.map(({ path, environmentVariable, use }) => [
    `\`${path === "" ? "credential" : `credential.${path}`}\``,
    environmentVariable === undefined ? "" : `\`${environmentVariable}\``,
    use,
  ]);
  return [
    "## Credentials",
    `Set the environment variable, or pass the option to \`${names.create}\`. The option may also be a function that fetches the credential; it is called for each request, so credentials may rotate.`,
    markdownTable(["Option", "Environment variable", "How it is used"], rows),
  ].join("\n\n");
}

function optionsSection({ environments, globals }: ProviderModel): string {
  const environmentRows = environments.map(({ name, address, description = "" }, index) => [
    `\`"${name}"\`${index === 0 ? " (default)" : ""}`,
    address,
    description,
  ]);
  const globalRows = globals.map(({ option, required, parameter, description = "" }) => [
    `\`${option}\`${required ? "" : " (optional)"}`,
    `\`${parameter}\``,
    description,
  ]);
  return [
    ...(environmentRows.length > 0
      ? ["## Environments", markdownTable(["`environment`", "Address", ""], environmentRows)]
      : []),
    ...(globalRows.length > 0
      ? [
          "## Options of the client",
          `Besides those that [every client has](${repository}/tree/main/packages/payouts-common#readme), such as \`timeoutMs\`, \`deadlineMs\` and \`maxRetries\`:`,
          markdownTable(["Option", "Sent as", ""], globalRows),
        ]
      : []),
  ].join("\n\n");
}

function webhooksSection({ webhooks }: ProviderModel): string {
  if (webhooks.length === 0) return "";
  return [
    "## Webhooks",
    "The bodies that the provider sends, as types. Verify the signature before you believe one.",
    markdownTable(
      ["Webhook", "Type", "Signature", ""],
      webhooks.map(({ name, type, signature, summary }) => [
        `\`${name}\``,
        `\`${type}\``,
        signature,
        summary,
      ]),
    ),
  ].join("\n\n");
}

function simulatorSection({ names }: ProviderModel): string {
  return [
    "## Without an account",
    "The simulator answers every operation as the provider documents it:",
    `\`\`\`sh\nnpx @org/payouts-simulator node_modules/${names.package}/openapi.json\n\`\`\``,
    "It prints the address to pass as `baseUrl`.",
  ].join("\n\n");
}
