// Generated from specs/petty-cash.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { describeContract } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { createPettyCashClient } from "../src/index.ts";
import type { PettyCashClientOptions } from "../src/index.ts";
import { nodeTransport } from "../src/node.ts";

describeContract({
  document,
  createClient: (options: PettyCashClientOptions) => {
    const client = createPettyCashClient(options);
    return {
      ...client,
      "list-entries": client.listEntries,
      adjust_till: client.adjustTill,
      "Get-Receipt-Image": client.getReceiptImage,
    };
  },
  options: { branch: "main", apiVersion: "2026-11-01" },
  describe,
  it,
  expect,
});
describeContract({
  document,
  createClient: (options: PettyCashClientOptions) => {
    const client = createPettyCashClient(options);
    return {
      ...client,
      "list-entries": client.listEntries,
      adjust_till: client.adjustTill,
      "Get-Receipt-Image": client.getReceiptImage,
    };
  },
  options: { branch: "main", apiVersion: "2026-11-01" },
  transport: nodeTransport(),
  describe,
  it,
  expect,
});
