import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildModel, pettyCash } from "./__fixtures__/build-model.ts";
import type { EmittedFile } from "./emitters/emitter.ts";
import { emitPackage } from "./emitters/index.ts";
import {
  argumentName,
  camelCase,
  methodName,
  optionName,
  pascalCase,
  providerNames,
  UniqueNames,
  reservedTypes,
} from "./naming.ts";

const identifier = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

describe("providerNames", () => {
  it("follows from the id alone", () => {
    expect(providerNames("petty-cash")).toEqual({
      directory: "packages/petty-cash-client",
      package: "@org/petty-cash-client",
      client: "PettyCashClient",
      options: "PettyCashClientOptions",
      errors: "PettyCashErrors",
      headers: "PettyCashHeaders",
      webhookEvent: "PettyCashWebhookEvent",
      create: "createPettyCashClient",
      fetch: "PettyCashFetch",
      createFetch: "createPettyCashFetch",
      variable: "pettyCash",
    });
  });
});

describe("pascalCase and camelCase", () => {
  it.each([
    ["payout.request", "PayoutRequest", "payoutRequest"],
    ["payout_id", "PayoutId", "payoutId"],
    ["X-Trace-ID", "XTraceID", "xTraceId"],
    ["payoutID", "PayoutID", "payoutID"],
    ["2nd-signature", "_2ndSignature", "_2ndSignature"],
    ["Übersicht", "Übersicht", "übersicht"],
  ])("%s", (text, pascal, camel) => {
    expect(pascalCase(text)).toBe(pascal);
    expect(camelCase(text)).toBe(camel);
  });

  it("give an identifier, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const name of [pascalCase(text), camelCase(text), argumentName(text), methodName(text)]) {
          expect(name).toMatch(identifier);
        }
      }),
    );
  });
});

describe("argumentName", () => {
  it.each(["default", "in", "class", "body", "options"])("keeps clear of %s", (name) => {
    expect(argumentName(name)).toBe(`${name}Parameter`);
  });
});

describe("methodName", () => {
  it.each([
    ["createPayout", "createPayout"],
    ["Get-Receipt", "getReceipt"],
    ["delete", "delete"],
  ])("%s becomes %s", (operationId, method) => {
    expect(methodName(operationId)).toBe(method);
  });
});

describe("optionName", () => {
  it.each([
    ["Petty-Cash-Branch", "branch"],
    ["X-PettyCash-Branch-Id", "branchId"],
    ["Tenant", "tenant"],
    ["dry_run", "dryRun"],
  ])("%s becomes %s, without the provider's id", (parameter, option) => {
    expect(optionName({ name: parameter }, "petty-cash")).toBe(option);
  });

  it("is what the spec says, if it says anything", () => {
    const parameter = { name: "Petty-Cash-Branch", "x-speakeasy-name-override": "office" };
    expect(optionName(parameter, "petty-cash")).toBe("office");
  });
});

describe("UniqueNames", () => {
  it("numbers what is taken", () => {
    const names = new UniqueNames(["Error"]);
    expect([names.claim("Error"), names.claim("Error"), names.claim("Payout")]).toEqual([
      "Error2",
      "Error3",
      "Payout",
    ]);
  });

  it("leaves a name to the one that is spelled so, in whatever order", () => {
    const names = new UniqueNames().claimAll(["payout", "Payout"], pascalCase);
    expect(Object.fromEntries(names)).toEqual({ payout: "Payout2", Payout: "Payout" });
  });
});

describe("reservedTypes", () => {
  it("has each type of the language that an emitted module names, which a schema must not take", async () => {
    const { files } = await emitted();
    const modules = files.filter(({ path }) => path.startsWith("src/"));
    const named = new Set(modules.flatMap(({ text }) => foreignTypes(text)));
    expect([...named].sort()).toEqual(expect.arrayContaining(["Blob", "Omit", "Readonly", "Uint8Array"]));
    expect([...named].filter((name) => !reservedTypes.includes(name))).toEqual([]);
  });

  async function emitted(): Promise<{ files: readonly EmittedFile[] }> {
    return { files: await emitPackage(await buildModel(pettyCash)) };
  }

  /** Types that a module names and neither declares nor imports. */
  function foreignTypes(text: string): string[] {
    const module = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
    const known = new Set<string>();
    const named: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportSpecifier(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
        known.add(node.name.text);
      if (ts.isTypeParameterDeclaration(node)) known.add(node.name.text);
      if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) named.push(node.typeName.text);
      ts.forEachChild(node, visit);
    };
    visit(module);
    return named.filter((name) => !known.has(name) && name !== "const");
  }
});
