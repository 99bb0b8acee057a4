// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { describeContract } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { createMonimeClient } from "../src/index.ts";
import { nodeTransport } from "../src/node.ts";

describeContract({
  document,
  createClient: createMonimeClient,
  options: { spaceId: "spc-1234567890" },
  describe,
  it,
  expect,
});
describeContract({
  document,
  createClient: createMonimeClient,
  options: { spaceId: "spc-1234567890" },
  transport: nodeTransport(),
  describe,
  it,
  expect,
});
