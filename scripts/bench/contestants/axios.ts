import type { Exchange } from "../exchange.ts";
import { headers, type Contestant } from "./contestant.ts";
import { exampleAddress } from "../example-address.ts";

/** A general HTTP client. By default it sends through `node:http`. */
export function axios({ path, request, answer }: Exchange): Contestant {
  return {
    name: "axios",
    kind: "rival",
    request,
    answer,
    async connect(baseUrl, fetch) {
      const { default: axios } = await import("axios");
      const transport = fetch && { adapter: "fetch" as const, env: { fetch } };
      const client = axios.create({ baseURL: baseUrl, headers, ...transport });
      return async (): Promise<unknown> => (await client.post(path, request)).data;
    },
    program: `import axios from "axios";
    console.log((await axios.post("${exampleAddress}${path}", ${JSON.stringify(request)}, {
      headers: ${JSON.stringify(headers)},
    })).data);`,
    imports: ["axios"],
    installs: "axios",
  };
}
