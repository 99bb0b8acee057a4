import { clientOptions } from "./client-options.ts";
import type { ClientPackage } from "./client-packages.ts";
import { exchangeOf } from "./exchange.ts";

/** A program that creates one payout with a client of ours, and does nothing else. */
export function oneCallProgram({ entry, model }: ClientPackage): string {
  const { operation, request } = exchangeOf(model);
  const options = JSON.stringify(clientOptions(model));
  return `import { ${model.names.create} } from ${JSON.stringify(entry.pathname)};
    console.log(await ${model.names.create}(${options}).${operation.method}(${JSON.stringify(request)}));`;
}
