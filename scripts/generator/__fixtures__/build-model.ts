import { readFile } from "node:fs/promises";
import { buildProviderModel } from "../build-provider-model.ts";
import { loadSpec } from "../load-spec.ts";
import type { ProviderModel } from "../provider-model.ts";
import { formatSpecProblem } from "../spec-problem.ts";

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
