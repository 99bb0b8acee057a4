import { createSimulator } from "@org/payouts-simulator";
import { documentedResponses } from "../../packages/payouts-simulator/src/answer/documented-responses.ts";
import {
  parameterValue,
  requestBodies,
} from "../../packages/payouts-simulator/src/contract/documented-values.ts";
import { nameDocument } from "../../packages/payouts-simulator/src/document/read-document.ts";
import { createRouteTable } from "../../packages/payouts-simulator/src/document/route-table.ts";
import { credentialFor } from "../../packages/payouts-simulator/test/properties/credentials.ts";
import { writeRequest } from "../../packages/payouts-simulator/test/properties/write-request.ts";

/** What the simulator makes of the bodies of one operation. */
export interface ExampleExchange {
  /** The documented requests. */
  readonly requests: readonly unknown[];
  /** The documented answers. */
  readonly answers: readonly DocumentedAnswer[];
  /** Sends a body. Gives the violations that the simulator sees in it: none, if it accepts it. */
  violationsOf(body: unknown): Promise<string>;
  /** Asks for an answer, by `Prefer`. Gives what came. */
  ask(answer: DocumentedAnswer): Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface DocumentedAnswer {
  readonly status: number;
  readonly example: string | undefined;
  readonly body: unknown;
}

/** Exchanges the documented bodies of an operation with the simulator. @throws {Error} The document has no such operation. */
export async function exchangeExamples(source: object, operationId: string): Promise<ExampleExchange> {
  const { document } = nameDocument(source);
  const { routes } = createRouteTable(document);
  const route = routes.find((each) => each.operationId === operationId);
  if (route === undefined) throw new Error(`${operationId} is not in the document.`);
  const simulator = createSimulator(source);
  const baseUrl = `http://simulator.invalid${simulator.documents[0]?.basePath ?? ""}`;
  const credential = await credentialFor(document, routes, route, simulator, baseUrl);
  const required = route.parameters.filter((parameter) => parameter.required);
  const parameters = new Map(required.map((each) => [each, parameterValue(document, each)]));
  const requests = requestBodies(document, route).map(({ value }) => value);
  const send = async (body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> => {
    const content = { mediaType: "application/json", body };
    const request = writeRequest(document, route, baseUrl, { parameters, ...content }, credential);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return simulator.fetch(request);
  };
  return {
    requests,
    answers: documentedResponses(document, route.operation).flatMap(({ key, examples }) =>
      /^\d+$/.test(key)
        ? examples.map(({ name, value }) => ({ status: Number(key), example: name, body: value }))
        : [],
    ),
    async violationsOf(body) {
      return (await send(body, {})).headers.get("x-simulator-violations") ?? "";
    },
    async ask({ status, example }) {
      const prefer = `code=${status}${example === undefined ? "" : `, example=${example}`}`;
      const answer = await send(requests[0], { prefer });
      return { status: answer.status, body: await answer.json() };
    },
  };
}
