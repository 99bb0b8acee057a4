import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSpec } from "./load-spec.ts";
import { formatSpecProblem } from "./spec-problem.ts";

const sound = `openapi: 3.1.0
info: { title: Example, version: "1" }
servers: [{ url: https://api.example.com }]
security: []
paths:
  /payouts:
    get:
      operationId: listPayouts
      responses:
        "200":
          description: All payouts.
          content: { application/json: { schema: { type: array, items: { $ref: PARTS#/Payout } } } }
  /payouts/{id}:
    $ref: PARTS#/read
`;

const parts = `Payout:
  type: object
  required: [id]
  properties:
    id: { type: string }
    next: { $ref: "#/Payout" }
read:
  get:
    operationId: getPayout
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    responses:
      "200":
        description: The payout.
        content: { application/json: { schema: { $ref: "#/Payout" } } }
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "places-"));
});
afterEach(() => rm(root, { recursive: true }));

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  const result = await loadSpec(join(root, "specs/example.yaml"));
  return result.ok
    ? []
    : result.problems.map(({ file, line, rule, pointer }) => `${file}:${line ?? ""} ${rule} ${pointer}`);
}

/** Also the message, remedy and count. */
async function textOf(spec: string): Promise<string> {
  await problemsOf({ "specs/example.yaml": spec });
  const result = await loadSpec(join(root, "specs/example.yaml"));
  return result.ok ? "" : result.problems.map(formatSpecProblem).join("\n");
}

describe.each(["parts.yaml", "example/parts.yaml", "../shared/parts.yaml"])("a fault in %s", (at) => {
  const file = join("specs", at);
  const load = (text: string): Promise<string[]> =>
    problemsOf({ "specs/example.yaml": sound.replaceAll("PARTS", at), [file]: text });

  it("is none in a sound file", async () => {
    expect(await load(parts)).toEqual([]);
  });

  it.each([
    ["a misspelt keyword", "required: [id]", "requierd: [id]", "3 standard /Payout/requierd"],
    ["a rule of ours", "required: [id]", "required: [ib]", "3 required /Payout/required/0"],
    ["a rule on an operation", "operationId: getPayout", "summary: It", "8 operation-ids /read/get"],
    [
      "a broken reference",
      '"#/Payout" }\nread',
      '"#/Payuot" }\nread',
      "6 references /Payout/properties/next/$ref",
    ],
    [
      "broken YAML",
      "type: string }\n    next",
      "type: string\n    next",
      "6 standard /Payout/properties/next",
    ],
    [
      "a member of a word",
      "type: object",
      "type: object\n  x-payouts-money: { unit: pounds }",
      "3 vocabulary /Payout/x-payouts-money/unit",
    ],
  ])("is reported there: %s", async (_name, given, becomes, want) => {
    expect(parts.split(given)).toHaveLength(2);
    expect(await load(parts.replace(given, becomes))).toContain(`${file}:${want}`);
  });

  it("is reported once, however many places refer to it", async () => {
    expect(
      await load(parts.replace("id: { type: string }", "id: { type: string, minLength: 2, maxLength: 1 }")),
    ).toEqual([`${file}:5 limits /Payout/properties/id/minLength`]);
  });
});

describe("a fault in a form of a schema that is written out", () => {
  const odd = parts.replace(
    '    next: { $ref: "#/Payout" }',
    `    next: { $ref: "#/Payout", required: [id] }
    fee: { $ref: "#/Payout/$defs/Fee" }
    tax: { $ref: "#tax", minimum: 1 }
  $defs:
    Fee: { type: object, required: [value], properties: { value: { type: string } } }
