/** The part of the library's data that we read; it brings no types of its own. */
declare module "currency-codes/data.js" {
  const data: readonly { readonly code: string; readonly digits: number }[];
  export default data;
}
