import { expect, it } from "vitest";
import { pennyJar } from "../../../test/penny-jar.ts";
import { openInProcess } from "./in-process-session.ts";
import { createTortureProvider } from "./torture-provider.ts";

const document = {
  ...pennyJar,
  components: {
    ...pennyJar.components,
    securitySchemes: {
      machine: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://login.example.com/oauth/token", scopes: {} } },
      },
    },
  },
} as const;
const settings = {
  operationId: "createPayout",
  lateMs: 60,
  keyLifetimeMs: 3_600_000,
  nextStep: () => undefined,
};

it("gives a token in both kinds of session, so that a client of OAuth 2.0 can be tortured", async () => {
  const provider = await createTortureProvider(document);
  for (const { baseUrl, fetch } of [provider.open(settings), openInProcess(document, settings)]) {
    const answer = await fetch(`${baseUrl}/oauth/token`, {
      method: "POST",
      body: "grant_type=client_credentials",
    });
    expect(await answer.json()).toMatchObject({ access_token: expect.any(String) });
  }
  await provider.close();
});