Tax: { $anchor: tax, type: integer }
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
Cat: { allOf: [{ $ref: "#/Pet" }, { type: object, properties: { lives: { type: integer } } }] }`,
  );
  const load = (text: string): Promise<string[]> =>
    problemsOf({ "specs/example.yaml": sound.replaceAll("PARTS", "parts.yaml"), "specs/parts.yaml": text });

  it("is none in a sound file", async () => {
    expect(await load(odd)).toEqual([]);
  });

  it.each([
    [
      "in a definition",
      "required: [value]",
      "required: [vaule]",
      "specs/parts.yaml:10 required /Payout/$defs/Fee/required/0",
    ],
    [
      "beside a reference",
      "required: [id] }\n    fee",
      "required: [ib] }\n    fee",
      "specs/parts.yaml:6 required /Payout/properties/next/required/0",
    ],
    [
      "in a misspelt keyword beside a reference",
      "minimum: 1",
      "minimun: 1",
      "specs/parts.yaml:8 keywords /Payout/properties/tax/minimun",
    ],
    [
      "in a keyword of a wrong form beside a reference",
      "minimum: 1",
      "minimum: low",
      "specs/parts.yaml:8 standard /Payout/properties/tax/minimum",
    ],
    [
      "behind an anchor",
      "tax, type: integer",
      "tax, type: integer, minimum: 2, maximum: 1",
      "specs/parts.yaml:11 limits /Tax/minimum",
    ],
    [
      "in an anchor that no schema has",
      "#tax",
      "#tex",
      "specs/parts.yaml:8 references /Payout/properties/tax/$ref",
    ],
    [
      "in a reference to a definition",
      '$defs/Fee"',
      '$defs/Fees"',
      "specs/parts.yaml:7 references /Payout/properties/fee/$ref",
    ],
  ])("is reported there: %s", async (_name, given, becomes, want) => {
    expect(odd.split(given)).toHaveLength(2);
    expect(await load(odd.replace(given, becomes))).toEqual([want]);
  });

  it("is reported where the base of an inheritance was written", async () => {
    const single = sound
      .replaceAll("PARTS#/Payout", '"#/components/schemas/Pet"')
      .replace(/ {2}\/payouts\/\{id\}[^]*/, "");
    const schemas = `components:
  schemas:
    Pet:
      type: object
      required: [kind, nmae]
      properties: { kind: { type: string }, name: { type: string } }
      discriminator: { propertyName: knid }
    Cat:
      allOf: [{ $ref: "#/components/schemas/Pet" }]
