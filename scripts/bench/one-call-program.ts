import { firstCreation } from "../generator/emitters/readme/example-call.ts";
import { clientOptions } from "./client-options.ts";
import type { ClientPackage } from "./client-packages.ts";

/** A program that makes one call with a client of ours: the creation of a payout, where its spec has an example of one. */
export function oneCallProgram({ entry, model }: ClientPackage): string {
  const operation = firstCreation(model) ?? model.operations[0];
  const options = JSON.stringify(clientOptions(model));
  return `import { ${model.names.create} } from ${JSON.stringify(entry.pathname)};
    console.log(await ${model.names.create}(${options}).${operation?.method}(${JSON.stringify(operation?.example?.value)}));`;
}
