import { readdir, readFile } from "node:fs/promises";
import type { OpenApiDocument } from "../../packages/payouts-simulator/src/document/index.ts";
import { buildProviderModel } from "../generator/model/build-provider-model.ts";
import type { ProviderModel } from "../generator/provider-model.ts";
import { sizeInOperations } from "./budgets.ts";
import { places } from "./places.ts";

/** A built client package. */
export interface ClientPackage {
  /** `example-client`. */
  readonly name: string;
  readonly directory: URL;
  /** The module that users import. */
  readonly entry: URL;
  /** The size of its API: see `sizeInOperations`. */
  readonly operations: number;
  /** The generator's model of its provider. */
  readonly model: ProviderModel;
}

/** Every `packages/*-client`. */
export async function clientPackages(): Promise<readonly ClientPackage[]> {
  const names = (await readdir(places.packages)).filter((name) => name.endsWith("-client")).sort();
  return Promise.all(names.map(readClient));
}

async function readClient(name: string): Promise<ClientPackage> {
  const directory = new URL(`${name}/`, places.packages);
  const text = await readFile(new URL("openapi.json", directory), "utf8");
  // The generator wrote the file from a spec that passed its rules.
  const document = JSON.parse(text) as OpenApiDocument;
  const id = name.slice(0, -"-client".length);
  const spec = { id, file: `packages/${name}/openapi.json`, document };
  const model = buildProviderModel(spec, { version: "0.0.0", license: "" });
  const operations = sizeInOperations(model.operations.length, Buffer.byteLength(text));
  return { name, directory, entry: new URL("dist/index.js", directory), operations, model };
}
