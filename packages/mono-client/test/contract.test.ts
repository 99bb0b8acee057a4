// Generated from specs/mono.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { describeContract } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { createMonoClient } from "../src/index.ts";
import { nodeTransport } from "../src/node.ts";

describeContract({ document, createClient: createMonoClient, describe, it, expect });
describeContract({
  document,
  createClient: createMonoClient,
  transport: nodeTransport(),
  describe,
  it,
  expect,
});