`;
    expect(await problemsOf({ "specs/example.yaml": single + schemas })).toEqual([
      "specs/example.yaml:17 required /components/schemas/Pet/required/1",
      "specs/example.yaml:19 discriminators /components/schemas/Pet/discriminator/propertyName",
    ]);
  });
});

describe("problems", () => {
  const single = sound
    .replaceAll("PARTS#/Payout", '"#/components/schemas/Payout"')
    .replace(/ {2}\/payouts\/\{id\}[^]*/, "");
  const schema =
    "components:\n  schemas:\n    Payout: { type: object, required: [id], properties: { id: { type: string } } }\n";

  it("are sorted by file and line", async () => {
    const spec = sound.replaceAll("PARTS", "parts.yaml").replace("security: []", "security: [{ key: [] }]");
    expect(
      await problemsOf({ "specs/example.yaml": spec, "specs/parts.yaml": parts.replace("[id]", "[ib, ic]") }),
    ).toEqual([
      "specs/example.yaml:4 security /security/0",
      "specs/parts.yaml:3 required /Payout/required/0",
    ]);
  });

  it("of one cause are one, with the count and the lines of the others", async () => {
    const operations = Array.from(
      { length: 42 },
      (_, index) =>
        `  /payouts/${index}:\n    post: { operationId: pay${index}, responses: { "201": { description: It. } } }\n`,
    );
    const text = await textOf(single.replace(/ {2}\/payouts:[^]*/, operations.join("")));
    expect(text).toMatch(/rule idempotency, line 7, and 41 places more: lines 9, 11, /);
    expect(text.match(/rule /g)).toHaveLength(1);
  });

  it.each([
    [
      "a broken reference does not make words wrong that point through it",
      single
        .replace("description: All", "x-payouts-result: /items\n          description: All")
        .replace("schemas/Payout", "schemas/Payuot") + schema,
      ["example.yaml:13 references"],
    ],
    [
      "a misspelt word is not also a missing one",
      single.replace("get:", "post:\n      x-payouts-idempotancy: { carrier: none }") + schema,
      ["example.yaml:8 vocabulary"],
    ],
    [
      "a misspelt `properties` does not make `required` wrong",
      single + schema.replace("properties", "propertes"),
      ["example.yaml:15 standard"],
    ],
    [
      "a broken parameter does not make the path wrong",
      `${single}  /payouts/{id}:\n    get:\n      operationId: getPayout\n      parameters: [{ $ref: "#/components/parameters/Id" }]\n      responses: { "200": { description: It. } }\n${schema}`,
      ["example.yaml:16 references"],
    ],
    [
      "a malformed word is not judged by its own rule",
      single.replace("get:", "post:\n      x-payouts-idempotency: { carrier: pigeon, evidence: [] }") +
        schema,
      Array.from({ length: 3 }, () => "example.yaml:8 vocabulary"),
    ],
  ])("do not follow from one another: %s", async (_name, spec, want) => {
    const problems = await problemsOf({ "specs/example.yaml": spec });
    expect(
      problems.map((problem) =>
        problem
          .replace(/^specs\//, "")
          .split(" ", 2)
          .join(" "),
      ),
    ).toEqual(want);
  });

  it.each([
    ["an empty file", "", /not an OpenAPI 3\.1 document/],
    ["a byte order mark", `\ufeff${single}${schema}`, /^$/],
    ["lines that end in CRLF", `${single}${schema}`.replaceAll("\n", "\r\n"), /^$/],
    ["JSON", JSON.stringify({ openapi: "3.1.0", info: { title: "E", version: "1" } }), /rule paths/],
    ["JSON with tabs", '{\n\t"openapi": "3.0.0"\n}', /line 2\n/],
    ["several documents", "openapi: 3.1.0\n---\nopenapi: 3.1.0\n", /cannot be read/],
    [
      "a bomb of aliases",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from("bcdefgh", (name, index) => `${name}: &${name} [${Array.from("0123456789", () => `*${"abcdefg"[index] ?? ""}`).join(",")}]\n`).join("")}`,
      /aliases stand for more than/,
    ],
    ["a cycle of aliases", "a: &a\n  b: *a\n", /alias stands within its own anchor/],
    ["levels without end", `a: ${"[".repeat(100_000)}`, /nested too deeply/],
    [
      "levels by aliases",
      `a0: &a0 [1]\n${Array.from({ length: 250 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`).join("")}`,
      /more than 200 levels/,
    ],
    ["a number that JSON does not have", "a: .nan\n", /a number that JSON does not have/],
    ["a key twice", `${single}${schema}security: []\n`, /map keys must be unique/],
    ["a merge key", `${single}${schema}x-a: &a { type: string }\ntags: [{ <<: *a }]\n`, /rule standard/],
  ])("stop at %s with a sentence", async (_name, text, want) => {
    expect(await textOf(text)).toMatch(want);
  });

  it("name the line of a byte that is not UTF-8", async () => {
    const bytes = Buffer.from("openapi: 3.1.0\ninfo: { title: Caf\u00e9 }\n", "latin1");
    expect(await problemsOf({ "specs/example.yaml": bytes })).toEqual(["specs/example.yaml:2 standard "]);
  });

  it("say so where the spec is a directory, or does not exist", async () => {
    await mkdir(join(root, "specs/example.yaml"), { recursive: true });
    expect(await loadSpec(join(root, "specs/example.yaml"))).toMatchObject({
      problems: [{ message: "this is not a file." }],
    });
    expect(await loadSpec(join(root, "specs/absent.yaml"))).toMatchObject({
      problems: [{ message: "the file does not exist." }],
    });
  });
});
