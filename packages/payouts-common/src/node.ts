export { nodeTransport, type NodeTransportOptions } from "./transport/node-transport.ts";
export type { Transport } from "./transport/transport.ts";
