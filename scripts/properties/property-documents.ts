import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** A document whose operations are checked, by the provider's name. */
export interface NamedSource {
  readonly name: string;
  readonly source: object;
}

const root = new URL("../../", import.meta.url);

/** The documents of all clients, and the invented one, which has every style of parameter, kind of union and media type. */
export async function propertyDocuments(): Promise<readonly NamedSource[]> {
  const clients = globSync("packages/*-client/openapi.json", { cwd: root }).sort();
  const read = async (file: string): Promise<object> =>
    parse(await readFile(new URL(file, root), "utf8")) as object;
  return Promise.all([
    ...clients.map(async (file) => ({
      name: /([^/]+)-client/.exec(file)?.[1] ?? file,
      source: await read(file),
    })),
    { name: "petty-cash", source: await read("scripts/generator/__fixtures__/petty-cash.yaml") },
  ]);
}
