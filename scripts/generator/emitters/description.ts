import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Emits `src/description.ts`: what the runtime needs to know of the provider. */
export const emitDescription: Emitter = (model) => ({
  path: "src/description.ts",
  text: [
    header(model),
    'import type { ProviderDescription } from "@org/payouts-common";\n\n',
    `export const description: ProviderDescription = ${literal(model.description)};\n`,
  ].join(""),
});
