import { describe, expect, it, onTestFinished } from "vitest";
import { fixtureFile, goodHeaders } from "../test/fixtures.ts";
import { runCommandLine } from "./command-line.ts";

async function run(
  ...args: string[]
): Promise<{ url?: string; code?: number; printed: string; problems: string }> {
  const output = { printed: "", problems: "" };
  const running = await runCommandLine(args, {
    directory: fixtureFile("."),
    print: (text) => (output.printed += text),
    printError: (text) => (output.problems += text),
  });
  if (typeof running === "number") return { ...output, code: running };
  onTestFinished(() => running.close());
  return { ...output, url: running.url };
}

describe("the command", () => {
  it("serves documents, and prints their names and addresses", async () => {
    const { url, printed } = await run("--port", "0", "tin-box.yaml", "slow-coach.yaml");
    expect(printed).toContain(`Tin Box: 6 operations, baseUrl ${url}/tin-box/v1\n`);
    expect(printed).toContain(`Slow Coach: 4 operations, baseUrl ${url}/slow-coach/api\n`);
    const response = await fetch(`${url}/tin-box/v1/payouts/po-2`, { headers: goodHeaders });
    expect(await response.json()).toMatchObject({ payout: { id: "po-2" } });
  });

  it("answers invalid requests over HTTP as in process", async () => {
    const { url } = await run("--port=0", "tin-box.yaml");
    const response = await fetch(`${url}/v1/payouts`, { method: "POST", body: "{}", headers: goodHeaders });
    expect(response.status).toBe(400);
    expect(response.headers.get("x-simulator-violations")).toContain('"pointer":"/amount"');
  });

  it("prints its routes, and a line for each request", async () => {
    const lines: string[] = [];
    const running = await runCommandLine(["--port", "0", "tin-box.yaml"], {
      directory: fixtureFile("."),
      print: (text) => lines.push(text),
      printError: () => undefined,
    });
    if (typeof running === "number") throw new Error("It must run.");
    onTestFinished(() => running.close());
    expect(lines.join("")).toContain("  POST   /tin-box/v1/payouts  createPayout\n");
    await fetch(`${running.url}/v1/payouts`, { method: "POST", body: "{}", headers: goodHeaders });
    expect(lines.at(-1)).toMatch(
      /^\d\d:\d\d:\d\d POST \/v1\/payouts 400 createPayout: .*body \/amount is required/,
    );
  });

  it("prints its help", async () => {
    expect(await run("--help")).toMatchObject({
      code: 0,
      printed: expect.stringContaining("Usage: payouts-simulator"),
    });
  });

  it.each([
    [["--port", "many"], '--port must be a number from 0 to 65535, not "many"'],
    [["--speed", "fast"], '--speed must be a number from 0, not "fast"'],
    [["--state", "absent/state.db", "tin-box.yaml"], "Name a file that can be written"],
    [["--prot", "1"], "Usage: payouts-simulator"],
    [["absent.yaml"], "absent.yaml: the file cannot be read"],
    [[], "no OpenAPI document found"],
  ])("refuses %j, with the remedy", async (args, problem) => {
    expect(await run(...args)).toMatchObject({ code: 1, problems: expect.stringContaining(problem) });
  });

  it("reports a port that is in use", async () => {
    const { url = "" } = await run("--port", "0", "tin-box.yaml");
    const { problems } = await run("--port", new URL(url).port, "tin-box.yaml");
    expect(problems).toContain("Pass another --port");
  });
});
