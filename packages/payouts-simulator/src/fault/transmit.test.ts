import { once } from "node:events";
import { afterAll, expect, it, vi } from "vitest";
import { listen, stop } from "./loopback-server.ts";
import { transmit } from "./transmit.ts";

const cleared = vi.spyOn(globalThis, "clearInterval");
const { server, origin } = await listen((request, response) => {
  void (async () => {
    if (request.url === "/gone") await once(response, "close");
    transmit(response, { status: 200, headers: {}, body: "{}" }, "drip");
  })();
});
afterAll(() => stop(server));

it.each(["/here", "/gone"])("ends a drip when the client has disconnected: %s", async (path) => {
  cleared.mockClear();
  await fetch(origin + path, { signal: AbortSignal.timeout(120) })
    .then((response) => response.text())
    .catch(() => undefined);
  await vi.waitFor(() => expect(cleared).toHaveBeenCalled());
});
