import { keyHeaders, sixCallModule, token, type Contestant } from "./contestant.ts";

const request = { model: "m", messages: [{ role: "user", content: "w".repeat(300) }] } as const;

/**
 * An SDK made by Speakeasy: mistral, called through its functions, the cheapest way. Its request is its own, about as large as
 * a payout. Bundling it requires `@opentelemetry/api`.
 */
export const speakeasy: Contestant = {
  name: "mistral (Speakeasy)",
  kind: "rival",
  request,
  answer: {
    status: 200,
    body: JSON.stringify({
      id: "c1",
      object: "chat.completion",
      model: "m",
      created: 1_700_000_000,
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
      choices: [
        {
          index: 0,
          finish_reason: "stop",
          message: { role: "assistant", content: "y".repeat(500), tool_calls: null },
        },
      ],
    }),
  },
  async connect(baseUrl, fetch) {
    const { HTTPClient } = await import("@mistralai/mistralai/lib/http.js");
    const { MistralCore } = await import("@mistralai/mistralai/core.js");
    const { chatComplete } = await import("@mistralai/mistralai/funcs/chatComplete.js");
    const transport = fetch && {
      httpClient: new HTTPClient({
        fetcher: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
      }),
    };
    const client = new MistralCore({ apiKey: token, serverURL: baseUrl, ...transport });
    return async () => {
      const { messages, model } = request;
      const result = await chatComplete(client, { model, messages: [...messages] }, { headers: keyHeaders });
      if (!result.ok) throw result.error;
      return result.value;
    };
  },
  program: `import { MistralCore } from "@mistralai/mistralai/core.js";
    import { chatComplete } from "@mistralai/mistralai/funcs/chatComplete.js";
    console.log(await chatComplete(new MistralCore({ apiKey: "${token}" }), ${JSON.stringify(request)}));`,
  imports: ["@mistralai/mistralai/core.js", "@mistralai/mistralai/funcs/chatComplete.js"],
  sixCalls: sixCallModule(
    `import { Mistral } from "@mistralai/mistralai";\nconst mistral = new Mistral({ apiKey: "${token}" });`,
    [
      `mistral.chat.complete(${JSON.stringify(request)})`,
      `mistral.models.list()`,
      `mistral.models.retrieve({ modelId: "m" })`,
      `mistral.files.list({})`,
      `mistral.files.retrieve({ fileId: "f" })`,
      `mistral.embeddings.create({ model: "m", inputs: ["x"] })`,
    ],
  ),
  installs: "@mistralai/mistralai",
};
