export { type NodeAgent, nodeTransport, type NodeTransportOptions } from "./node-transport.ts";
export type { Transport } from "../transport/transport.ts";
