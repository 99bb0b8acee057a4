import type { ProviderModel } from "../../provider-model.ts";
import { exampleClient } from "./example-call.ts";

/** What sends the requests, and how to choose it. */
export function transportSection(model: ProviderModel): string {
  const { names } = model;
  const lines = [
    `import { ${names.create} } from ${JSON.stringify(names.package)};`,
    `import { nodeTransport } from ${JSON.stringify(`${names.package}/node`)};`,
    'import { readFileSync } from "node:fs";',
    'import { Agent } from "node:https";',
    "",
    'const agent = new Agent({ cert: readFileSync("client.pem"), key: readFileSync("client.key") });',
    exampleClient(model, "transport: nodeTransport({ agent })"),
  ];
  return [
    "## Node's own HTTP, and client certificates",
    "Requests are sent with `fetch`, or with the `fetch` that you pass. On Node they can be sent with Node's own HTTP instead, through a [proxy](#a-proxy) or with a client certificate:",
    `\`\`\`ts\n${lines.join("\n")}\n\`\`\``,
    "Without `agent` it keeps connections of its own. It knows more of what left than `fetch` does: whatever fails before the connection is ready is `not_sent`. A write whose repeat the provider would not recognise goes over a connection that has carried nothing yet, because the answer to a request is most often lost on a kept connection that the server was just closing.",
  ].join("\n\n");
}
