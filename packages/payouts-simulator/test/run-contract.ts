import { expect } from "vitest";
import { describeContract } from "../src/contract/describe-contract.ts";
import type { ContractOptions } from "../src/contract/describe-contract.ts";

/** Runs a contract in a test. Returns the titles of its tests: those that pass, and those that fail, with the reason. */
export async function runContract(
  contract: Omit<ContractOptions, "describe" | "it" | "expect">,
): Promise<{ readonly passed: string[]; readonly failed: ReadonlyMap<string, string> }> {
  const tests: { readonly title: string; readonly body: () => Promise<void> }[] = [];
  const around: string[] = [];
  describeContract({
    ...contract,
    expect,
    describe(name, body) {
      around.push(name);
      body();
      around.pop();
    },
    it(name, body) {
      tests.push({ title: `${around.at(-1)?.split(" ")[0] ?? ""} ${name}`, body });
    },
  });
  const passed: string[] = [];
  const failed = new Map<string, string>();
  for (const { title, body } of tests) {
    await body().then(
      () => passed.push(title),
      (error: unknown) => failed.set(title, String(error)),
    );
  }
  return { passed, failed };
}
