/**
 * Writes until it is killed: `node writing-process.ts <journal> <name>`. After each commit it prints the version that is
 * committed, at once.
 */
import { writeSync } from "node:fs";
import { openJournal } from "./open-journal.ts";
import { sampleDraft } from "./sample-draft.ts";

const [address = "", name = ""] = process.argv.slice(2);
const { journal } = await openJournal(address);
let count = 0;
const worker = async (): Promise<void> => {
  for (;;) {
    count += 1;
    const reference = `${name}-${count}`;
    await journal.insert(sampleDraft({ reference, version: `${reference} v1` }));
    writeSync(1, `${reference} v1\n`);
    const answered = { state: "finished", answer: reference } as const;
    await journal.replace(
      sampleDraft({ reference, version: `${reference} v2`, ...answered }),
      `${reference} v1`,
    );
    writeSync(1, `${reference} v2\n`);
  }
};
await Promise.all(Array.from({ length: 20 }, worker));
