/** The TypeScript of a README: a block that begins with an import begins a program, and the next blocks continue it. */
export function readmePrograms(markdown: string): readonly string[] {
  return readmeBlocks(markdown).reduce<string[]>((made, block) => {
    if (block.startsWith("import") || made.length === 0) return [...made, block];
    return [...made.slice(0, -1), `${made.at(-1)}\n${block}`];
  }, []);
}

/** Its blocks of TypeScript. */
export function readmeBlocks(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);
}
