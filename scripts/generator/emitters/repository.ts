/** Where the packages' source is, for readers of a package that stands alone. */
export const repository = "https://github.com/org/payout-clients";
