import { isDeepStrictEqual } from "node:util";
import { resolveReference } from "../document/dereference.ts";
import { documentedExamples } from "../document/documented-examples.ts";
import type { DocumentedExample } from "../document/documented-examples.ts";
import type { MediaType, OpenApiDocument, Operation } from "../document/openapi-document.ts";
import type { Route } from "../document/route-table.ts";
import { unionTags } from "../document/tagged-unions.ts";
import type { SimulatedDocument } from "../validate/simulated-document.ts";
import type { ValidatedRequest } from "../validate/validate-request.ts";
import { agreement } from "./agreement.ts";
import type { Answer } from "./answer.ts";
import { documentedResponses, responseForStatus } from "./documented-responses.ts";
import type { DocumentedResponse } from "./documented-responses.ts";
import { lastPage } from "./last-page.ts";
import type { Preferences } from "./parse-preferences.ts";

/**
 * Chooses the documented answer to a valid request: the preferred one; else the success example with the name of the
 * request example that was sent; else, of the first success response, the example that agrees most with the request.
 */
export function chooseResponse(
  simulated: SimulatedDocument,
  route: Route,
  request: ValidatedRequest,
  preferences: Preferences,
  accept?: string,
): Answer {
  const { document, validators } = simulated;
  const responses = documentedResponses(document, route.operation, accept);
  const successes = responses.filter(({ key }) => key.startsWith("2"));
  const preferred = choosePreferred(responses, successes, preferences);
  if (preferred) return preferred;

  const names = sentExamples(document, route.operation, request.body);
  const twin = successes.find(({ examples }) =>
    examples.some(({ name }) => name !== undefined && names.has(name)),
  );
  const chosen = twin ?? successes[0] ?? responses.find(({ key }) => key === "default");
  if (!chosen) return { status: 200 };
  const best = bestExample(simulated, route, request, chosen.examples, names);
  const answer = answerOf(chosen, statusOf(chosen), best?.name);
  const accepts = (body: unknown): boolean => validators.check(chosen.schema, body, "response").length === 0;
  return "body" in answer
    ? { ...answer, body: lastPage(route, request.query, answer.body, accepts) }
    : answer;
}

/** The example with the name of the one that was sent, else the one that agrees most with the request. */
function bestExample(
  { document }: SimulatedDocument,
  { operation }: Route,
  { body, query, path }: ValidatedRequest,
  examples: readonly DocumentedExample[],
  sent: ReadonlySet<string>,
): DocumentedExample | undefined {
  if (examples.length < 2) return examples[0];
  const twin = examples.find(({ name }) => name !== undefined && sent.has(name));
  if (twin) return twin;
  const tags = new Set(
    requestMedia(document, operation).flatMap(({ schema }) => [...unionTags(document, schema)]),
  );
  const [best] = examples
    .map((example) => ({ example, score: agreement({ named: [body, query], path, tags }, example.value) }))
    .sort((one, other) => other.score - one.score);
  return best?.example;
}

function choosePreferred(
  responses: readonly DocumentedResponse[],
  successes: readonly DocumentedResponse[],
  { status, example }: Preferences,
): Answer | undefined {
  const has = ({ examples }: DocumentedResponse): boolean => examples.some(({ name }) => name === example);
  const found =
    status === undefined
      ? example !== undefined && (successes.find(has) ?? responses.find(has))
      : responseForStatus(responses, status);
  return found ? { ...answerOf(found, status ?? statusOf(found), example), isPreferred: true } : undefined;
}

function answerOf(documented: DocumentedResponse, status: number, name: string | undefined): Answer {
  const { examples, mediaType } = documented;
  const example = examples.find((each) => each.name === name) ?? examples[0];
  if (mediaType === undefined || !example) return { status, documented };
  return {
    status,
    documented,
    mediaType,
    body: example.value,
    ...(example.name !== undefined && { example: example.name }),
  };
}

/** The status of a response: its own, or the first of its range. */
function statusOf({ key }: DocumentedResponse): number {
  if (key === "default") return 200;
  return Number(key.replace(/XX/i, "00"));
}

/** The names of the request examples that equal the body. */
function sentExamples(document: OpenApiDocument, operation: Operation, body: unknown): ReadonlySet<string> {
  const examples = requestMedia(document, operation).flatMap((media) => documentedExamples(document, media));
  const equal = examples.filter(({ value }) => isDeepStrictEqual(value, body));
  return new Set(equal.flatMap(({ name }) => name ?? []));
}

function requestMedia(document: OpenApiDocument, { requestBody }: Operation): MediaType[] {
  return requestBody ? Object.values(resolveReference(document, requestBody).content) : [];
}
