import type { CompleteCredential } from "../credentials/authorization.ts";
import { withValueAt } from "../json/value-at.ts";
import type { TokenDescription } from "../provider-description.ts";
import { callForBody, planOfLogin } from "./call-for-body.ts";
import { keepToken, type TokenExchange } from "./keep-token.ts";

/** Exchanges a credential for a token by operations of the provider. */
export const tokenExchange: TokenExchange = (context, settings) => {
  const { login, refresh } = settings;
  return keepToken(context, settings, {
    login: (credential) => callForBody(context, planOfLogin(context, login), loginBody(settings, credential)),
    refresh:
      refresh === undefined
        ? undefined
        : (token) => {
            const authorization = {
              headers: { authorization: `Bearer ${token}` },
              query: "",
              secrets: [token],
            };
            return callForBody(
              { ...context, authorize: () => authorization },
              planOfLogin(context, refresh),
              undefined,
            );
          },
  });
};

/** What a login sends: its constants, and the credential. */
export function loginBody(
  { constants = {}, credential: places }: TokenDescription,
  credential: CompleteCredential,
): unknown {
  let body: unknown = {};
  for (const pointer in constants) body = withValueAt(body, pointer, () => constants[pointer]);
  for (const field in places)
    body = withValueAt(body, places[field] ?? "", () =>
      typeof credential === "string" ? credential : credential[field],
    );
  return body;
}
