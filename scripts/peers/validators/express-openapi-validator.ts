import { createRequire } from "node:module";
import express from "express";
import type { ErrorRequestHandler, Request as ExpressRequest, RequestHandler } from "express";
import { once } from "node:events";
import { createServer } from "node:http";
import type { Validator } from "./validator.ts";
import { withoutDiscriminators } from "./without-discriminators.ts";

/** Marks the answers that are the tool's own. */
const mark = "x-validator";

/** What the tool finds. */
interface Found extends Error {
  readonly status?: number;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

interface Middleware {
  middleware(options: object): RequestHandler[];
}

/** express-openapi-validator in an Express application that hands everything on to the server. */
export const expressOpenApiValidator: Validator = {
  name: "express-openapi-validator",
  async start(document, upstream) {
    const peers = createRequire(new URL("../package.json", import.meta.url));
    const { middleware } = peers("express-openapi-validator") as Middleware;
    const received = new WeakMap<object, Buffer>();
    const { rest, pointers } = withoutDiscriminators(document);
    const app = express();
    app.use(express.json({ strict: false, verify: (request, _, bytes) => received.set(request, bytes) }));
    app.use(
      middleware({
        // It takes the paths of the servers for paths of its own.
        apiSpec: { ...(rest as object), servers: [{ url: "/" }] },
        validateRequests: true,
        validateResponses: true,
        validateApiSpec: true,
      }),
    );
    app.use((request, response, next) => {
      void (async () => {
        const answer = await fetch(upstream + request.originalUrl, {
          method: request.method,
          headers: headersOf(request),
          ...(received.has(request) && { body: new Uint8Array(received.get(request) ?? []) }),
        });
        response.status(answer.status);
        for (const [name, value] of answer.headers)
          if (!/^(content-length|transfer-encoding|connection|date)$/.test(name))
            response.setHeader(name, value);
        const text = await answer.text();
        // Only `json` is validated.
        if ((answer.headers.get("content-type") ?? "").includes("json")) response.json(JSON.parse(text));
        else response.send(text);
      })().catch(next);
    });
    const refuse: ErrorRequestHandler = (error: Found, _request, response, _next) => {
      const found = (error.errors ?? []).map(({ path, message }) => `${path} ${message}`);
      response.removeHeader("content-type");
      response
        .status(error.status ?? 500)
        .set(mark, "1")
        .end(JSON.stringify(found.length > 0 ? found : [error.message]));
    };
    app.use(refuse);
    const server = createServer((request, response) => void app(request, response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    return {
      leftOut: pointers.map((pointer) => `${pointer}/discriminator`),
      url: `http://127.0.0.1:${address.port}`,
      async violationsOf(answer) {
        return answer.headers.has(mark) ? ((await answer.json()) as string[]) : [];
      },
      async close() {
        server.close();
        server.closeAllConnections();
        await once(server, "close");
      },
    };
  },
};

function headersOf({ headers }: ExpressRequest): Headers {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (typeof value === "string" && !/^(host|connection|content-length|transfer-encoding)$/.test(name))
      sent.set(name, value);
  return sent;
}
