/** Pays once, and waits for the answer: `node paying-process.ts <journal> <base address> <deadlineMs>`. */
import { openJournal } from "./open-journal.ts";
import { createPayer } from "./payer.ts";

const [address = "", baseUrl = "", deadlineMs = ""] = process.argv.slice(2);
const { journal } = await openJournal(address);
await createPayer({ journal, baseUrl, deadlineMs: Number(deadlineMs) }).pay(
  { amount: 1 },
  { reference: "r-1" },
);
