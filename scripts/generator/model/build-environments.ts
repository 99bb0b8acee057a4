import type { OpenApiDocument, Server } from "../../../packages/payouts-simulator/src/document/index.ts";
import { UniqueNames } from "../naming.ts";
import type { EnvironmentModel } from "../provider-model.ts";

/** The servers, the default one first. One without a name of its own is the live one. */
export function buildEnvironments(document: OpenApiDocument): EnvironmentModel[] {
  const names = new UniqueNames();
  return (document.servers ?? []).map((server) => ({
    name: names.claim(server["x-environment"] ?? "production"),
    address: addressOf(server).replace(/\/+$/, ""),
    ...(server.description !== undefined && { description: server.description }),
  }));
}

/** OpenAPI 3.1, Server Variable Object: each variable has a default. */
function addressOf({ url, variables }: Server): string {
  return url.replace(/\{([^}]+)\}/g, (written, name: string) => variables?.[name]?.default ?? written);
}
