import { pointerOfNode } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Server } from "../../../../packages/payouts-simulator/src/document/index.ts";
import type { Finding, SpecRule } from "../spec-rule.ts";

/** `x-environment`, by which the client's option names a server. */
export const environment: SpecRule = {
  name: "environment",
  says: "there is a server; where there are several, each has an `x-environment` of its own, and no two the same `x-credential-prefix`; an operation's own servers are one for each environment of the document, or one without a name for all",
  *check({ document, nodes }) {
    const servers = document.servers ?? [];
    if (servers.length === 0) {
      yield {
        pointer: "",
        message: "the document names no server, so the client has no address to send to.",
        remedy: "Add `servers: [{ url: https://api.example.com, x-environment: production }]`.",
      };
    }
    yield* namingFindings(servers, "");
    const environments = servers.map((server) => server["x-environment"] ?? "production");
    for (const node of nodes) {
      if ((node.kind !== "pathItem" && node.kind !== "operation") || !Array.isArray(node.value["servers"]))
        continue;
      yield* ownServerFindings(node.value["servers"] as readonly Server[], environments, pointerOfNode(node));
    }
  },
};

/** The servers of one operation, or of one path. */
function* ownServerFindings(
  servers: readonly Server[],
  environments: readonly string[],
  around: string,
): Iterable<Finding> {
  const pointer = `${around}/servers`;
  if (servers.length === 0) {
    yield {
      pointer,
      message: "the list is empty, so the operation would have no address.",
      remedy: "Remove `servers`, so that the document's count, or name the operation's own.",
    };
  }
  const faults = [...namingFindings(servers, around)];
  yield* faults;
  const names = servers.flatMap((server) => server["x-environment"] ?? []);
  if (faults.length > 0 || names.length === 0) return;
  const missing = environments.filter((name) => !names.includes(name));
  const unknown = names.find((name) => !environments.includes(name));
  if (missing.length === 0 && unknown === undefined) return;
  yield {
    pointer,
    message:
      unknown === undefined
        ? `there is no server for the environment \`${missing.join("`, `")}\`, so a client of that would have no address.`
        : `the document has no environment \`${unknown}\`, so no client would ever send there.`,
    remedy: `Name one for each environment of the document (${environments.join(", ")}), even where two are the same, or a single one without \`x-environment\`.`,
  };
}

/** An option names a server by its environment. */
function* namingFindings(servers: readonly Server[], around: string): Iterable<Finding> {
  for (const [index, server] of servers.entries()) {
    const name = server["x-environment"];
    const prefix = server["x-credential-prefix"];
    if (
      prefix !== undefined &&
      servers.slice(0, index).some((other) => other["x-credential-prefix"] === prefix)
    ) {
      yield {
        pointer: `${around}/servers/${index}/x-credential-prefix`,
        message: `the credentials of two environments begin with \`${prefix}\`, so it does not show which one is meant.`,
        remedy: "Write as much of the prefix as tells them apart, or remove the word.",
      };
    }
    const isTaken = servers.slice(0, index).some((earlier) => earlier["x-environment"] === name);
    if (servers.length === 1 || (name !== undefined && !isTaken)) continue;
    yield {
      pointer: `${around}/servers/${index}`,
      message:
        name === undefined
          ? "one of several servers has no `x-environment`, so the client's option cannot name it."
          : `two servers have the environment \`${name}\`.`,
      remedy: "Give each server an `x-environment` of its own, such as `production` and `sandbox`.",
    };
  }
}
