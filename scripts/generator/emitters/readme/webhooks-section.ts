import { sentence } from "../../prose.ts";
import type { OperationModel, ProviderModel } from "../../provider-model.ts";
import { proofText } from "../webhooks-module.ts";
import { exampleClient, isPayout } from "./example-call.ts";
import { markdownTable } from "./markdown-table.ts";

/** What the provider sends, how it is verified, and how to receive it in three frameworks. */
export function webhooksSection(model: ProviderModel): string {
  const { webhooks } = model;
  if (webhooks.length === 0) return "";
  const tolerances = webhooks.flatMap(({ scheme }) =>
    scheme.kind === "hmac" && scheme.timestamp !== undefined ? scheme.timestamp.toleranceMs : [],
  );
  const tolerance = [...new Set(tolerances)].map((each) => `${each / 60_000} minutes`).join(" or ");
  return [
    "## Webhooks",
    `\`verifyWebhook\` checks that a delivery comes from the provider, and reads its event; it needs no client. What cannot be believed is a \`WebhookError\`: its \`reason\` says why, its \`status\` what to answer. ${proofText(webhooks)}`,
    program(model),
    recipes,
    markdownTable(
      ["Event", "Body", "Authenticated by", "When"],
      webhooks.map(({ name, events, type, signature, summary }) => [
        (events.length > 0 ? events : [name]).map((each) => `\`${each}\``).join(", "),
        `\`${type}\``,
        signature,
        sentence(summary),
      ]),
    ),
    ...notes(model),
    [
      "An event that is not listed here has the type `unknown`, and its name as `nativeType`. `event.payout` is the payout as the provider sends it, for `toPayout`, and `supersedes` says whether it may replace what you know; `event.warnings` has the exact text of integers that JavaScript rounds.",
      "Give `secret` a list while one secret replaces another.",
      ...(tolerances.length > 0
        ? [
            `A signature may be ${tolerance} old: \`toleranceMs\` and \`futureToleranceMs\` set other limits, and \`now\` the clock. Within them a delivery can be repeated by whoever saw it, so drop what you know by \`event.id\`.`,
          ]
        : [
            "Nothing dates a delivery, so whoever saw one can repeat it: drop what you know by `event.id`, where there is one.",
          ]),
      "For your tests, `signWebhook` of `@org/payouts-simulator` signs deliveries, and its `simulator.webhooks` sends them whenever a payout changes.",
    ].join(" "),
  ].join("\n\n");
}

/** What the spec says of each, which belongs to whoever receives it. */
function notes({ webhooks }: ProviderModel): readonly string[] {
  const told = new Set<string>();
  return webhooks.flatMap(({ name, description, note }) => {
    const fresh = [description, note].flatMap((text) => {
      if (text === undefined || told.has(text)) return [];
      told.add(text);
      return sentence(text.trim().replace(/\s+/g, " "));
    });
    return fresh.length === 0 ? [] : [`**\`${name}\`**: ${fresh.join(" ")}`];
  });
}

function program(model: ProviderModel): string {
  const { names, webhooks, id } = model;
  const read = reader(model);
  const secret = `process.env["${id.toUpperCase().replaceAll("-", "_")}_WEBHOOK_SECRET"] ?? ""`;
  const isOpen = webhooks.every(({ scheme }) => scheme.kind === "unverifiable");
  const options = isOpen ? `{ header: "X-Webhook-Secret", secret: ${secret} }` : `{ secret: ${secret} }`;
  const call = `await ${names.variable}.${read?.method ?? ""}(event.payoutId)`;
  const act =
    read === undefined
      ? ["    console.log(event.id, event.type, event.authenticity);"]
      : [
          "    if (event.payoutId !== undefined) {",
          "      // Deliveries repeat, and come late or in any order: act on what the provider says now.",
          `      const payout = ${isPayout(model, read.types.result) ? `${names.variable}.toPayout(${call})` : call};`,
          "      console.log(event.id, payout);",
          "    }",
        ];
  const values = [
    ...(read === undefined ? [] : [names.create]),
    "verifyWebhook",
    "WebhookError",
    "type WebhookDelivery",
  ];
  const lines = [
    `import { ${values.join(", ")} } from ${JSON.stringify(names.package)};`,
    "",
    ...(read === undefined ? [] : [exampleClient(model), ""]),
    "/** Gives the status to answer with. */",
    "export async function receive(delivery: WebhookDelivery): Promise<number> {",
    "  try {",
    `    const event = await verifyWebhook(delivery, ${options});`,
    ...act,
    "    return 204;",
    "  } catch (error) {",
    "    if (!WebhookError.isInstance(error)) throw error;",
    "    console.error(error.message);",
    "    return error.status;",
    "  }",
    "}",
  ];
  return `\`\`\`ts\n${lines.join("\n")}\n\`\`\``;
}

/** How a payout is read by its id alone. */
function reader({ operations, description }: ProviderModel): OperationModel | undefined {
  for (const { creates } of Object.values(description.operations)) {
    const read = operations.find(({ method }) => method === creates?.read);
    if (read?.pathParameters.length === 1 && !read.options.required && read.query?.required !== true)
      return read;
  }
  return undefined;
}

/** Blocks that begin with a comment continue the program above them. */
const recipes = [
  "Next.js, and whatever else takes a `Request`:",
  `\`\`\`ts
// app/webhooks/route.ts
export async function POST(request: Request): Promise<Response> {
  return new Response(null, { status: await receive(request) });
}
\`\`\``,
  "Hono:",
  `\`\`\`ts
// Hono
import { Hono } from "hono";

export const app: Hono = new Hono();
app.post("/webhooks", async (context) => new Response(null, { status: await receive(context.req.raw) }));
\`\`\``,
  "Express, with the raw body: put it before any `express.json()`, for a parsed body cannot be verified.",
  `\`\`\`ts
// Express
import express, { type Express } from "express";

export const server: Express = express();
server.post("/webhooks", express.raw({ type: () => true }), async (request, response) => {
  response.sendStatus(await receive(request));
});
\`\`\``,
].join("\n\n");
