import { firstCreation } from "../generator/emitters/readme/example-call.ts";
import type { ProviderDescription } from "../../packages/payouts-common/src/provider-description.ts";
import { clientOptions } from "./client-options.ts";
import type { ClientPackage } from "./client-packages.ts";
import { exampleAddress } from "./contestants/contestant.ts";
import { places } from "./places.ts";

/**
 * A program that makes one call with a client of ours: the creation of a payout, where its spec has an example of one.
 *
 * @param node - the client's sub-path for Node's own HTTP, where the program sends over that.
 */
export function oneCallProgram({ entry, model }: ClientPackage, node?: URL): string {
  const operation = firstCreation(model) ?? model.operations[0];
  const options = JSON.stringify({ ...clientOptions(model), baseUrl: exampleAddress });
  const [load, transport] =
    node === undefined
      ? ["", ""]
      : [`import { nodeTransport } from ${JSON.stringify(node.pathname)};\n`, ", transport: nodeTransport()"];
  return `import { ${model.names.create} } from ${JSON.stringify(entry.pathname)};
    ${load}console.log(await ${model.names.create}({ ...${options}${transport} }).${operation?.method}(${JSON.stringify(operation?.example?.value)}));`;
}

/**
 * A program that makes one call with the runtime alone and a description: a client, less the methods' names.
 *
 * @param isPaced - with what keeps it within limits.
 */
export function runtimeProgram(description: ProviderDescription, isPaced = false): string {
  const runtime = new URL("payouts-common/dist/index.js", places.packages).pathname;
  const hasToken = Object.values(description.security).some(({ token }) => token !== undefined);
  const exchange = hasToken ? ", tokenExchange" : "";
  const pacer = isPaced ? ", createPacer" : "";
  return `import { createProviderClient${exchange}${pacer} } from ${JSON.stringify(runtime)};
    const client = createProviderClient({ ...${JSON.stringify(description)}${pacer} }, {}${exchange});
    console.log(await client.createPayout({}));`;
}
