import { sentence } from "../prose.ts";
import type { Emitter } from "./emitter.ts";
import { batchesSection } from "./readme/batches-section.ts";
import { configurationSections } from "./readme/configuration-sections.ts";
import { errorsSection } from "./readme/errors-section.ts";
import { firstCallSection } from "./readme/first-call-section.ts";
import { limitsSection } from "./readme/limits-section.ts";
import { headersSection } from "./readme/headers-section.ts";
import { openapiFetchSection } from "./readme/openapi-fetch-section.ts";
import { operationsSection } from "./readme/operations-section.ts";
import { pagesSection } from "./readme/pages-section.ts";
import { recipesSection } from "./readme/recipes-section.ts";
import { referenceSection } from "./readme/reference-section.ts";
import { rehearsalSection } from "./readme/rehearsal-section.ts";
import { repeatsSection } from "./readme/repeats-section.ts";
import { sourcesSection } from "./readme/sources-section.ts";
import { statesSection } from "./readme/states-section.ts";
import { transportSection } from "./readme/transport-section.ts";
import { unknownOutcomeSection } from "./readme/unknown-outcome-section.ts";
import { webhooksSection } from "./readme/webhooks-section.ts";

/** Emits `README.md`, for somebody new to the package: first what to install, set and call, then what to rely on. */
export const emitReadme: Emitter = (model) => ({
  path: "README.md",
  text: [
    `<!-- Generated from ${model.specFile} by \`pnpm generate\`. Edit the spec or the generator, not this file. -->`,
    `# ${model.names.package}`,
    [`Typed TypeScript client for payouts with ${model.title}.`, sentence(model.summary)].join(" "),
    "## Install",
    `\`\`\`sh\nnpm install ${model.names.package}\n\`\`\``,
    "It brings three packages: `@org/payouts-common`, which has no dependencies, and openapi-fetch with its types, which only the entry `openapi-fetch` loads. ES modules and web standards only, but for the entry `node`: Node 22 and later, Bun, Deno and edge workers.",
    firstCallSection(model),
    referenceSection(model),
    ...configurationSections(model),
    transportSection(model),
    limitsSection(model),
    operationsSection(model),
    pagesSection(model),
    headersSection(model),
    openapiFetchSection(model),
    errorsSection(model),
    batchesSection(model),
    unknownOutcomeSection(model),
    repeatsSection(model),
    statesSection(model),
    webhooksSection(model),
    rehearsalSection(model),
    recipesSection(model),
    sourcesSection(model),
  ]
    .filter((section) => section !== "")
    .join("\n\n"),
});
