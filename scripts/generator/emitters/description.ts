import { originOf } from "../model/from-runtime.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Emits `src/description.ts`: what the runtime needs to know of the provider. */
export const emitDescription: Emitter = (model) => ({
  path: "src/description.ts",
  text: [
    header(model),
    importOf(functionsIn(model.description)),
    'import type { ProviderDescription } from "@org/payouts-common";\n\n',
    `export const description: ProviderDescription = ${literal(model.description)};\n`,
  ].join(""),
});

/** A bundle has the functions that its description imports, and no others. */
function importOf(names: readonly string[]): string {
  return names.length === 0 ? "" : `import { ${names.join(", ")} } from "@org/payouts-common";\n`;
}

/** Names of the functions that stand in a value, or that made it. */
function functionsIn(value: unknown): readonly string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    const origin = originOf(part);
    if (origin !== undefined) names.add(origin.name);
    else if (typeof part === "function") names.add(part.name);
    else if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  visit(value);
  return [...names].sort();
}
