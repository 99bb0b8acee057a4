import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** A program in which `$` stands before each name to hover over. */
const program = `
import { $createPettyCashClient, type $CreatePayoutErrors, type $PayoutSettledWebhook } from "./index.ts";
const pettyCash = createPettyCashClient({ branch: "main", $credential: () => ({ auditor: "" }), $environment: "sandbox" });
const payout = await pettyCash.$createPayout({
  $reference: "r-1",
  amount: { value: 1, currency: "SLE" },
  $to: { kind: "clerk", name: "Ada" },
});
payout.$status;
payout.$amount;
await pettyCash.$delete("p-1");
const $created = await pettyCash.createPayout({ amount: { value: 1, currency: "SLE" }, to: { kind: "clerk", name: "Ada" } });
const $envelope = (await pettyCash.createPayout({ amount: created.amount, to: created.to }).withMeta()).meta.body;
const $list = await pettyCash.$listPayouts({ $status: ["paid"], $limit: 1 }, { $maxRetries: 1 });
for await (const $item of pettyCash.listPayouts());
const batch = await pettyCash.createBatch({ items: [{ $coins: 1 }], by_post: true }).safe();
const result = await pettyCash.getPayout("p-1").safe();
if (!result.ok && result.error.status === 404) result.error.$body;
if (!result.ok && result.error.status === 418) { const $refused = result.error.body; }
if (result.ok) result.meta.headers.$get("Date");
const $ledger = await pettyCash.getLedger();
export const settled = ($event: PayoutSettledWebhook) => event.$payout;
`;

/** What an editor shows, from the language service that editors use. */
describe("hovering", () => {
  const texts = hoveredTexts(program);

  it("a method says what it does, then what it costs to repeat, then the details and links", () => {
    const { text, links } = texts("createPayout");
    expect(text.split("\n\n").map((paragraph) => paragraph.split(/[:.\n]/)[0])).toEqual([
      "Pays somebody out of the box",
      "`amount",
      "Safe to repeat with the same key",
      "Takes the money out of the box at once",
      "\\@throws nothing",
      "Lines are joined within a paragraph, and within a list",
      "```text",
      "Next", // two links of the answer
      "Next",
      "`POST /payouts`",
      "Errors by status ({@link CreatePayoutErrors}), besides those of most operations",
    ]);
    expect(links).toEqual(["https://pettycash.example/docs/payouts"]);
  });

  it("a method that may not be repeated says so", () => {
    expect(texts("delete").text.split("\n\n")[1]).toMatch(/^Sent once: /);
  });

  it("an argument and a result show what the field means", () => {
    expect(texts("reference").text).toBe("Yours.\n\nFormat: `uuid`.");
    expect(texts("to").text).toBe("Who gets the coins.");
    expect(texts("status").text).toBe("Where the coins are.");
  });

  it("an option says what it is and what it is by default", () => {
    expect(texts("credential").text).toMatch(/^API credential, or a function .* `PETTY_CASH_CLERK`/s);
    expect(texts("environment").text).toMatch(/^The environment to call:\n- `production`: https:/);
    expect(texts("createPettyCashClient").text).toMatch(/^Creates a client for Petty Cash\./);
    expect(texts("CreatePayoutErrors").text).toMatch(/^Bodies of the errors that `createPayout` documents/);
  });

  it.each([
    ["created", "const created: Payout"],
    ["envelope", "const envelope: PayoutEnvelope"],
    ["list", "const list: Payout[]"],
    ["item", "const item: Payout"],
    ["ledger", "const ledger: Ledger"],
    ["amount", "(property) amount: Money"],
    ["to", "(property) PayoutRequest.to: Receiver"],
    ["coins", "(property) BatchItemInput.coins: number"],
    ["limit", "(property) ListPayoutsQuery.limit?: number"],
    ["maxRetries", "(property) RetryCallOptions.maxRetries?: number"],
    ["refused", "const refused: ErrorSchema"],
    ["event", "(parameter) event: PayoutSettledWebhook"],
    ["payout", "(property) PayoutSettledWebhook.payout: Payout"],
    [
      "createPayout",
      "(method) PettyCashClient.createPayout(body: PayoutRequest, options?: KeyedCallOptions & PayoutCallOptions): Call<Payout, PayoutEnvelope, CreatePayoutErrors, CreatePayoutHeaders>",
    ],
    [
      "listPayouts",
      "(method) PettyCashClient.listPayouts(...given: [query?: ListPayoutsQuery, options?: RetryCallOptions] | [options?: RetryCallOptions]): PageCall<Payout, Payout[], ListPayoutsEnvelope, PettyCashErrors>",
    ],
  ])("%s shows names", (name, want) => {
    expect(texts(name).signature).toBe(want);
  });

  it("an error's body is what the spec documents for the status, and a field behind a reference says what it is", () => {
    expect(texts("body").signature).toMatch(/\.body: unknown$/);
    expect(texts("payout").text).toBe("Coins on their way.");
    expect(texts("get").signature).toContain("get(name: ");
  });
});

interface Hovered {
  /** On one line. */
  readonly signature: string;
  readonly text: string;
  readonly links: readonly string[];
}

function hoveredTexts(marked: string): (name: string) => Hovered {
  // The snapshot is what the emitters write; the program beside it is not on disk.
  const directory = fileURLToPath(new URL("../__snapshots__/petty-cash-client/src/", import.meta.url));
  const consumer = `${directory}consumer.ts`;
  const read = (file: string): string | undefined =>
    file === consumer ? marked.replaceAll("$", "") : ts.sys.readFile(file);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    }),
    getScriptFileNames: () => [consumer],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => directory,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => file === consumer || ts.sys.fileExists(file),
    readFile: read,
  });
  expect(service.getSemanticDiagnostics(consumer).map(({ messageText }) => messageText)).toEqual([]);
  return (name) => {
    const position = marked.slice(0, marked.indexOf(`$${name}`)).replaceAll("$", "").length;
    const {
      displayParts,
      documentation,
      tags = [],
    } = service.getQuickInfoAtPosition(consumer, position) ?? {};
    return {
      signature: ts
        .displayPartsToString(displayParts)
        .replace(/ \| undefined(?=\W|$)/g, "")
        .replace(/\s+/g, " "),
      text: ts.displayPartsToString(documentation),
      links: tags.filter((tag) => tag.name === "see").map((tag) => ts.displayPartsToString(tag.text)),
    };
  };
}
