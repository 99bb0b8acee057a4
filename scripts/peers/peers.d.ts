// Only `pnpm conformance` and `pnpm bench:simulator` install these tools. Everywhere else they are `any`, so that the rest of
// this directory is always checked.
declare module "@scalar/mock-server";
declare module "express-openapi-validator";
