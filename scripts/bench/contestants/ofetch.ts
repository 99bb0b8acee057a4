import type { Exchange } from "../exchange.ts";
import { headers, type Contestant } from "./contestant.ts";
import { exampleAddress } from "../example-address.ts";

/** A thin layer over fetch: JSON, base address, errors. */
export function ofetch({ path, request, answer }: Exchange): Contestant {
  return {
    name: "ofetch",
    kind: "rival",
    request,
    answer,
    async connect(baseUrl, fetch = globalThis.fetch) {
      const { createFetch } = await import("ofetch");
      const send = createFetch({ fetch, Headers, AbortController }).create({ baseURL: baseUrl, headers });
      return () => send(path, { method: "POST", body: request as Record<string, unknown> });
    },
    program: `import { ofetch } from "ofetch";
    console.log(await ofetch("${exampleAddress}${path}", {
      method: "POST", headers: ${JSON.stringify(headers)}, body: ${JSON.stringify(request)},
    }));`,
    imports: ["ofetch"],
    installs: "ofetch",
  };
}
