// Generated from specs/yativo.yaml by `pnpm generate`. Edit the spec or the generator, not this file.
import { describeWebhooks } from "@org/payouts-simulator/contract";
import { describe, expect, it } from "vitest";
import document from "../openapi.json" with { type: "json" };
import { verifyWebhook } from "../src/index.ts";

describeWebhooks({ document, verifyWebhook, describe, it, expect });
