import { readFile } from "node:fs/promises";
import { loadSpec } from "../load/load-spec.ts";
import { formatSpecProblem } from "../load/spec-problem.ts";
import { buildProviderModel } from "../model/build-provider-model.ts";
import type { ProviderModel } from "../provider-model.ts";

/** The model of a spec, which must have no problems. */
export async function buildModel(spec: URL): Promise<ProviderModel> {
  const loaded = await loadSpec(spec);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatSpecProblem).join("\n"));
  const license = await readFile(new URL("../../../LICENSE", import.meta.url), "utf8");
  return buildProviderModel(
    { ...loaded.spec, file: `specs/${loaded.spec.id}.yaml` },
    { version: "1.2.3", license },
  );
}

export const pettyCash: URL = new URL("petty-cash.yaml", import.meta.url);
