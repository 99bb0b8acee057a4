import { describe, expect, it } from "vitest";
import type { WebhookSignature } from "../document/vocabulary.ts";
import { forgedSecret } from "./forged-secret.ts";

describe("forgedSecret", () => {
  it.each<[secret: string, written: WebhookSignature["secret"], forged: string]>([
    ["a-secret", undefined, "0-secret"],
    ["0f", { encoding: "hex" }, "1f"],
    ["box_YQ==", { encoding: "base64", prefix: "box_" }, "box_0Q=="],
    ["YQ==", { encoding: "base64", prefix: "box_" }, "0Q=="],
  ])("%s", (secret, written, forged) => {
    expect(forgedSecret({ type: "hmac", ...(written && { secret: written }) }, secret)).toBe(forged);
    const bytes = (text: string): string =>
      Buffer.from(text.replace("box_", ""), written?.encoding ?? "utf8").toString("hex");
    expect(bytes(forged)).not.toBe(bytes(secret));
  });
});
