import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { loadSpec } from "./generator/load/load-spec.ts";
import { exchangeExamples } from "./sources/exchange-examples.ts";
import { printedBodies } from "./sources/printed-bodies.ts";

/** What a JSON body is that a primary document prints. They stand in the order of the page. */
interface PrintedBody {
  /** `request`, or the status of the response. */
  readonly at: string;
  /** The page shows this member of the body alone. */
  readonly member?: string;
  /** What is damaged on the page, by its place; the spec holds it repaired. */
  readonly damage?: Readonly<Record<string, string>>;
}

interface Media {
  readonly schema: object;
}

const specs = new URL("../specs/", import.meta.url);

for (const name of readdirSync(new URL("sources/", specs)).filter((each) => each.endsWith(".json"))) {
  const [provider = "", operationId = ""] = name.split(".");
  const file = `sources/${name.replace(/json$/, "txt")}`;
  const printed = JSON.parse(readFileSync(new URL(`sources/${name}`, specs), "utf8")) as PrintedBody[];
  const bodies = printedBodies(readFileSync(new URL(file, specs), "utf8"));
  describe(`${provider}.${operationId}, as specs/${file} prints it`, async () => {
    const loaded = await loadSpec(new URL(`${provider}.yaml`, specs));
    if (!loaded.ok) throw new Error(`specs/${provider}.yaml is not sound.`);
    const spec = loaded.spec.document;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ $id: "spec", ...spec });

    it("is a source of the spec, and each of its bodies has its place", () => {
      expect(Object.values(spec["x-payouts-sources"] ?? {}).map((source) => source.file)).toContain(file);
      expect(printed).toHaveLength(bodies.length);
    });

    const { requests, answers, violationsOf, ask } = await exchangeExamples(spec, operationId);
    it.each(requests.map((body, index) => [index + 1, body]))(
      "request example %d is accepted",
      async (_, body) => {
        expect(await violationsOf(body)).toBe("");
      },
    );
    it.each(answers)("the documented $status $example comes back unchanged", async (answer) => {
      expect(await ask(answer)).toEqual({ status: answer.status, body: answer.body });
    });

    for (const [index, { at, member, damage = {} }] of printed.entries()) {
      const body = bodies[index];
      it(`${at}${member === undefined ? "" : `, ${member}`} (${index + 1}) ${Object.keys(damage).length === 0 ? "validates" : "is repaired in the spec"}`, () => {
        const validate = ajv.compile({ $ref: `spec#${schemaPointer(spec, operationId, at)}` });
        validate(member === undefined ? body : { [member]: body });
        const faults = (validate.errors ?? []).map(({ instancePath }) => instancePath);
        const looked = member === undefined ? faults : faults.filter((path) => path.startsWith(`/${member}`));
        // "" is the body itself, and not all that is in it.
        const isNamed = (path: string): boolean =>
          Object.keys(damage).some((damaged) => (damaged === "" ? path === "" : path.startsWith(damaged)));
        expect(looked.filter((path) => !isNamed(path))).toEqual([]);
        const unseen = Object.keys(damage).filter(
          (damaged) => !looked.some((path) => path.startsWith(damaged)),
        );
        expect(unseen, "damage that the spec does not see").toEqual([]);
        expect(validate("no object"), "a schema that takes anything proves nothing").toBe(false);
      });
      if (member !== undefined || Object.keys(damage).length > 0) continue;
      it(`${at} (${index + 1}) goes through the simulator as it is printed`, async () => {
        if (at === "request") return expect(await violationsOf(body)).toBe("");
        const documented = answers.find(
          (each) => String(each.status) === at && isDeepStrictEqual(each.body, body),
        );
        if (documented === undefined) throw new Error(`No documented ${at} is what the page prints.`);
        expect(await ask(documented)).toEqual({ status: Number(at), body });
      });
    }
  });
}

/** Where the JSON schema of an operation's body stands, through the references on the way. */
function schemaPointer(spec: object, operationId: string, at: string): string {
  const paths = (spec as { paths: Record<string, Record<string, { operationId?: string }>> }).paths;
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== operationId) continue;
      const start = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}/${at === "request" ? "requestBody" : `responses/${at}`}`;
      const [found, node] = follow(spec, start);
      const media = Object.keys((node as { content: Record<string, Media> }).content)[0] ?? "";
      return `${found}/content/${media.replaceAll("/", "~1")}/schema`;
    }
  }
  throw new Error(`${operationId} is not in the spec.`);
}

function follow(spec: object, pointer: string): readonly [string, unknown] {
  const node = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, segment) =>
        (value as Record<string, unknown>)[segment.replaceAll("~1", "/").replaceAll("~0", "~")],
      spec,
    );
  const reference = (node as { $ref?: string }).$ref;
  return reference === undefined ? [pointer, node] : follow(spec, reference.slice(1));
}
