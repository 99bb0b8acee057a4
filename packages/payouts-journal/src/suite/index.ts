export { describeJournal } from "./describe-journal.ts";
export type { JournalSuite } from "./describe-journal.ts";
export type { TestFunctions } from "./test-functions.ts";
export type { JournalStore } from "./trial.ts";
