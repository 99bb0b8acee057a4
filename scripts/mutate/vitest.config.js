/** The tests of one package without those that look at what is built of it. */
export default {
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/import.test.ts", "src/memory.test.ts"],
    setupFiles: ["seed-properties.ts"],
    testTimeout: 20_000,
  },
};
