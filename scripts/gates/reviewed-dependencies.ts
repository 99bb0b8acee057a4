/**
 * The packages that an install of ours brings along, each with its purpose. Before one is added: who maintains it, what
 * does it bring along, does it run a script at install, and could a few lines of our own do?
 *
 * By directory; `*` stands for any part of a name.
 */
export const reviewedDependencies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "packages/*-client": {
    "openapi-fetch":
      "prescribed: its own client, with its middleware and what is built on it, under the entry `openapi-fetch`, which alone loads it; no script, deprecated upstream, pinned",
    "openapi-typescript-helpers": "types of openapi-fetch",
  },
  "packages/payouts-simulator": {
    "@hono/node-server": "serves the simulator over HTTP on Node",
    hono: "routes of the simulator; without dependencies of its own",
    yaml: "reads specs; without dependencies of its own",
    ajv: "validates requests against JSON Schema 2020-12",
    "ajv-formats": "`format` of JSON Schema, for ajv",
    "fast-deep-equal": "of ajv",
    "fast-uri": "of ajv",
    "json-schema-traverse": "of ajv",
    "require-from-string": "of ajv",
  },
};
