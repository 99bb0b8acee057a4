import type { ProviderModel } from "../provider-model.ts";

/** By this, a file is known to be the generator's. */
export const headerStart = "// Generated from ";

/** First line of every generated module. */
export function header({ specFile }: ProviderModel): string {
  return `${headerStart}${specFile} by \`pnpm generate\`. Edit the spec or the generator, not this file.\n`;
}
