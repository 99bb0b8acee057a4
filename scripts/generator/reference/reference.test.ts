import { describe, expect, it } from "vitest";
import { emitReference } from "./index.ts";

describe("emitReference", async () => {
  const [types, vocabulary, rules] = await emitReference();

  it("types a word for each kind of object on which it may stand", () => {
    expect(types?.text).toContain("export type Evidence = readonly Fact[];");
    expect(types?.text).toMatch(/interface SchemaWords [^}]*"x-payouts-money"\?: Money;/);
    expect(types?.text).not.toMatch(/interface OperationWords [^}]*"x-payouts-money"/);
    expect(types?.text).toMatch(/interface DocumentWords [^}]*"x-payouts-error"\?: ErrorEnvelope;/);
    expect(types?.text).toMatch(/interface ResponseWords [^}]*"x-payouts-error"\?: Reasons;/);
  });

  it("documents a word with its places, its members and its examples", () => {
    expect(vocabulary?.text).toMatch(
      /^\| \[`x-payouts-error`\]\(#x-payouts-error\) +\| document, response +\|/m,
    );
    expect(vocabulary?.text).toMatch(/^\| `reference\.fill` +\| `uuid`, `digits-16` +\|/m);
    expect(vocabulary?.text).toMatch(/^\| `evidence`, required +\| list: \[fact\]\(#a-fact\) +\|/m);
    expect(vocabulary?.text).toContain("```yaml\nx-environment: sandbox\n```");
  });

  it("lists the rules", () => {
    expect(rules?.text).toMatch(/^\| `money` +\| a field that holds money has a unit/m);
  });
});
