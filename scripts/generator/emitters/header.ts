import type { ProviderModel } from "../provider-model.ts";

/** First line of every generated module. */
export function header({ specFile }: ProviderModel): string {
  return `// Generated from ${specFile} by \`pnpm generate\`. Edit the spec or the generator, not this file.\n`;
}
