import { readFile } from "node:fs/promises";
import { buildProviderModel } from "./generator/model/build-provider-model.ts";
import { findSpecs } from "./generator/load/find-specs.ts";
import { loadSpec } from "./generator/load/load-spec.ts";
import type { ProviderModel } from "./generator/provider-model.ts";

const root = new URL("../", import.meta.url);

/** The models of all specs, in alphabetical order. @throws {Error} There is none, or one breaks a rule. */
export async function readModels(): Promise<readonly ProviderModel[]> {
  const found = await findSpecs(new URL("specs/", root));
  if (!found.ok) throw new Error("There are no specs. `pnpm generate --check` shows the details.");
  return Promise.all(found.files.map(readModel));
}

/** The model of one spec. @throws {Error} The spec breaks a rule. */
export async function readModel(file: URL): Promise<ProviderModel> {
  const loaded = await loadSpec(file);
  if (!loaded.ok) throw new Error(`${file.pathname} breaks a rule. \`pnpm generate --check\` shows which.`);
  const license = await readFile(new URL("LICENSE", root), "utf8");
  return buildProviderModel(loaded.spec, { version: "0.0.0", license });
}
