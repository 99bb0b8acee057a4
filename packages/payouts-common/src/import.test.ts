import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("nothing of the platform is touched when the package is only imported", async () => {
  const program = `
    const touched = [];
    for (const name of ["fetch", "Request", "Response", "Headers", "crypto", "FormData", "WebSocket"]) {
      const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() { touched.push(name); return get ? get.call(globalThis) : value; },
      });
    }
    const { createProviderClient } = await import(${JSON.stringify(new URL("./index.ts", import.meta.url).href)});
    const before = touched.length;
    createProviderClient({ id: "x", name: "X", agent: "x/1", environments: { production: "https://x.example" }, security: {}, operations: {} });
    console.log(JSON.stringify({ before, after: touched.length }));
  `;
  const { stdout } = await promisify(execFile)("node", ["--input-type=module", "-e", program]);
  expect(JSON.parse(stdout)).toEqual({ before: 0, after: 0 });
});
