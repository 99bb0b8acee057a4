import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildModel, pettyCash } from "./__fixtures__/build-model.ts";
import { TemporaryWorkspace } from "./__fixtures__/temporary-workspace.ts";
import type { CommandResult } from "./__fixtures__/temporary-workspace.ts";
import { emitPackage } from "./emitters/index.ts";

const directory = "packages/petty-cash-client";
const packages = new URL("../../packages/", import.meta.url);

/** A fifth provider is one spec: what comes out of it type-checks, builds and passes its own tests, as it stands. */
describe("the package of petty-cash, in a workspace", () => {
  let workspace: TemporaryWorkspace;
  let build: CommandResult;

  beforeAll(async () => {
    workspace = await TemporaryWorkspace.create();
    const files = await emitPackage(await buildModel(pettyCash));
    const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
    // A block that begins with an import begins a program, and the next blocks continue it.
    const programs = Array.from(readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, code = ""]) => code)
      .join("\n")
      .split(/^(?=import [^;]*-client";$)/m);
    await workspace.write(directory, [
      ...files,
      ...programs.map((text, index) => ({ path: `test/readme-example-${index}.ts`, text })),
      { path: "test/calls.ts", text: calls },
    ]);
    await workspace.link("@org/petty-cash-client", workspace.path(directory));
    // What the recipes of its README import.
    for (const name of ["@opentelemetry/api", "https-proxy-agent", "msw", "pino", "winston"])
      await workspace.link(name, fileURLToPath(new URL(`payouts-common/node_modules/${name}`, packages)));
    build = await workspace.run("typescript/bin/tsc", "-p", `${directory}/tsconfig.build.json`);
  });
  afterAll(() => workspace.remove());

  it("builds", () => {
    expect(build).toEqual({ code: 0, output: "" });
  });

  it.each(["typescript", "typescript-7"])(
    "type-checks with %s, its README's examples too",
    // With the types of what its recipes import.
    { timeout: 120_000 },
    async (compiler) => {
      const check = await workspace.run(`${compiler}/bin/tsc`, "-p", `${directory}/tsconfig.json`);
      expect(check).toEqual({ code: 0, output: "" });
    },
  );

  it("passes its contract test", async () => {
    const { code, output } = await workspace.run("vitest/vitest.mjs", "run", "--root", workspace.directory);
    expect(output).not.toContain("FAIL");
    expect(output).toMatch(/Tests +\d+ passed/);
    expect(code).toBe(0);
  });
});

