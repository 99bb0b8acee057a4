import { readdir, readFile } from "node:fs/promises";
import { buildProviderModel } from "../generator/model/build-provider-model.ts";
import type { OpenApiDocument } from "../generator/document/openapi-document.ts";
import type { ProviderModel } from "../generator/provider-model.ts";
import { places } from "./places.ts";

/** A client of ours, as it lies in `packages/`, built. */
export interface ClientPackage {
  /** `example-client`. */
  readonly name: string;
  readonly directory: URL;
  /** The module that users import. */
  readonly entry: URL;
  /** What the generator knows of it. */
  readonly model: ProviderModel;
}

/** Every `packages/*-client`: nothing here knows which providers there are. */
export async function clientPackages(): Promise<readonly ClientPackage[]> {
  const names = (await readdir(places.packages)).filter((name) => name.endsWith("-client")).sort();
  return Promise.all(names.map(readClient));
}

async function readClient(name: string): Promise<ClientPackage> {
  const directory = new URL(`${name}/`, places.packages);
  const text = await readFile(new URL("openapi.json", directory), "utf8");
  // The generator wrote the file, from a spec that its rules agreed with.
  const document = JSON.parse(text) as OpenApiDocument;
  const id = name.slice(0, -"-client".length);
  const spec = { id, file: `packages/${name}/openapi.json`, document };
  const model = buildProviderModel(spec, { version: "0.0.0", license: "" });
  return { name, directory, entry: new URL("dist/index.js", directory), model };
}
