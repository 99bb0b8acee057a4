import { expect, it } from "vitest";
import { pennyJar } from "../../test/penny-jar.ts";
import { createRouteTable } from "../document/route-table.ts";
import { readFaults } from "../fault/read-faults.ts";
import { documentedAnswers } from "../provider/documented-answers.ts";
import { sampleCells, tortureCells } from "./torture-cells.ts";

const { routes } = createRouteTable(pennyJar);
const faults = await readFaults();
const cells = tortureCells(pennyJar, routes, (route) => documentedAnswers(pennyJar, route), faults);

it("has every write operation under every fault and every twin", () => {
  const names = cells.map(({ route, fault }) => `${route.operationId} ${fault.name}`);
  const writes = ["createPayout", "createSlowPayout", "dropCoin", "login"];
  expect(new Set(cells.map(({ route }) => route.operationId))).toEqual(new Set(writes));
  for (const { name, twin } of faults) {
    for (const write of writes) {
      expect(names).toContain(`${write} ${name}`);
      if (twin !== undefined) expect(names).toContain(`${write} ${name}, twin`);
    }
  }
  // Four operations, each under 46 faults and 44 twins: a fault that is lost or merged with another shows here.
  expect(new Set(names).size).toBe(360);
  expect(cells).toHaveLength(360);
});

it("samples the same cells for the same seed, in their order", () => {
  const sample = sampleCells(cells, 20, "1");
  expect(sample).toHaveLength(20);
  expect(sampleCells(cells, 20, "1")).toEqual(sample);
  expect(sampleCells(cells, 20, "2")).not.toEqual(sample);
  expect(sample.map((cell) => cells.indexOf(cell))).toEqual(
    sample.map((cell) => cells.indexOf(cell)).sort((one, other) => one - other),
  );
});
