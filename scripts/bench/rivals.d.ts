// `pnpm bench` alone installs the rivals, and checks their contestants against the declarations that they bring
// (tsconfig.rivals.json). Everywhere else they are `any`, so that the rest of this directory is always checked.
declare module "@hey-api/openapi-ts";
declare module "@mistralai/mistralai/*";
declare module "axios";
declare module "ky";
declare module "ofetch";
declare module "openai";
declare module "openapi-fetch";
declare module "square";
declare module "stripe";
