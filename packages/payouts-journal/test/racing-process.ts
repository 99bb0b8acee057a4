/**
 * One of several processes that want the same references: `node racing-process.ts <journal> <name> <references>`.
 *
 * Says "ready", begins when it reads a line, and prints as JSON which references it inserted, and which versions it
 * replaced.
 */
import { once } from "node:events";
import { openJournal } from "./open-journal.ts";
import { sampleDraft } from "./sample-draft.ts";

const [address = "", name = "", count = ""] = process.argv.slice(2);
const { journal } = await openJournal(address);
const inserted: string[] = [];
const replaced: string[] = [];

console.log("ready");
await once(process.stdin, "data");
const left = Array.from({ length: Number(count) }, (_, index) => `reference ${index}`);
const worker = async (): Promise<void> => {
  for (let reference = left.pop(); reference !== undefined; reference = left.pop()) {
    const draft = sampleDraft({ reference, holder: name });
    let { entry } = await journal.insert(draft);
    if (entry.version === draft.version) inserted.push(reference);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const next = sampleDraft({ reference, holder: name, sendings: entry.sendings + 1 });
      const { version } = entry;
      ({ entry } = await journal.replace(next, version));
      if (entry.version === next.version) replaced.push(version);
    }
  }
};
await Promise.all(Array.from({ length: 10 }, worker));
process.stdout.write(JSON.stringify({ inserted, replaced }), () => process.exit());
