/** Looks for one kind of mistake in a checkout. Each problem says what is wrong, where, and what to run or to edit. */
export type Gate = (root: URL) => Promise<readonly string[]>;
