import type { Exchange } from "../exchange.ts";
import { headers, type Contestant } from "./contestant.ts";
import { exampleAddress } from "../example-address.ts";

/** A layer over fetch with retries, hooks and timeouts. */
export function ky({ path, request, answer }: Exchange): Contestant {
  return {
    name: "ky",
    kind: "rival",
    request,
    answer,
    async connect(baseUrl, fetch) {
      const { default: ky } = await import("ky");
      const client = ky.create({ prefix: baseUrl, headers, ...(fetch && { fetch }) });
      return () => client.post(path.slice(1), { json: request }).json();
    },
    program: `import ky from "ky";
    console.log(await ky.post("${exampleAddress}${path}", {
      headers: ${JSON.stringify(headers)}, json: ${JSON.stringify(request)},
    }).json());`,
    imports: ["ky"],
    installs: "ky",
  };
}