/** What compiles, and below each `@ts-expect-error` what does not. */
const calls = `
import { createPettyCashClient, verifyWebhook, type CabinetInput, type Payout } from "../src/index.ts";
import { createPettyCashFetch } from "../src/openapi-fetch.ts";

const pettyCash = createPettyCashClient({ branch: "main", dry: true, environment: "sandbox" });
const amount = { value: 1, currency: "SLE" };
const to = { kind: "clerk", name: "Ada" } as const;

// What the client fills in may be left out, or given.
const payout: Payout = await pettyCash.createPayout({ amount, to });
await pettyCash.createPayout({ amount, to, reference: "r-1" }, { idempotencyKey: "12345678", maxRetries: 0 });
await pettyCash.createBatch({ by_hand: "ada", items: [{ coins: 3 }] });
// @ts-expect-error Exactly one of the two must be given.
await pettyCash.createBatch({ by_hand: "ada", by_post: true, items: [{ coins: 3 }] });
for await (const item of pettyCash.listPayouts({ limit: 5, created: { after: "2026-11-01" } })) item.status satisfies string;
for await (const entry of pettyCash.listEntries("till", "in", 7)) entry.coins satisfies number;
// Options may stand in the place of a query or body that is left out, and not in the same object as its fields.
pettyCash.listPayouts({ limit: 5 }, { maxRetries: 1 });
pettyCash.listPayouts(undefined, { maxRetries: 1 });
pettyCash.listPayouts({ maxRetries: 1, timeoutMs: 5 });
// @ts-expect-error no field and no option
pettyCash.listPayouts({ limt: 5 });
// @ts-expect-error no option
pettyCash.listPayouts({ limit: 5 }, { timeotMs: 5 });
// @ts-expect-error both in one object
pettyCash.listPayouts({ limit: 5, maxRetries: 1 });
// @ts-expect-error options twice
pettyCash.listPayouts({ timeoutMs: 5 }, { maxRetries: 1 });
// @ts-expect-error a read has no key
pettyCash.listPayouts({ idempotencyKey: "12345678" });
(await pettyCash.delete("p-1")) satisfies undefined;
(await pettyCash.getReceiptImage("r")) satisfies Uint8Array;
(await pettyCash.getStatement({ year: 2026 })) satisfies string;
await pettyCash.addNote("p-1", undefined, { headers: { "X-Approved-By": "Grace", "X-Trace": "any" } });
await pettyCash.replaceTill("t", { default: 1 }, { query: { force: true } });

// Bodies of every form: files, bytes, several media types; and every kind of parameter.
await pettyCash.uploadReceipt({ photo: new File(["x"], "a.png", { type: "image/png" }), coins: 3, pages: [new Uint8Array(1), new Blob([])], line: { by: ["a"] } }, { idempotencyKey: "k1234567" });
// @ts-expect-error a text is no file
await pettyCash.uploadReceipt({ photo: "x", coins: 3 });
// @ts-expect-error required
await pettyCash.uploadReceipt({ photo: new Blob([]) });
await pettyCash.replaceReceiptImage("r", new Uint8Array(3));
// @ts-expect-error no text
await pettyCash.replaceReceiptImage("r", "x");
await pettyCash.countTill("t", { coins: 3 });
await pettyCash.countTill("t", { coins: 3 }, { contentType: "application/x-www-form-urlencoded" });
await pettyCash.countTill("t", { counts: [{ coins: 3 }] }, { contentType: "application/vnd.petty-cash.count+json" });
await pettyCash.countTill("t", "a", { contentType: "text/csv", timeoutMs: 5 });
// @ts-expect-error the body of another type
await pettyCash.countTill("t", { coins: 3 }, { contentType: "text/csv" });
// @ts-expect-error a text without its type
await pettyCash.countTill("t", "a");
// @ts-expect-error no such type
await pettyCash.countTill("t", "a", { contentType: "text/html" });
// @ts-expect-error no retry
await pettyCash.countTill("t", { coins: 3 }, { maxRetries: 1 });
(await pettyCash.countTill("t", { coins: 3 })) satisfies { coins: number } | string | undefined;
await pettyCash.searchDrawer(["l"], [1], { from: "a" }, 7, true, { text: "x" }, { filter: { any: ["a"] }, link: "x" }, { headers: { "X-Colors": ["a"], "X-Place": { row: "a" }, "X-Lamp": "on", "X-Other": "a" }, cookies: { visit: "a", seats: [1], state: { at: 1 } } });
// @ts-expect-error a list of texts
await pettyCash.searchDrawer(["l"], [1], {}, 7, true, {}, {}, { headers: { "X-Colors": [1] } });
// @ts-expect-error no such cookie
await pettyCash.searchDrawer(["l"], [1], {}, 7, true, {}, {}, { cookies: { vist: "a" } });
// @ts-expect-error a boolean
await pettyCash.searchDrawer(["l"], [1], {}, 7, "true", {});
(await pettyCash.seal.uploadReceipt({ photo: new Blob([]), coins: 1 })).operationId satisfies "uploadReceipt";
// @ts-expect-error bytes must be waited for
pettyCash.seal.uploadReceipt({ photo: new Blob([]), coins: 1 }).operationId;
pettyCash.seal.countTill("t", "a", { contentType: "text/csv" }).operationId satisfies "countTill";
const sealed = await pettyCash.seal.uploadReceipt({ photo: new Blob([]), coins: 1 });
(await pettyCash.send(sealed)).receipt satisfies string;
await pettyCash.adjustTill("t", { coins: 3, labels: { a: "b" }, detail: { deep: [1] }, sizes: [1] });
const byPath = createPettyCashFetch(pettyCash);
await byPath.POST("/receipts", { body: { photo: new Blob([]), coins: 3 }, idempotencyKey: "k1234567" });
// @ts-expect-error no retry
await byPath.POST("/tills/{till}/counts", { params: { path: { till: "t" } }, body: { coins: 3 }, maxRetries: 1 });
// @ts-expect-error no such option
await byPath.POST("/receipts", { body: { photo: new Blob([]), coins: 3 }, refrence: "r" });
byPath.asOpenapiFetch.use({ onRequest: ({ request }) => request });

// Known values complete, others pass; unions narrow; an error's status narrows its body.
const status: Payout["status"] = "a status of next year";
if (payout.to.kind === "clerk") payout.to.name satisfies string;
else payout.to.number satisfies number;
const attempt = await pettyCash.createPayout({ amount, to }).safe();
if (!attempt.ok && "body" in attempt.error && attempt.error.status === 409) attempt.error.body.error.code satisfies string;
const { meta } = await pettyCash.createPayout({ amount, to }).withMeta();
meta.body.payout.id satisfies string;

// An event's type tells its body, its payout and its proof.
const event = await verifyWebhook({ body: "", headers: {} }, { secret: ["a", "b"], toleranceMs: 1, acceptUnverified: true });
if (event.type === "payout.settled") {
  event.body.mood satisfies string | undefined;
  event.authenticity satisfies "hmac";
  if (event.payout !== undefined) pettyCash.toPayout(event.payout).state satisfies string | undefined;
} else if (event.type === "till-closed") {
  event.authenticity satisfies "shared_secret";
  event.body.till?.default satisfies number | undefined;
  // @ts-expect-error not handed on
  event.body.token;
} else if (event.type === "coins.recounted") event.payoutId satisfies string | undefined;
else if (event.type === "audit-begun") event.authenticity satisfies "shared_secret" | "unverifiable";
else if (event.type === "unknown") event.nativeType satisfies string | undefined;
// @ts-expect-error no such event
else if (event.type === "payout.setled") event.payout;
// @ts-expect-error a secret is required
await verifyWebhook({ body: "", headers: {} }, {});
// @ts-expect-error a parsed body
await verifyWebhook({ body: {}, headers: {} }, { secret: "a" });

// What only one direction has is neither asked for nor promised in the other.
const rest: Omit<CabinetInput, "shelf" | "lock"> = {
  label: "A",
  size: [1, 2],
  drawers: [{ kind: "coins", coins: 3 }, { kind: "notes", notes: [], place: [1] }],
  keys: { count: 2, ada: ["1"] },
  notes: { color: "red", "x-1": "a", bad_count: 3 },
  codes: { main: "a", SLE: 1 },
  then: "later",
  folder: { within: null, folders: [] },
};
const lock = { code: "1234" };
const cabinet = await pettyCash.replaceCabinet({ ...rest, shelf: "upper", lock });
cabinet.lock.opened satisfies number;
cabinet.folder.within?.within satisfies object | null | undefined;
await pettyCash.replaceCabinet({ ...cabinet, colors: "red", lock });
// @ts-expect-error only answered
await pettyCash.replaceCabinet({ ...rest, number: 1, shelf: "upper", lock });
// @ts-expect-error only answered, deep within
await pettyCash.replaceCabinet({ ...rest, shelf: "upper", lock: { code: "1234", opened: 1 } });
// @ts-expect-error only sent
cabinet.lock.code;

// Tuples, maps beside named properties, inheritance, and names that every object has.
const [width, , height, ...measured] = cabinet.size;
[width satisfies number, height satisfies number | undefined, measured satisfies string[]];
cabinet.keys.count satisfies number;
cabinet.codes.main satisfies string;
for (const drawer of cabinet.drawers) {
  if (drawer.kind === "coins") drawer.coins satisfies number;
  else drawer.notes satisfies string[];
}
cabinet.then satisfies string;
const { either = "left", sold, worth = 1 } = cabinet;
[either satisfies "left" | "right", sold satisfies null | undefined, worth satisfies number];
const all = { ...rest, shelf: "upper", lock, colors: "red" } as const;
await pettyCash.replaceCabinet({ ...all, constructor: "A", hasOwnProperty: true, toString: null, window: { tilts: true } });
// @ts-expect-error the second position is required
await pettyCash.replaceCabinet({ ...all, size: [1] });
// @ts-expect-error a fourth position is a text
await pettyCash.replaceCabinet({ ...all, size: [1, 2, 3, 4] });
// @ts-expect-error two positions, and no more
await pettyCash.replaceCabinet({ ...all, drawers: [{ kind: "coins", coins: 3, place: [1, 2, 3] }] });
// @ts-expect-error notes are in another kind of drawer
await pettyCash.replaceCabinet({ ...all, drawers: [{ kind: "coins", notes: [] }] });
// @ts-expect-error no such kind
await pettyCash.replaceCabinet({ ...all, drawers: [{ kind: "socks", coins: 3 }] });
// @ts-expect-error beside the reference, it is required
await pettyCash.replaceCabinet({ ...all, codes: { SLE: 1 } });
// @ts-expect-error neither a code nor named
await pettyCash.replaceCabinet({ ...all, codes: { main: "a", SLE: true } });
// @ts-expect-error a list, or the count
await pettyCash.replaceCabinet({ ...all, keys: { count: 1, ada: true } });
// @ts-expect-error nothing may be in it
await pettyCash.replaceCabinet({ ...all, nothing: { something: 1 } });
// @ts-expect-error one of the two is required
await pettyCash.replaceCabinet({ ...all, window: {} });
// @ts-expect-error only what both unions have
await pettyCash.replaceCabinet({ ...all, worth: "a" });
// @ts-expect-error a name that every object has, of another type
await pettyCash.replaceCabinet({ ...all, constructor: 1 });

// What makes several payouts says what became of each, and nothing else does.
const batch = await pettyCash.createBatch({ by_hand: "ada", items: [{ coins: 3 }] }).safe();
for (const { outcome } of batch.ok ? batch.meta.items : batch.error.items) outcome satisfies string;
// @ts-expect-error one payout has no items
meta.items;

// @ts-expect-error a global is missing
createPettyCashClient({});
// @ts-expect-error no such environment
createPettyCashClient({ branch: "main", environment: "moon" });
// @ts-expect-error a misspelt field
await pettyCash.createPayout({ amount, to, purpos: "" });
// @ts-expect-error a closed value
await pettyCash.listEntries("till", "sideways", 7);
// @ts-expect-error an unknown query parameter
await pettyCash.listPayouts({ limits: 5 });
// @ts-expect-error a global is not a query parameter of a call
await pettyCash.getStatement({ year: 2026, dry: true });
// @ts-expect-error a required query
await pettyCash.getStatement();
// @ts-expect-error no retry of what may pay twice
await pettyCash.delete("p-1", { maxRetries: 1 });
// @ts-expect-error a key that the provider does not accept
await pettyCash.delete("p-1", { idempotencyKey: "12345678" });
// @ts-expect-error a key, but no promise for a repeat
await pettyCash.addNote("p-1", "note", { headers: { "X-Approved-By": "Grace" }, maxRetries: 1 });
// @ts-expect-error a required header
await pettyCash.addNote("p-1", "note", {});
// @ts-expect-error a read has no key
await pettyCash.getPayout("p-1", { idempotencyKey: "12345678" });
// @ts-expect-error one page has no items to walk where the operation has no pages
for await (const item of pettyCash.getPayout("p-1")) item;

export { status };
`;
