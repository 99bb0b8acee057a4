const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A text with one level of escapes undone: those of an address or a form, of HTML, and of JSON. */
export function unescaped(text: string): string {
  return text.replace(
    /(?:%[\da-f]{2})+|&(?:#x?[\da-f]{1,6}|[a-z]{2,6});|\\(?:u[\da-f]{4}|.)|\+/gi,
    (written) => {
      try {
        if (written === "+") return " ";
        if (written.startsWith("%")) return decodeURIComponent(written);
        if (written.startsWith("\\")) return JSON.parse(`"${written}"`) as string;
        const name = written.slice(1, -1);
        if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1).replace(/^x/i, "0x")));
        // Letters with a mark begin with the letter: `&eacute;`.
        return entities[name.toLowerCase()] ?? name.charAt(0);
      } catch {
        // Not an escape of these three; a backslash may be one of some other language.
        return written.replace("\\", "");
      }
    },
  );
}
