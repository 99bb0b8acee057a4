// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
export { nodeTransport } from "@org/payouts-common/node";
export type { NodeTransportOptions, Transport } from "@org/payouts-common/node";
