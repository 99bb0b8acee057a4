import type { Emitter } from "./emitter.ts";
import { header } from "./header.ts";

/** Emits `src/node.ts`: what only Node can do. Under its own entry, so that no other runtime loads it. */
export const emitNodeModule: Emitter = (model) => ({
  path: "src/node.ts",
  text: `${header(model)}export { nodeTransport } from "@org/payouts-common/node";
export type { NodeTransportOptions, Transport } from "@org/payouts-common/node";
`,
});
