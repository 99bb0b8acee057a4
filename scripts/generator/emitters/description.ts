import { originOf } from "../model/from-runtime.ts";
import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Emits `src/description.ts`: what the runtime needs to know of the provider. */
export const emitDescription: Emitter = (model) => ({
  path: "src/description.ts",
  text: [
    header(model),
    importOf([...namesIn(model.description)].sort()),
    'import type { ProviderDescription } from "@org/payouts-common";\n\n',
    `export const description: ProviderDescription = ${literal(model.description)};\n`,
  ].join(""),
});

/** A bundle has the functions that its description imports, and no others. */
function importOf(names: readonly string[]): string {
  return names.length === 0 ? "" : `import { ${names.join(", ")} } from "@org/payouts-common";\n`;
}

function namesIn(value: unknown): Set<string> {
  const origin = originOf(value);
  if (origin !== undefined) return new Set([origin.name]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((member) => [...namesIn(member)]));
}
