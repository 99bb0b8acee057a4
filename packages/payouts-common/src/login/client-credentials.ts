import { formBody } from "../request/formats/form-body.ts";
import type { Context } from "../context.ts";
import type { Authorization, CompleteCredential } from "../credentials/authorization.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { EndpointDescription, OperationDescription } from "../provider-description.ts";
import { callForBody } from "./call-for-body.ts";
import { keepToken, type TokenExchange } from "./keep-token.ts";
import { loginBody, tokenExchange } from "./token-exchange.ts";

/**
 * Exchanges a credential for a token at the token endpoint of OAuth 2.0, by the client credentials grant; in a provider
 * that has both, also by operations.
 *
 * A request for a token may be repeated: an earlier token that nobody received does no harm.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export const clientCredentials: TokenExchange = (context, settings) => {
  const { endpoint, login } = settings;
  if (endpoint === undefined) return tokenExchange(context, settings);
  // RFC 6749 section 5.2: an error is `error` and `error_description`, whatever the provider's own look like.
  const error = { code: ["/error"], message: ["/error_description", "/error"] };
  const description = { ...context.description, error };
  return keepToken(context, settings, {
    login: async (credential) => {
      const authorization = endpoint.inBody ? inBody(credential) : basic(credential);
      const own: Context = { ...context, description, authorize: () => authorization };
      const places = endpoint.inBody ? settings : { ...settings, credential: {} };
      const body = await callForBody(own, planOf(context, login, endpoint), loginBody(places, credential));
      const type = (body as { readonly token_type?: unknown } | undefined)?.token_type;
      // RFC 6749 section 7.1: a token of a type that the client does not understand must not be used.
      if (typeof type === "string" && type.toLowerCase() !== "bearer")
        throw new TypeError(`Its token is of the type ${JSON.stringify(type)}, and must be a bearer token.`);
      return body;
    },
  });
};

function planOf(context: Context, id: string, { server, path }: EndpointDescription): OperationPlan {
  const operation: OperationDescription = {
    method: "POST",
    path,
    server,
    body: formBody(),
    security: [],
    idempotency: { carrier: "none" },
  };
  // A name that `planOf` of an operation never has.
  return { ...(context.planOf(id, operation) as OperationPlan), isRepeatable: true };
}

function inBody(credential: CompleteCredential): Authorization {
  return { headers: {}, query: "", secrets: Object.values(credential) };
}

/** RFC 6749 section 2.3.1: both are form-encoded before they are joined. */
function basic(credential: CompleteCredential): Authorization {
  // The generator names these fields, whatever their variables are.
  const { clientId = "", clientSecret = "" } = credential as Readonly<Record<string, string>>;
  const pair = btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`);
  const secrets = [pair, clientId, clientSecret];
  return { headers: { authorization: `Basic ${pair}` }, query: "", secrets };
}

function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}
