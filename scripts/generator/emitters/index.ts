import type { ProviderModel } from "../provider-model.ts";
import { emitClient } from "./client.ts";
import { emitContractTest } from "./contract-test.ts";
import { emitDescription } from "./description.ts";
import type { EmittedFile, Emitter } from "./emitter.ts";
import { formatted } from "./format.ts";
import { emitIndexModule } from "./index-module.ts";
import { emitLicense } from "./license.ts";
import { emitManifest } from "./manifest.ts";
import { emitNodeModule } from "./node-module.ts";
import { emitOpenTelemetryModule } from "./open-telemetry-module.ts";
import { emitOpenapiFetchModule } from "./openapi-fetch-module.ts";
import { emitOpenapi } from "./openapi.ts";
import { emitReadme } from "./readme.ts";
import { emitSchema } from "./schema.ts";
import { emitTsconfig, emitTsconfigBuild } from "./tsconfig.ts";
import { emitTypes } from "./types.ts";
import { emitWebhooksModule, emitWebhooksTest } from "./webhooks-module.ts";

export type { EmittedFile } from "./emitter.ts";

const emitters: readonly Emitter[] = [
  emitManifest,
  emitReadme,
  emitLicense,
  emitTsconfig,
  emitTsconfigBuild,
  emitOpenapi,
  emitSchema,
  emitTypes,
  emitDescription,
  emitClient,
  emitIndexModule,
  emitNodeModule,
  emitOpenapiFetchModule,
  emitOpenTelemetryModule,
  emitContractTest,
];

/** What a package has besides where its provider sends anything by itself. Without a named event, there is none to try. */
function webhookEmitters({ webhooks }: ProviderModel): readonly Emitter[] {
  if (webhooks.length === 0) return [];
  const hasEvents = webhooks.some(({ events }) => events.length > 0);
  return hasEvents ? [emitWebhooksModule, emitWebhooksTest] : [emitWebhooksModule];
}

/** The whole package, file by file, formatted. */
export async function emitPackage(model: ProviderModel): Promise<readonly EmittedFile[]> {
  return Promise.all(emitFiles(model).map(formatted));
}

/** The same files before Prettier has seen them: enough to compare two packages. */
export function emitFiles(model: ProviderModel): readonly EmittedFile[] {
  return [...emitters, ...webhookEmitters(model)].map((emit) => emit(model));
}
