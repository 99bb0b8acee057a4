import { serve as listen } from "@hono/node-server";
import type { Simulator } from "./simulator.ts";

/** A simulator that is served over HTTP. */
export interface RunningSimulator {
  /** Its origin, without a trailing slash: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening, ends open connections, and closes the simulator. */
  close(): Promise<void>;
}

/**
 * Serves a simulator over HTTP, on the loopback interface only.
 *
 * @param options - `port`: 0, the default, takes any free port.
 * @throws {Error} The port is in use (`code` is `EADDRINUSE`) or not permitted.
 */
export async function serve(
  simulator: Simulator,
  options: { readonly port?: number } = {},
): Promise<RunningSimulator> {
  const hostname = "127.0.0.1";
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: simulator.app.fetch, hostname, port: options.port ?? 0 }, ({ port }) => {
      resolve({
        url: `http://${hostname}:${port}`,
        close: () =>
          new Promise<void>((done) => {
            server.close(() => {
              simulator.close();
              done();
            });
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", reject);
  });
}
