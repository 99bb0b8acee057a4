import type { SpecRule } from "../spec-rule.ts";

/** There is a server, and where there are several, each has an environment of its own. */
export const environmentTargets: SpecRule = {
  name: "vocabulary",
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
      const environment = server["x-environment"];
      const isTaken = servers.slice(0, index).some((earlier) => earlier["x-environment"] === environment);
      if (servers.length === 1 || (environment !== undefined && !isTaken)) continue;
      yield {
        pointer: `/servers/${index}`,
        message:
          environment === undefined
            ? "one of several servers has no `x-environment`, so the client's option cannot name it."
            : `two servers are the environment \`${environment}\`.`,
        remedy: "Give each server an `x-environment` of its own, such as `production` and `sandbox`.",
      };
    }
  },
};
