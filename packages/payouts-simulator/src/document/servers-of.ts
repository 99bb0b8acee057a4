import type { OpenApiDocument, Operation, PathItem, Server } from "./openapi-document.ts";
import { operationsOf } from "./operations-of.ts";

/** The servers that an operation has instead of the document's: its own, else its path's (OpenAPI 3.1 §4.8.10). */
export function ownServers(located: {
  readonly operation: Operation;
  readonly pathItem: PathItem;
}): readonly Server[] | undefined {
  const servers = located.operation.servers ?? located.pathItem.servers;
  return servers !== undefined && servers.length > 0 ? servers : undefined;
}

/** Every server to which a request may go, the document's first. */
export function serversOf(document: OpenApiDocument): readonly Server[] {
  return [
    ...new Set([document.servers, ...operationsOf(document).map(ownServers)].flatMap((each) => each ?? [])),
  ];
}
