import type { SpecRule } from "../spec-rule.ts";

/** `x-environment`, by which the client's option names a server. */
export const environment: SpecRule = {
  name: "environment",
  says: "there is a server; where there are several, each has an `x-environment` of its own",
  *check({ document }) {
    const servers = document.servers ?? [];
    if (servers.length === 0) {
      yield {
        pointer: "",
        message: "the document names no server, so the client has no address to send to.",
        remedy: "Add `servers: [{ url: https://api.example.com, x-environment: production }]`.",
      };
    }
    for (const [index, server] of servers.entries()) {
      const name = server["x-environment"];
      const isTaken = servers.slice(0, index).some((earlier) => earlier["x-environment"] === name);
      if (servers.length === 1 || (name !== undefined && !isTaken)) continue;
      yield {
        pointer: `/servers/${index}`,
        message:
          name === undefined
            ? "one of several servers has no `x-environment`, so the client's option cannot name it."
            : `two servers have the environment \`${name}\`.`,
        remedy: "Give each server an `x-environment` of its own, such as `production` and `sandbox`.",
      };
    }
  },
};
