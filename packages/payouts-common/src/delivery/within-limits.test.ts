import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

describe("withinLimits", () => {
  it.each(["before the wait", "during the wait"])(
    "survives a promise that fails after the signal was aborted %s",
    async (when) => {
      const module = new URL("./within-limits.ts", import.meta.url).href;
      const program = `
        import { setTimeout } from "node:timers/promises";
        import { withinLimits } from ${JSON.stringify(module)};
        const controller = new AbortController();
        const limits = { signal: controller.signal, timeoutMs: 1000, deadlineAt: Infinity, maxRetries: 0 };
        const shared = setTimeout(20).then(() => { throw new Error("it failed later"); });
        if (${when === "before the wait"}) controller.abort();
        const waited = withinLimits(shared, limits, (cause) => new Error(cause));
        controller.abort();
        await waited.catch((error) => console.log(error.message));
        await setTimeout(40);
        console.log("alive");
      `;
      const { stdout } = await promisify(execFile)("node", [
        "--unhandled-rejections=strict",
        "--input-type=module",
        "-e",
        program,
      ]);
      expect(stdout).toBe("abort\nalive\n");
    },
  );
});
