import type { Emitter } from "./emitter.ts";

/** Emits `tsconfig.json`: checks sources and tests. */
export const emitTsconfig: Emitter = () => ({
  path: "tsconfig.json",
  text: JSON.stringify({
    extends: "../../tsconfig.base.json",
    compilerOptions: { noEmit: true, types: ["node"] },
    include: ["src", "test"],
  }),
});

/** Emits `tsconfig.build.json`: declarations only, into `dist`; without maps, for the sources are not published. */
export const emitTsconfigBuild: Emitter = () => ({
  path: "tsconfig.build.json",
  text: JSON.stringify({
    extends: "../../tsconfig.base.json",
    compilerOptions: {
      rootDir: "src",
      outDir: "dist",
      emitDeclarationOnly: true,
      declarationMap: false,
      sourceMap: false,
    },
    include: ["src"],
  }),
});
