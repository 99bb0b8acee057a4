import { planCalls } from "../../packages/payouts-simulator/src/contract/index.ts";
import type { ProviderModel } from "../generator/provider-model.ts";
import { payoutOperation } from "../torture/payout-operation.ts";

/** How a program loads a package. */
export type ModuleSystem = "import" | "require";

/**
 * A program as a user would write it, which makes one payout with each client and a journal, twice: the second call is
 * answered from the journal. Its arguments: the simulator's addresses, as JSON,
 * by provider; and the file of the journal.
 */
export function payoutProgram(scope: string, models: readonly ProviderModel[], how: ModuleSystem): string {
  const load = (names: string, name: string): string =>
    how === "import"
      ? `import { ${names} } from "${name}";`
      : `import ${identifierOf(name)} = require("${name}");\nconst { ${names} } = ${identifierOf(name)};`;
  const loads = models.map(({ names }) => load(names.create, names.package));
  return `${[...loads, load("SqliteJournal", `${scope}/payouts-journal/sqlite`)].join("\n")}

const addresses = JSON.parse(process.argv[2] ?? "{}") as Record<string, string>;

async function pay(): Promise<void> {
  const journal = await SqliteJournal.open(process.argv[3] ?? "");
${models.map(payment).join("")}  journal.close();
}

pay().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
`;
}

function payment({ id, names, document, globals }: ProviderModel): string {
  const { credential, calls } = planCalls(document);
  const operationId = payoutOperation(document);
  const call = calls.find((each) => each.operationId === operationId);
  if (call === undefined) throw new Error(`${id}: no call of ${operationId} is planned.`);
  const given = Object.fromEntries(globals.map(({ option, example }) => [option, example]));
  const [body] = call.arguments;
  return `  {
    const client = ${names.create}({
      baseUrl: addresses[${JSON.stringify(id)}] ?? "",
      credential: ${JSON.stringify(credential)},
      ...${JSON.stringify(given)},
      account: "main",
      journal,
    });
    const pay = () => client.${operationId}(${JSON.stringify(body)}, { reference: "rehearsal/${id}" }).withMeta();
    const first = await pay();
    const again = await pay();
    if (first.meta.replayed || !again.meta.replayed) throw new Error("${id}: the second call was sent.");
    console.log("${id}: " + first.meta.status);
  }
`;
}

/** `@org/payouts-journal/sqlite` → `orgPayoutsJournalSqlite` */
function identifierOf(name: string): string {
  return name.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}
