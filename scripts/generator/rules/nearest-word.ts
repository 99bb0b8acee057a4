/** The word that was probably meant: the one that takes the fewest edits, if those are few for its length. */
export function nearestWord(written: string, words: Iterable<string>, most = 2): string | undefined {
  let nearest: string | undefined;
  let fewest = most;
  for (const word of words) {
    if (Math.abs(word.length - written.length) > fewest) continue;
    const edits = editsBetween(written, word);
    if (edits < fewest || (edits === fewest && nearest === undefined)) [nearest, fewest] = [word, edits];
  }
  return nearest;
}

/** Levenshtein's distance. */
function editsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...left].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === right[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
