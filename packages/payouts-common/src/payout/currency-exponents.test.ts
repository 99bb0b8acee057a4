import { readFile } from "node:fs/promises";
import { format } from "prettier";
import { expect, it } from "vitest";
import { currencyExponentsModule } from "../../scripts/write-currency-exponents.ts";

it("is what the script writes from the library", async () => {
  const committed = await readFile(new URL("./currency-exponents.ts", import.meta.url), "utf8");
  expect(committed).toBe(await format(currencyExponentsModule(), { parser: "typescript", printWidth: 110 }));
});
