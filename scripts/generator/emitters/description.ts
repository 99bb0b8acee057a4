import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Emits `src/description.ts`: what the runtime needs to know of the provider. */
export const emitDescription: Emitter = (model) => ({
  path: "src/description.ts",
  text: [
    header(model),
    ...functionsIn(model.description).map((name) => `import { ${name} } from "@org/payouts-common";\n`),
    'import type { ProviderDescription } from "@org/payouts-common";\n\n',
    `export const description: ProviderDescription = ${literal(model.description)};\n`,
  ].join(""),
});

/** Names of the functions that stand in a value. A description imports what the runtime does only for those who need it. */
function functionsIn(value: unknown): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part === "function") names.add(part.name);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  visit(value);
  return [...names].sort();
}
