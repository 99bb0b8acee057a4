import type { JournalCases } from "./trial.ts";

/** Texts that are changed by a database which parses, trims, converts or normalises. */
const exactTexts: readonly string[] = [
  '{"b":1,"a":2,"10":3,"9":4}',
  '{ "a" : 1.0, "a" : 1.00,\n\t"b":1e400, "c":12345678901234567890.10 }\r\n',
  '{"__proto__":{"polluted":true},"constructor":null}',
  '{"text":"\\u0000\\ud83d\\ude00\\u00e9\\/\\t"}',
  "caf\u00E9 cafe\u0301 \uFB01 \u212B \u{1F600} \u{1F468}\u200D\u{1F469} \u202Eabc \u2028\u2029\u0085",
  "\uFEFFbyte order mark \uFFFD \uFFFE \uFFFF \u{10FFFF} \uE000",
  "  spaces \t and line ends \r\n\r \n ",
  "'; drop table payouts; -- \" ` \\ \\\\ \\n %s %d $1 ${a} ? :a &amp; %41",
  '"a JSON text"',
  "null",
  "123",
  "1.0",
  "true",
  "2026-11-30T23:59:59.000Z",
  "[]",
  "\\x41",
];

export const exactnessCases: JournalCases = {
  async "returns every text to the character"(trial) {
    const journal = await trial.open();
    for (const [index, text] of exactTexts.entries()) {
      const draft = trial.draft({
        reference: `text ${index}`,
        version: text,
        operation: text,
        fingerprint: text,
        sealed: text,
        holder: text,
        answer: text,
        refusal: text,
        payoutId: text,
        conclusion: { answer: "paid", generation: 1, because: text, by: text, at: 1 },
      });
      trial.expectDraft((await journal.insert(draft)).entry, draft);
      trial.expectDraft((await journal.insert(trial.draft({ reference: draft.reference }))).entry, draft);
      const next = { ...draft, version: `${text}'`, sealed: `${text}'`, answer: `${text}'` };
      trial.expectDraft((await journal.replace(next, text)).entry, next);
      const stored = await trial.stored(journal);
      trial.expectDraft(
        stored.find(({ reference }) => reference === draft.reference),
        next,
      );
    }
  },

  async "distinguishes the empty text from null"(trial) {
    const journal = await trial.open();
    const draft = trial.draft({ sealed: "", holder: "", answer: "", refusal: "", payoutId: "" });
    trial.expectDraft((await journal.insert(draft)).entry, draft);
    const [stored] = await trial.stored(journal);
    trial.expectDraft(stored, draft);
  },

  async "distinguishes zero from null"(trial) {
    const journal = await trial.open();
    const draft = trial.draft({ firstSentAt: 0, lastSentAt: 0, expiresAt: 0, sendings: 0 });
    trial.expectDraft((await journal.insert(draft)).entry, draft);
    const [stored] = await trial.stored(journal);
    trial.expectDraft(stored, draft);
  },

  async "returns numbers as numbers, the largest too"(trial) {
    const journal = await trial.open();
    const largest = Number.MAX_SAFE_INTEGER;
    const draft = trial.draft({
      generation: 2 ** 31,
      sendings: 2 ** 32,
      firstSentAt: largest,
      expiresAt: largest,
    });
    trial.expectDraft((await journal.insert(draft)).entry, draft);
    const [stored] = await trial.stored(journal);
    trial.expectDraft(stored, draft);
    for (const time of [stored?.createdAt, stored?.updatedAt, stored?.leaseUntil]) {
      trial.expect(Number.isInteger(time)).toEqual(true);
    }
  },

  async "takes a sealed request and an answer of a megabyte"(trial) {
    const journal = await trial.open();
    const long = exactTexts.join("").repeat(Math.ceil(1_000_000 / exactTexts.join("").length));
    const draft = trial.draft({ sealed: long });
    await journal.insert(draft);
    const next = trial.draft({ sealed: long, answer: `${long} ` });
    const { entry } = await journal.replace(next, draft.version);
    // Compared as booleans: a difference of a megabyte would flood the report.
    for (const each of [entry, ...(await trial.stored(journal))]) {
      trial.expect([each.sealed === next.sealed, each.answer === next.answer]).toEqual([true, true]);
    }
  },
};
