import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, startProcess } from "../start-process.ts";
import type { Validator } from "./validator.ts";

const peers = new URL("../", import.meta.url);

/** Prism's own answers name their kind by an address that begins so; `--errors` makes one of each violation. */
const ownAnswers = "https://stoplight.io/prism/errors#";

const jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema";

/** What of Prism's answer to a violation is read. */
interface Problem {
  readonly type?: unknown;
  readonly title?: string;
  readonly detail?: string;
  readonly validation?: readonly {
    readonly location?: readonly string[];
    readonly severity: string;
    readonly message: string;
  }[];
}

/** Stoplight's Prism as a validating proxy. */
export const prism: Validator = {
  name: "Prism",
  async start(document, upstream) {
    const directory = await mkdtemp(join(tmpdir(), "prism-"));
    const file = join(directory, "openapi.json");
    // Unless the document names it, Prism takes draft 7 for the dialect of OpenAPI 3.1 (its issue 2797), and then knows neither
    // `dependentRequired` nor `unevaluatedProperties`.
    await writeFile(file, JSON.stringify({ ...document, jsonSchemaDialect }));
    const port = await freePort();
    const running = await startProcess(
      [
        "node_modules/@stoplight/prism-cli/dist/index.js",
        ...["proxy", file, upstream, "--errors", "--host", "127.0.0.1", "--port", String(port)],
      ],
      port,
      peers,
    );
    return {
      leftOut: [],
      url: `http://127.0.0.1:${port}`,
      async violationsOf(answer) {
        if (!(answer.headers.get("content-type") ?? "").includes("json")) return [];
        const body = (await answer.json().catch(() => undefined)) as Problem | null | undefined;
        if (typeof body?.type !== "string" || !body.type.startsWith(ownAnswers)) return [];
        const { type, title = "", detail = "", validation = [] } = body;
        const found = validation.map(({ location = [], message }) => `${location.join(".")} ${message}`);
        return found.length > 0 ? found : [`${type.slice(ownAnswers.length)}: ${title} ${detail}`];
      },
      async close() {
        await running.stop();
        await rm(directory, { recursive: true, force: true });
      },
    };
  },
};
