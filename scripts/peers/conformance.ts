/**
 * `pnpm conformance [provider…]`: every documented call of every client goes through validators that we did not write to the
 * served simulator. Prints a line for each provider and validator, and each violation. Ends with 1 where there is one, where an
 * operation had no exchange, or where a validator did not notice a broken request and a broken answer.
 */
import { createSimulator, serve } from "@org/payouts-simulator";
import { printTable } from "../print-table.ts";
import { readModels } from "../read-models.ts";
import { checkExchanges } from "./check-exchanges.ts";
import { clientOf } from "./client-of.ts";
import { installPeers } from "./install-peers.ts";
import { damageable, unnoticedFaults } from "./unnoticed-faults.ts";
import { expressOpenApiValidator } from "./validators/express-openapi-validator.ts";
import { prism } from "./validators/prism.ts";

await installPeers();
const wanted = process.argv.slice(2).filter((each) => each !== "--");
const models = (await readModels()).filter(({ id }) => wanted.length === 0 || wanted.includes(id));
if (models.length === 0) throw new Error(`There is no provider ${wanted.join(" or ")}.`);

const rows: string[][] = [];
const problems: string[] = [];
const leftOut: string[] = [];
for (const model of models) {
  const createClient = await clientOf(model);
  for (const validator of [prism, expressOpenApiValidator]) {
    const about = `${model.id}, ${validator.name}`;
    const { simulator, damage } = damageable(createSimulator(model.document));
    const server = await serve(simulator);
    const basePath = simulator.documents[0]?.basePath ?? "";
    const running = await validator.start(model.document, server.url + basePath);
    try {
      const checked = await checkExchanges(model.document, simulator, running, createClient);
      const { operations, exchanges, violations } = checked;
      const proof = await unnoticedFaults(model.document, simulator, damage, running, createClient);
      const silent = operations.filter(({ exchanges: own }) => own === 0);
      problems.push(
        ...violations.map((each) => `${about}: ${each}`),
        ...silent.map(({ operationId }) => `${about}: ${operationId} had no exchange.`),
        ...proof.unnoticed.map(
          (each) => `${about}: the fault in the ${each.in} of ${each.operationId} was not noticed.`,
        ),
      );
      const noticed = `${proof.faults - proof.unnoticed.length} of ${proof.faults}`;
      rows.push([
        model.id,
        validator.name,
        ...[operations.length, exchanges, violations.length].map(String),
        noticed,
        String(running.leftOut.length),
      ]);
      leftOut.push(...running.leftOut.map((each) => `${about}: ${each}`));
    } finally {
      await running.close();
      await server.close();
    }
  }
}
printTable(
  ["provider", "validator", "operations", "exchanges", "violations", "planted faults noticed", "left out"],
  rows,
);
for (const each of leftOut) console.log(`not given to ${each}`);
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
