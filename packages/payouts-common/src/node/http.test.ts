import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("loads nothing of fetch, which takes most of a cold process's time", async () => {
  const module = new URL("./index.ts", import.meta.url).href;
  const program = `
    const { nodeTransport } = await import(${JSON.stringify(module)});
    nodeTransport();
    const loaded = process.moduleLoadList.filter((name) => name.endsWith("undici/undici"));
    console.log(typeof nodeTransport, loaded.length);
  `;
  const { stdout } = await promisify(execFile)("node", ["--input-type=module", "-e", program]);
  expect(stdout).toBe("function 0\n");
});
