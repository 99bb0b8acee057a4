import type { Exchange } from "../exchange.ts";
import { keyHeaders, sixCallModule, token, type Contestant } from "./contestant.ts";
import { exampleAddress } from "../example-address.ts";

/** An SDK made by Stainless: openai. Its generic `post` takes our request as it is. */
export function stainless({ path, request, answer }: Exchange): Contestant {
  return {
    name: "openai (Stainless)",
    kind: "rival",
    request,
    answer,
    async connect(baseUrl, fetch) {
      const { default: OpenAI } = await import("openai");
      const client = new OpenAI({ apiKey: token, baseURL: baseUrl, ...(fetch && { fetch }) });
      return (): Promise<unknown> => client.post(path, { body: request as object, headers: keyHeaders });
    },
    program: `import OpenAI from "openai";
    const client = new OpenAI({ apiKey: "${token}", baseURL: "${exampleAddress}", dangerouslyAllowBrowser: true });
    console.log(await client.post("${path}", {
      body: ${JSON.stringify(request)}, headers: ${JSON.stringify(keyHeaders)},
    }));`,
    imports: ["openai"],
    sixCalls: sixCallModule(
      `import OpenAI from "openai";\nconst openai = new OpenAI({ apiKey: "${token}" });`,
      [
        `openai.batches.create({ completion_window: "24h", endpoint: "/v1/responses", input_file_id: "file_1" })`,
        `openai.batches.list({ limit: 50 })`,
        `openai.batches.retrieve("batch_1")`,
        `openai.batches.cancel("batch_1")`,
        `openai.models.list()`,
        `openai.models.retrieve("model")`,
      ],
    ),
    installs: "openai",
  };
}
