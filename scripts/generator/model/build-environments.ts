import type { ServerDescription } from "../../../packages/payouts-common/src/provider-description.ts";
import { ownServers, serversOf } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  LocatedOperation,
  OpenApiDocument,
  Server,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import { argumentName, UniqueNames } from "../naming.ts";
import type { EnvironmentModel, VariableModel } from "../provider-model.ts";

/** The document's servers, the default one first. One without a name of its own is the live one. */
export function buildEnvironments(document: OpenApiDocument): EnvironmentModel[] {
  const names = new UniqueNames();
  return (document.servers ?? []).map((server) => ({
    name: names.claim(server["x-environment"] ?? "production"),
    address: addressOf(server),
    ...(server.description !== undefined && { description: server.description }),
  }));
}

/** The variables of all servers. The rules have checked that those of one name are alike. */
export function buildVariables(document: OpenApiDocument): VariableModel[] {
  const variables = new Map<string, VariableModel>();
  for (const server of serversOf(document)) {
    for (const [name, { default: usual, enum: values, description }] of Object.entries(
      server.variables ?? {},
    )) {
      const option = argumentName(name);
      if (variables.has(option)) continue;
      variables.set(option, {
        option,
        default: usual,
        ...(values && { values }),
        ...(description !== undefined && { description }),
      });
    }
  }
  return [...variables.values()];
}

/** The address of an operation on a server of its own: one for each environment, or one without a name for all. */
export function describeServer(
  located: Pick<LocatedOperation, "operation" | "pathItem">,
): ServerDescription | undefined {
  const own = ownServers(located);
  const [first, ...others] = own ?? [];
  if (own === undefined || first === undefined) return undefined;
  if (others.length === 0 && first["x-environment"] === undefined) return addressOf(first);
  return Object.fromEntries(own.map((server) => [server["x-environment"] ?? "", addressOf(server)]));
}

/** Variables stand in it by the name of the client's option. */
function addressOf({ url }: Server): string {
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) => `{${argumentName(name)}}`).replace(/\/+$/, "");
}
