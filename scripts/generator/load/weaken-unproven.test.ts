import { describe, expect, it } from "vitest";
import type { Fact, OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { weakenUnproven } from "./weaken-unproven.ts";

const unproven: readonly Fact[] = [{ source: "guess", mark: "unproven" }];
const documented: readonly Fact[] = [{ source: "guide", mark: "docs" }];

const words = (evidence: readonly Fact[]) => ({
  "x-payouts-idempotency": { carrier: "header", name: "Key", lifetime: "PT24H", evidence },
  "x-payouts-reconcile": {
    operation: "listPayouts",
    reference: { request: "/reference", result: "/reference", fill: "uuid" },
    settle: "PT1H",
    empty: "not_found",
    evidence,
  },
});

const lifecycle = (evidence: readonly Fact[]) => ({
  states: {
    new: "accepted",
    sent: "in_flight",
    done: "paid",
    bounced: "failed",
    void: "canceled",
    back: "returned",
  },
  reversible: ["done", "bounced"],
  settles: { within: "P3D", evidence },
  evidence,
});

const documentWith = (evidence: readonly Fact[]): OpenApiDocument =>
  ({
    openapi: "3.1.0",
    info: { title: "Weak", version: "1" },
    "x-payouts-error": { reasons: [{ status: "409", outcome: "rejected", retry: true, evidence }] },
    paths: {
      "/payouts": {
        post: {
          ...words(evidence),
          responses: { "404": { "x-payouts-error": [{ outcome: "rejected", evidence }] } },
        },
      },
    },
    components: { schemas: { Status: { "x-payouts-lifecycle": lifecycle(evidence) } } },
  }) as unknown as OpenApiDocument; // states and carriers are not literals here

describe("weakenUnproven", () => {
  it("lets what nobody has shown to be without effect be sent once", () => {
    const operation = (evidence: readonly Fact[]): object => ({ "x-payouts-read-only": { evidence } });
    const document = { paths: { "/a": { post: operation(unproven), put: operation(documented) } } };
    weakenUnproven(document as unknown as OpenApiDocument); // no more than the test needs
    expect(document.paths["/a"]).toEqual({
      post: { "x-payouts-idempotency": { carrier: "none", evidence: unproven } },
      put: operation(documented),
    });
  });

  it("leaves what has evidence", () => {
    const document = documentWith(documented);
    weakenUnproven(document);
    expect(document).toEqual(documentWith(documented));
  });

  it("takes away what could make a payout be sent twice", () => {
    const document = documentWith(unproven);
    weakenUnproven(document);
    const operation = document.paths?.["/payouts"]?.post;
    expect(operation).toMatchObject({
      "x-payouts-idempotency": { carrier: "header", name: "Key", resend: "never" },
      "x-payouts-reconcile": { empty: "inconclusive" },
      responses: { "404": { "x-payouts-error": [{ outcome: "unknown" }] } },
    });
    expect(document["x-payouts-error"]?.reasons).toEqual([
      { status: "409", outcome: "unknown", evidence: unproven },
    ]);
    expect(document.components?.schemas?.["Status"]?.["x-payouts-lifecycle"]).toEqual({
      states: {
        ...{ new: "accepted", sent: "in_flight", done: "paid" },
        ...{ bounced: "in_flight", void: "in_flight", back: "in_flight" },
      },
      evidence: unproven,
    });
  });

  it("distrusts a word of which one fact is unproven", () => {
    const document = documentWith([...documented, ...unproven]);
    weakenUnproven(document);
    expect(document.paths?.["/payouts"]?.post?.["x-payouts-idempotency"]?.resend).toBe("never");
  });
});
