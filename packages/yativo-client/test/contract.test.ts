// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { describeContract } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { createYativoClient } from "../src/index.ts";
import { nodeTransport } from "../src/node.ts";

describeContract({ document, createClient: createYativoClient, describe, it, expect });
describeContract({
  document,
  createClient: createYativoClient,
  transport: nodeTransport(),
  describe,
  it,
  expect,
});
