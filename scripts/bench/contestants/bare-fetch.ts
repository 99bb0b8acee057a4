import type { Exchange, Login } from "../exchange.ts";
import { exampleAddress, headers, type Contestant } from "./contestant.ts";

/** The baseline of every other contestant: `fetch`, without any check or guarantee. Its program logs in first, where that one does. */
export function bareFetch({
  path,
  request,
  answer,
  login,
}: Pick<Exchange, "path" | "request" | "answer"> & { readonly login?: Login | undefined }): Contestant {
  const ask =
    login === undefined
      ? ""
      : `await (await fetch("${exampleAddress}${login.path}", { method: "POST", body: "{}" })).json();\n`;
  const allHeaders = { "Content-Type": "application/json", ...headers };
  return {
    name: "bare fetch",
    kind: "floor",
    request,
    answer,
    async connect(baseUrl, fetch = globalThis.fetch) {
      return async () => {
        const response = await fetch(baseUrl + path, {
          method: "POST",
          headers: allHeaders,
          body: JSON.stringify(request),
        });
        return response.json();
      };
    },
    program: `${ask}const response = await fetch("${exampleAddress}${path}", {
      method: "POST", headers: ${JSON.stringify(allHeaders)}, body: JSON.stringify(${JSON.stringify(request)}),
    });
    console.log(await response.json());`,
    imports: [],
  };
}
