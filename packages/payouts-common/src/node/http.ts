import { createRequire } from "node:module";

/**
 * Node's own HTTP, but not by `import`: to load a module of Node's in that way reads all that it exports, here `WebSocket`
 * too, which loads the whole of fetch. In a cold process that takes as long as everything else until the first payout.
 *
 * `process.getBuiltinModule` came with Node 22.3.
 */
export const http: Pick<typeof import("node:http"), "Agent" | "request"> =
  process.getBuiltinModule?.("node:http") ?? createRequire(import.meta.url)("node:http");
