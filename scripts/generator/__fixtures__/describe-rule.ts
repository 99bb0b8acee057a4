import { describe, expect, it } from "vitest";
import {
  documentNodes,
  normaliseDocument,
  operationsOf,
  writeOutPathItems,
} from "../../../packages/payouts-simulator/src/document/index.ts";
import type { OpenApiDocument } from "../../../packages/payouts-simulator/src/document/index.ts";
import { parseSpec } from "../load/parse-spec.ts";
import type { Finding, SpecRule } from "../rules/spec-rule.ts";

/** One change to a spec that obeys a rule, and the finding that it must lead to. */
export interface Breach {
  readonly name: string;
  /** Text of the spec, there once, … */
  readonly given: string;
  /** … and what stands there instead. */
  readonly becomes: string;
  /** `null`: no finding, for this change is not a breach. */
  readonly want: { readonly pointer: string; readonly message: string | RegExp } | null;
}

/** Tests a rule on a spec that obeys it, and on copies of it with one change. */
export function describeRule(
  title: string,
  rule: Pick<SpecRule, "check">,
  sound: string,
  breaches: readonly Breach[],
): void {
  describe(title, () => {
    it("finds nothing in a sound spec", () => {
      expect(findingsIn(sound, rule)).toEqual([]);
    });

    it.each(breaches)("$name", ({ given, becomes, want }) => {
      expect(sound.split(given)).toHaveLength(2);
      const findings = findingsIn(
        sound.replace(given, () => becomes),
        rule,
      );
      if (want === null) {
        expect(findings).toEqual([]);
        return;
      }
      const [finding] = findings;
      expect(findings.map(({ pointer }) => pointer)).toEqual([want.pointer]);
      expect(finding?.message).toMatch(want.message);
      expect(finding?.remedy).toMatch(/\.$|\?$/);
    });
  });
}

/** What a rule finds in a spec's text. */
export function findingsIn(text: string, rule: Pick<SpecRule, "check">): Finding[] {
  const parsed = parseSpec(text);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  const document = parsed.value as OpenApiDocument; // what is wrong with it is what the test is about
  writeOutPathItems(document);
  const origins = normaliseDocument(document);
  const nodes = documentNodes(document);
  const findings = [...rule.check({ id: "example", document, nodes, operations: operationsOf(document) })];
  return findings.map((each) => ({ ...each, pointer: origins.pointerBefore(document, each.pointer) }));
}
