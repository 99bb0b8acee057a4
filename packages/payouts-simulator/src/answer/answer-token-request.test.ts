import { describe, expect, it } from "vitest";
import { createSimulator } from "../create-simulator.ts";

const operation = { responses: { "200": { description: "All." } }, security: [{ machine: ["pay"] }] };
const document = {
  openapi: "3.1.0",
  info: { title: "Machine", version: "1", "x-payouts-provider": "machine" },
  servers: [{ url: "https://api.example.com/v1" }],
  paths: { "/payouts": { get: { operationId: "list", ...operation } } },
  components: {
    securitySchemes: {
      machine: {
        type: "oauth2",
        "x-payouts-client-credentials": { parameters: { audience: "https://api.example.com" } },
        flows: {
          clientCredentials: {
            tokenUrl: "https://login.example.com/oauth/token",
            scopes: { pay: "Pays.", read: "Reads." },
          },
        },
      },
    },
  },
};
const good = { grant_type: "client_credentials", scope: "pay", audience: "https://api.example.com" };
const basic = { authorization: `Basic ${btoa("id:secret")}` };

function ask(url: string, form: Record<string, string> = good, headers: object = basic): Promise<Response> {
  const init = { method: "POST", body: new URLSearchParams(form), headers: { ...headers } };
  return createSimulator(document).fetch(url, init);
}

describe("a simulated token endpoint", () => {
  it("gives a token, which opens the operations", async () => {
    const simulator = createSimulator(document);
    const init = { method: "POST", body: new URLSearchParams(good), headers: basic };
    const answer = await simulator.fetch("https://login.example.com/oauth/token", init);
    const { access_token, token_type, expires_in } = (await answer.json()) as Record<string, unknown>;
    expect([token_type, expires_in]).toEqual(["Bearer", 300]);
    const list = (token: unknown): Promise<Response> =>
      simulator.fetch("https://api.example.com/v1/payouts", {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await list(access_token)).status).toBe(200);
    expect((await list("other")).status).toBe(401);
    expect(simulator.requests.map(({ operationId }) => operationId)).toEqual([
      "token:machine",
      "list",
      "list",
    ]);
  });

  it.each([
    ["https://login.example.com/oauth/token", 200],
    ["http://127.0.0.1:4010/v1/oauth/token", 200],
    ["http://127.0.0.1:4010/machine/v1/oauth/token", 200],
    // The secret has gone to the wrong host.
    ["https://api.example.com/v1/oauth/token", 404],
    ["https://login.example.com/v1/oauth/token", 404],
  ])("is at %s: %d", async (url, status) => {
    expect((await ask(url)).status).toBe(status);
  });

  it.each<[string, Record<string, string>, object, number, string]>([
    ["another grant", { ...good, grant_type: "password" }, basic, 400, "unsupported_grant_type"],
    ["no client", good, {}, 401, "invalid_client"],
    ["both ways", { ...good, client_id: "a", client_secret: "b" }, basic, 401, "invalid_client"],
    ["the wrong way", { ...good, client_id: "a", client_secret: "b" }, {}, 401, "invalid_client"],
    ["no scope", { ...good, scope: "read" }, basic, 400, "invalid_scope"],
    ["no audience", { grant_type: "client_credentials", scope: "pay" }, basic, 400, "invalid_request"],
    ["JSON", good, { ...basic, "content-type": "application/json" }, 400, "invalid_request"],
  ])("refuses %s", async (_name, form, headers, status, error) => {
    const answer = await ask("https://login.example.com/oauth/token", form, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error });
  });
});
