// Generated from specs/moyasar.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { describeContract } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { createMoyasarClient } from "../src/index.ts";
import { nodeTransport } from "../src/node.ts";

describeContract({ document, createClient: createMoyasarClient, describe, it, expect });
describeContract({
  document,
  createClient: createMoyasarClient,
  transport: nodeTransport(),
  describe,
  it,
  expect,
});
