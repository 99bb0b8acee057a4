// Generated from specs/monime.yaml by `pnpm generate`. Edit the spec or the generator, not this file.

export interface paths {
  "/v1/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the payouts of the Space.
     *
     * Pages forward by cursor. There is no filter by metadata, date, amount or destination account, and no
     * documented order. Keep the filters unchanged while paging, and pause 50 to 200 ms between pages.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Creates a payout.
     *
     * Debits a financial account of the Space by the amount plus fees, and pays the amount to the
     * destination. The response is 200 while the payout is still `pending`: lack of funds, a blocked account
     * and the like may show only later, as status `failed`.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payouts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one payout.
     *
     * The only reliable way to read a payout's state, also after a webhook.
     */
    get: operations["getPayout"];
    put?: never;
    post?: never;
    /**
     * Deletes a payout that has not started.
     *
     * The only way to cancel. Allowed before processing starts: Monime names `pending`, and `scheduled`,
     * which is not a documented status. The error when it is too late is not documented, nor whether the
     * payout can be read afterwards: read it back, and treat anything but a 404 as not cancelled.
     */
    delete: operations["deletePayout"];
    options?: never;
    head?: never;
    /**
     * Changes the metadata of a payout that has not been processed.
     *
     * Works only until the payout is processed; the error after that is not documented. Whether metadata is
     * merged or replaced, and what `null` does, is not documented either: send the complete map.
     */
    patch: operations["updatePayout"];
    trace?: never;
  };
  "/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the payouts of the Space, in the legacy generation.
     *
     * Pages by identifier, in both directions. There is no filter and no documented order.
     */
    get: operations["listLegacyPayouts"];
    put?: never;
    /**
     * Creates a payout in the legacy generation.
     *
     * Debits a financial account by the amount plus charges, and pays the amount to the destination. As in
     * the current generation, the response is 200 while the payout is still `pending`.
     */
    post: operations["createLegacyPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one payout of the legacy generation.
     *
     * The payout with its charges, transaction references and, once it has failed, the reason.
     */
    get: operations["getLegacyPayout"];
    put?: never;
    post?: never;
    /**
     * Deletes a payout of the legacy generation.
     *
     * Until when this is allowed is not documented in this generation. Read the payout back, and treat
     * anything but a 404 as not cancelled.
     */
    delete: operations["deleteLegacyPayout"];
    options?: never;
    head?: never;
    /**
     * Changes the metadata of a payout of the legacy generation.
     *
     * Metadata is all that can change. Whether it is merged or replaced, and what `null` does, is not
     * documented: send the complete map.
     */
    patch: operations["updateLegacyPayout"];
    trace?: never;
  };
  "/v1/financial-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the financial accounts of the Space.
     *
     * The accounts that payouts are debited from. Each has exactly one currency.
     */
    get: operations["listFinancialAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/financial-accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one financial account.
     *
     * Ask for the balance with `withBalance`; it is left out otherwise.
     */
    get: operations["getFinancialAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/financial-transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the entries of the ledger.
     *
     * A payout of SLE 1,000 with a fee of SLE 50 posts two debits, one of each. Give a payout's
     * `source.transactionReference` as `reference` to see its debits, and any reversal after a failure.
     */
    get: operations["listFinancialTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/financial-transactions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one entry of the ledger.
     *
     * Its type, amount, account, and what caused it.
     */
    get: operations["getFinancialTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/banks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the banks of a country.
     *
     * Pay to a bank only while `status.active` and `featureSet.payout.canPayTo` are both true.
     */
    get: operations["listBanks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/banks/{providerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one bank.
     *
     * Its name and what Monime can do with it, by Monime's provider id.
     */
    get: operations["getBank"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/momos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the mobile-money operators of a country.
     *
     * Pay to an operator only while `status.active` and `featureSet.payout.canPayTo` are both true.
     */
    get: operations["listMomos"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/momos/{providerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one mobile-money operator.
     *
     * Its name and what Monime can do with it, by Monime's provider id.
     */
    get: operations["getMomo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/provider-kyc/{providerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Looks up who holds an account at a provider.
     *
     * A name check before paying. This operation has no version header.
     */
    get: operations["getProviderKyc"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payout.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout was disbursed.
     *
     * Treat `object.id` as a hint and read the payout back before acting. Deliveries may repeat and come in
     * any order; `event.id` stays the same across repeats.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form
           * nor what is signed is published.
           */
          "Monime-Signature"?: components["parameters"]["WebhookSignature"];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["PayoutEvent"];
        };
      };
      responses: {
        /** Received. Which statuses count as received is not documented. */
        "2XX": {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout failed.
     *
     * As `payout.completed`. Whether the debit comes back is not documented: look in the ledger before paying
     * again.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form
           * nor what is signed is published.
           */
          "Monime-Signature"?: components["parameters"]["WebhookSignature"];
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["PayoutEvent"];
        };
      };
      responses: {
        /** Received. Which statuses count as received is not documented. */
        "2XX": {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** A payout to create. */
    CreatePayoutRequest: {
      /** What the destination is to receive; fees come on top. */
      amount: components["schemas"]["AmountRequest"];
      /** The account to debit. */
      source?: components["schemas"]["PayoutSourceRequest"];
      /** The account to credit. */
      destination: components["schemas"]["PayoutDestinationRequest"];
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** What may change in a payout that has not been processed. */
    UpdatePayoutRequest: {
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** What the destination is to receive; fees come on top. */
    AmountRequest: {
      /**
       * ISO 4217 code. Release caph.2025-08-23 supports SLE and USD, caph.2025-06-20 only SLE. It should be
       * the source account's currency: amounts are not converted.
       */
      currency: "SLE" | "USD" | (string & {});
      /**
       * In the currency's minor unit, so SLE 1 is 100.
       *
       * Format: `int64`.
       */
      value: number;
    };
    /** The account to debit. Default (absent or null): the main account. */
    PayoutSourceRequest: {
      /** The account's id, `fac-…`. */
      financialAccountId: string;
    } | null;
    /** The account to credit. */
    PayoutDestinationRequest: components["schemas"]["BankDestinationRequest"] | components["schemas"]["MomoDestinationRequest"] | components["schemas"]["WalletDestinationRequest"];
    /** A bank account. */
    BankDestinationRequest: {
      type: "bank";
      /** Monime's id of the bank. */
      providerId: components["schemas"]["BankProviderId"];
      /** The account's number. Its form is not documented. */
      accountNumber: string;
    };
    /** A mobile-money account. */
    MomoDestinationRequest: {
      type: "momo";
      /** Monime's id of the operator. */
      providerId: components["schemas"]["MomoProviderId"];
      /**
       * The account's phone number (MSISDN). The form is not documented; use E.164 with `+`.
       *
       * @example +23278000000
       */
      phoneNumber: string;
    };
    /** A digital wallet. */
    WalletDestinationRequest: {
      type: "wallet";
      /** Monime's id of the wallet provider. */
      providerId: components["schemas"]["WalletProviderId"];
      /**
       * The recipient's wallet. Documented as optional, but nothing else names the recipient, so always send
       * it.
       */
      walletId?: string;
    };
    PayoutEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      /** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
      result: components["schemas"]["Payout"];
    };
    PayoutListEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["PayoutListResult"];
      /** Position of this page. */
      pagination?: components["schemas"]["Pagination"];
    };
    /** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
    Payout: {
      /** The payout's id, `pyt-…`. */
      id: string;
      /** Status of the payout. */
      status: components["schemas"]["PayoutStatus"];
      /** What the destination receives; fees are not part of it. */
      amount: components["schemas"]["Amount"];
      /** The account debited. */
      source?: components["schemas"]["PayoutSource"];
      /** The account credited. */
      destination: components["schemas"]["PayoutDestination"];
      /** What was charged. Empty until the payout is processed. */
      fees?: components["schemas"]["PayoutFee"][] | null;
      /** Why the payout failed. */
      failureDetail?: components["schemas"]["PayoutFailure"];
      /**
       * When the payout was created, UTC.
       *
       * Format: `date-time`.
       */
      createTime: string;
      /**
       * When the payout last changed, UTC.
       *
       * Format: `date-time`.
       */
      updateTime?: string | null;
      /** The chain of objects that led to this one. */
      ownershipGraph?: components["schemas"]["OwnershipGraph"];
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * Status of the payout. Monime does not call any of them final.
     *
     * - `pending`: created, not scheduled yet
     * - `processing`: under way
     * - `completed`: disbursed
     * - `failed`: failed or rejected; see `failureDetail`
     */
    PayoutStatus: "pending" | "processing" | "completed" | "failed" | (string & {});
    /** The account debited. May be null when it is the main account. */
    PayoutSource: {
      /** The account's id, `fac-…`. */
      financialAccountId: string;
      /** Monime's reference of the debit; find it in the ledger. Null until the payout is processed. */
      transactionReference?: string | null;
    } | null;
    /** The account credited. */
    PayoutDestination: components["schemas"]["BankDestination"] | components["schemas"]["MomoDestination"] | components["schemas"]["WalletDestination"];
    /** A bank account. */
    BankDestination: {
      type: "bank";
      /** Monime's id of the bank. */
      providerId: components["schemas"]["BankProviderId"];
      /** The account's number. */
      accountNumber: string;
      /** The provider's reference of the credit. */
      transactionReference?: components["schemas"]["DestinationTransactionReference"];
    };
    /** A mobile-money account. */
    MomoDestination: {
      type: "momo";
      /** Monime's id of the operator. */
      providerId: components["schemas"]["MomoProviderId"];
      /** The account's phone number (MSISDN). */
      phoneNumber: string;
      /** The provider's reference of the credit. */
      transactionReference?: components["schemas"]["DestinationTransactionReference"];
    };
    /** A digital wallet. */
    WalletDestination: {
      type: "wallet";
      /** Monime's id of the wallet provider. */
      providerId: components["schemas"]["WalletProviderId"];
      /** The recipient's wallet. */
      walletId?: string;
      /** The provider's reference of the credit. */
      transactionReference?: components["schemas"]["DestinationTransactionReference"];
    };
    /** The provider's reference of the credit. Null unless the payout is `completed`. */
    DestinationTransactionReference: string | null;
    /**
     * Monime's id of the bank. `slb001` is SLCB. Monime's file lists these three as the only ones, while its
     * list of banks is open: take ids and names from there.
     */
    BankProviderId: "slb001" | "slb004" | "slb007" | (string & {});
    /**
     * Monime's id of the operator. `m17` is Orange Money. Monime's file lists these two as the only ones,
     * while its list of operators is open: take ids and names from there.
     */
    MomoProviderId: "m17" | "m18" | (string & {});
    /**
     * Monime's id of the wallet provider. `dw001`, SafulPay, is the only one in Monime's file, and no
     * operation lists them.
     */
    WalletProviderId: "dw001" | (string & {});
    /** A fee, debited on top of the payout's amount. */
    PayoutFee: {
      /** The kind of fee. No list is published. */
      code?: string;
      /** Money. */
      amount?: components["schemas"]["Amount"];
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** Why the payout failed. Null unless it has. */
    PayoutFailure: {
      /**
       * Kind of the failure. After `unknown` and `provider_unknown`, check the ledger before paying again.
       *
       * - `unknown`: not classified
       * - `fund_insufficient`: the source account lacks money
       * - `authorization_failed`: denied
       * - `provider_unknown`: unexpected error of the provider
       * - `provider_account_blocked`: the destination is blocked
       * - `provider_account_missing`: the destination is missing
       * - `provider_account_quota_exhausted`: over a daily or single limit
       */
      code?: "unknown" | "fund_insufficient" | "authorization_failed" | "provider_unknown" | "provider_account_blocked" | "provider_account_missing" | "provider_account_quota_exhausted" | (string & {});
      /** Message for people. */
      message?: string;
    } | null;
    /** A payout to create. */
    CreateLegacyPayoutRequest: {
      /** What the destination is to receive; charges come on top. */
      amount: components["schemas"]["LegacyAmountRequest"];
      /** The account to credit. */
      destination: components["schemas"]["LegacyPayoutDestinationRequest"];
      /** The account to debit. */
      source?: components["schemas"]["LegacyPayoutSourceRequest"];
      /** Free-form tags. */
      metadata?: components["schemas"]["LegacyMetadata"];
    };
    /** What may change in a payout. */
    UpdateLegacyPayoutRequest: {
      /** Free-form tags. */
      metadata?: components["schemas"]["LegacyMetadata"];
    };
    /** What the destination is to receive; charges come on top. */
    LegacyAmountRequest: {
      /**
       * ISO 4217 code. No list is documented; Monime's texts speak of SLE. It should be the source account's
       * currency: amounts are not converted.
       */
      currency: string;
      /**
       * In the currency's minor unit, so SLE 1 is 100.
       *
       * Format: `int64`.
       */
      value: number;
    };
    /** The account to credit. */
    LegacyPayoutDestinationRequest: {
      /**
       * Monime's code of the provider, such as `m17` for Orange Money. Bank codes of this generation look
       * like `SLB0004`, unlike the ids of `/v1`.
       *
       * @example m17
       */
      providerCode: string;
      /**
       * The account at that provider; for mobile money, the phone number.
       *
       * @example +23278000000
       */
      accountId: string;
    };
    /** The account to debit. */
    LegacyPayoutSourceRequest: {
      /** The account's id. Default (absent or null): the owner's main account. */
      financialAccountId?: string | null;
    };
    /** Free-form tags. At most 100; keys of up to 64 characters, values are strings of up to 100. */
    LegacyMetadata: {
      [key: string]: string;
    } | null;
    LegacyPayoutEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      /** A payout of the legacy generation. */
      result: components["schemas"]["LegacyPayout"];
    };
    LegacyPayoutListEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["LegacyPayoutListResult"];
      /** Position of this page. */
      pagination?: components["schemas"]["LegacyPagination"];
    };
    /** A payout of the legacy generation. */
    LegacyPayout: {
      id: string;
      /** Status of the payout. */
      status: components["schemas"]["LegacyPayoutStatus"];
      /** What the destination receives; charges are not part of it. */
      amount: components["schemas"]["LegacyAmount"];
      /** The account debited. */
      source?: {
        financialAccountId?: string | null;
        /** Monime's reference of the debit of amount and charges. */
        transactionReference?: string | null;
      };
      /** The account credited. */
      destination: {
        /** Monime's code of the provider. */
        providerCode?: string | null;
        /** The account at that provider. */
        accountId?: string;
        /** The provider's reference, once the amount is disbursed. */
        transactionReference?: string | null;
      };
      /** What was charged. */
      charges?: components["schemas"]["LegacyPayoutCharge"][] | null;
      /** Why the payout is held up, while it is `delayed`. */
      delayedReason?: string | null;
      /** Why the payout failed. */
      failureDetail?: components["schemas"]["LegacyPayoutFailure"];
      /**
       * When the payout was created, UTC.
       *
       * Format: `date-time`.
       */
      createTime: string;
      /** Free-form tags. */
      metadata?: components["schemas"]["LegacyMetadata"];
    };
    /**
     * Status of the payout. Monime does not call any of them final.
     *
     * - `pending`: created
     * - `processing`: under way
     * - `delayed`: held up; see `delayedReason`
     * - `completed`: disbursed
     * - `failed`: failed or rejected; see `failureDetail`
     */
    LegacyPayoutStatus: "pending" | "processing" | "delayed" | "completed" | "failed" | (string & {});
    /** A charge, debited on top of the payout's amount. */
    LegacyPayoutCharge: {
      /** The kind of charge. No list is published. */
      name?: string;
      /** Money of the legacy generation. */
      amount?: components["schemas"]["LegacyAmount"];
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** Why the payout failed. Null unless it has. */
    LegacyPayoutFailure: {
      /**
       * The codes of the current generation in camel case, and `expired`. After `unknown` and
       * `providerUnknown`, check before paying again.
       */
      code?: "unknown" | "expired" | "providerUnknown" | "fundInsufficient" | "authorizationFailed" | "providerAccountBlocked" | "providerAccountMissing" | "providerAccountQuotaExhausted" | (string & {});
      /** Message for people. */
      explanation?: string;
    } | null;
    /** Money of the legacy generation. */
    LegacyAmount: {
      /** ISO 4217 code. */
      currency: string;
      /**
       * In the currency's minor unit, so SLE 1 is 100.
       *
       * Format: `int64`.
       */
      value: number;
    };
    /** Position of this page. */
    LegacyPagination: {
      /** Items on this page. */
      count?: number;
      /** Estimate of all items. */
      total?: number | null;
      /** Identifier of the last item (of the first, when going backward), for `after` or `before`. */
      next?: string | null;
    };
    FinancialAccountEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      /** An account of the Space that holds money in one currency. */
      result: components["schemas"]["FinancialAccount"];
    };
    FinancialAccountListEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["FinancialAccountListResult"];
      /** Position of this page. */
      pagination?: components["schemas"]["Pagination"];
    };
    /** An account of the Space that holds money in one currency. */
    FinancialAccount: {
      /** The account's id, `fac-…`. */
      id?: string;
      /** Universal virtual account number, a checksummed alias for transfers into the account. */
      uvan?: string;
      /** Name for people, such as Disbursement Float. */
      name?: string;
      /** ISO 4217 code. */
      currency?: "SLE" | "USD" | (string & {});
      /** Your own reference of the account; unique. */
      reference?: string | null;
      description?: string | null;
      /** Only when asked for with `withBalance`. */
      balance?: {
        /** What can be used or withdrawn now. */
        available?: components["schemas"]["Amount"];
      } | null;
      /** Format: `date-time`. */
      createTime?: string;
      /** Format: `date-time`. */
      updateTime?: string | null;
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
    };
    FinancialTransactionEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      /** Money into or out of a financial account. */
      result: components["schemas"]["FinancialTransaction"];
    };
    FinancialTransactionListEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["FinancialTransactionListResult"];
      /** Position of this page. */
      pagination?: components["schemas"]["Pagination"];
    };
    /** Money into or out of a financial account. */
    FinancialTransaction: {
      /** The entry's id, `txn-…`. */
      id?: string;
      /** Money in (`credit`) or money out (`debit`). */
      type?: "credit" | "debit" | (string & {});
      /** Money. */
      amount?: components["schemas"]["Amount"];
      /**
       * When the entry was recorded.
       *
       * Format: `date-time`.
       */
      timestamp?: string;
      /** Monime's reference; entries that belong together share it. */
      reference?: string | null;
      /** The account debited or credited. */
      financialAccount?: {
        id?: string;
        /** The balance right after the entry, where known. */
        balance?: {
          /** What was available right after the entry. */
          after?: components["schemas"]["Amount"];
        } | null;
      };
      /** Set when this entry reverses an earlier one. */
      originatingReversal?: {
        /** Id of the reversed entry. */
        originTxnId?: string;
        /** Reference of the reversed entry. */
        originTxnRef?: string;
      } | null;
      /** Set when this entry is a fee of Monime's. */
      originatingFee?: {
        /** The kind of fee. */
        code?: string;
      } | null;
      /** The chain of objects that led to this one. */
      ownershipGraph?: components["schemas"]["OwnershipGraph"];
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
    };
    BankEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["Bank"];
    };
    BankListEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["BankListResult"];
      /** Position of this page. */
      pagination?: components["schemas"]["Pagination"];
    };
    Bank: {
      /**
       * Monime's id of the bank.
       *
       * @example slb004
       */
      providerId?: string;
      /** @example Guarantee Trust Bank */
      name?: string;
      /**
       * ISO 3166-1 alpha-2 code.
       *
       * @example SL
       */
      country?: string;
      status?: components["schemas"]["ProviderStatus"];
      /** What Monime can do with a bank or operator. */
      featureSet?: components["schemas"]["ProviderFeatureSet"];
      /**
       * When Monime began to support the bank.
       *
       * Format: `date-time`.
       */
      createTime?: string;
      /**
       * When that support last changed.
       *
       * Format: `date-time`.
       */
      updateTime?: string | null;
    };
    MomoEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      /** A mobile-money operator. */
      result: components["schemas"]["Momo"];
    };
    MomoListEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["MomoListResult"];
      /** Position of this page. */
      pagination?: components["schemas"]["Pagination"];
    };
    /** A mobile-money operator. */
    Momo: {
      /**
       * Monime's id of the operator.
       *
       * @example m17
       */
      providerId?: string;
      /** @example Orange Money */
      name?: string;
      /**
       * ISO 3166-1 alpha-2 code.
       *
       * @example SL
       */
      country?: string;
      status?: components["schemas"]["ProviderStatus"];
      /** What Monime can do with a bank or operator. */
      featureSet?: components["schemas"]["ProviderFeatureSet"];
      /**
       * When Monime began to support the operator.
       *
       * Format: `date-time`.
       */
      createTime?: string;
      /**
       * When that support last changed.
       *
       * Format: `date-time`.
       */
      updateTime?: string | null;
    };
    ProviderStatus: {
      /** Whether Monime works with it now. */
      active?: boolean;
    };
    /** What Monime can do with a bank or operator. */
    ProviderFeatureSet: {
      payout?: {
        /** Whether payouts can go to an account there. */
        canPayTo?: boolean;
        /** Payout schemes supported. */
        schemes?: string[] | null;
        /** More about the feature. */
        metadata?: components["schemas"]["FeatureMetadata"];
      };
      payment?: {
        /** Whether payments can come from an account there. */
        canPayFrom?: boolean;
        /** Payment schemes supported. */
        schemes?: string[] | null;
        /** More about the feature. */
        metadata?: components["schemas"]["FeatureMetadata"];
      };
      kycVerification?: {
        /** Whether an account's holder can be looked up. */
        canVerifyAccount?: boolean;
        /** More about the feature. */
        metadata?: components["schemas"]["FeatureMetadata"];
      };
    };
    /** More about the feature. */
    FeatureMetadata: {
      [key: string]: string;
    } | null;
    ProviderKycEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      /** What a provider knows about an account and its holder. */
      result: components["schemas"]["ProviderKyc"];
    };
    /** What a provider knows about an account and its holder. */
    ProviderKyc: {
      account?: {
        /** The account at the provider. */
        id?: string;
        /** Name of the account, where it differs from the holder's. */
        name?: string;
        /** Full name of the holder, as registered with the provider. */
        holderName?: string;
        /** More about the account. */
        metadata?: {
          [key: string]: unknown;
        } | null;
      };
      provider?: {
        /**
         * Monime's id of the provider.
         *
         * @example m17
         */
        id?: string;
        /** @example momo */
        type?: "momo" | "bank" | "wallet" | (string & {});
        /** @example Orange Money */
        name?: string;
      };
    };
    /** Money. */
    Amount: {
      /** ISO 4217 code. */
      currency: "SLE" | "USD" | (string & {});
      /**
       * In the currency's minor unit, so SLE 1 is 100.
       *
       * Format: `int64`.
       */
      value: number;
    };
    /**
     * Free-form data, at most 64 entries. Nothing more is documented; keep to strings of up to 100 characters
     * under keys of up to 64, the rule of the legacy generation.
     */
    Metadata: {
      [key: string]: unknown;
    } | null;
    /** The chain of objects that led to this one. */
    OwnershipGraph: {
      /** An object that caused another, and what caused it. */
      owner?: components["schemas"]["OwnershipObject"];
    } | null;
    /** An object that caused another, and what caused it. */
    OwnershipObject: {
      id?: string;
      /** Such as `internal_transfer`, `checkout_session`, `payment_code`. */
      type?: string;
      /** Free-form data, at most 64 entries. */
      metadata?: components["schemas"]["Metadata"];
      /** An object that caused another, and what caused it. */
      owner?: components["schemas"]["OwnershipObject"];
    };
    /** Position of this page. */
    Pagination: {
      /** Items on this page. */
      count?: number;
      /** Cursor for `after`. Null or absent, and only that, means the end; a short page does not. */
      next?: string | null;
    };
    /** Always true; errors have their own envelope. */
    Success: true;
    /** Notes on the request. What they look like is not documented. */
    Messages: unknown[];
    DeletedEnvelope: {
      /** Always true; errors have their own envelope. */
      success: components["schemas"]["Success"];
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
    };
    /** Body of every error, as far as Monime's guides show. No field is guaranteed. */
    ErrorEnvelope: {
      success?: false;
      /** Notes on the request. */
      messages?: components["schemas"]["Messages"];
      error?: {
        /** The HTTP status again. */
        code?: number;
        /** Code for programs. Monime publishes no list. */
        reason?: "idempotency_key_in_use" | "too_many_requests" | (string & {});
        /** Message for people. */
        message?: string;
        /** Usually empty. What it holds is not documented. */
        details?: unknown[];
      };
    };
    /** What a payout webhook delivers. Assembled from several documents; no field is guaranteed. */
    PayoutEvent: {
      /** The release in which `data` is written. */
      apiVersion?: string;
      event?: {
        /** The same for every delivery of the event. */
        id?: string;
        name?: "payout.completed" | "payout.failed" | (string & {});
        /** When it happened; reported as Unix seconds, unverified. */
        timestamp?: string;
      };
      /** What the event is about. */
      object?: {
        /** The payout's id. */
        id?: string;
        /** The kind of object, such as `payout`. */
        type?: string;
      };
      /** Money on its way from a financial account to a bank account, mobile-money account or wallet. */
      data?: components["schemas"]["Payout"];
    };
    ApiVersion: "caph.2025-08-23" | "caph.2025-06-20" | null;
    ListPayoutsQuery: {
      /** Only payouts in this status. */
      status?: "pending" | "processing" | "failed" | "completed" | null;
      /** Only payouts from this financial account. */
      sourceFinancialAccountId?: string | null;
      /** Only payouts whose debit has this Monime reference. */
      sourceTransactionReference?: string | null;
      /** Only payouts whose credit has this reference of the destination's provider. */
      destinationTransactionReference?: string | null;
      /**
       * The most items on one page.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
       */
      after?: string | null;
    };
    PayoutListResult: components["schemas"]["Payout"][] | null;
    ListLegacyPayoutsQuery: {
      /** Items just after this identifier. Takes precedence over `before`. */
      after?: string | null;
      /** Items just before this identifier. Ignored when `after` is given. */
      before?: string | null;
      /**
       * The most items on one page.
       *
       * @default 10
       */
      limit?: number;
    };
    LegacyPayoutListResult: components["schemas"]["LegacyPayout"][] | null;
    ListFinancialAccountsQuery: {
      /** Only the account with this universal virtual account number. */
      uvan?: string | null;
      /**
       * Only accounts with this reference of yours. An integrator found in October 2026 that the filter
       * returns nothing for a reference that exists: compare references yourself.
       */
      reference?: string | null;
      /** Whether to include the balance. */
      withBalance?: boolean;
      /**
       * The most items on one page.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
       */
      after?: string | null;
    };
    FinancialAccountListResult: components["schemas"]["FinancialAccount"][] | null;
    GetFinancialAccountQuery: {
      /** Whether to include the balance. */
      withBalance?: boolean;
    };
    ListFinancialTransactionsQuery: {
      /** Only entries of this financial account. */
      financialAccountId?: string | null;
      /** Only entries that Monime grouped under this reference. */
      reference?: string | null;
      /** Only money in (`credit`) or money out (`debit`). */
      type?: "credit" | "debit" | null;
      /**
       * The most items on one page.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
       */
      after?: string | null;
    };
    FinancialTransactionListResult: components["schemas"]["FinancialTransaction"][] | null;
    ListBanksQuery: {
      /**
       * The most items on one page.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
       */
      after?: string | null;
      /** ISO 3166-1 alpha-2 code. */
      country: string;
    };
    BankListResult: components["schemas"]["Bank"][] | null;
    ListMomosQuery: {
      /**
       * The most items on one page.
       *
       * @default 10
       */
      limit?: number;
      /**
       * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
       */
      after?: string | null;
      /** ISO 3166-1 alpha-2 code. */
      country: string;
    };
    MomoListResult: components["schemas"]["Momo"][] | null;
    GetProviderKycQuery: {
      /** The account at that provider; for mobile money, the phone number. */
      accountId: string;
    };
  };
  responses: {
    /** The payout. */
    Payout: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PayoutEnvelope"];
      };
    };
    /** One page of payouts. */
    PayoutList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["PayoutListEnvelope"];
      };
    };
    /** Deleted. The envelope has no `result`. */
    Deleted: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeletedEnvelope"];
      };
    };
    /** The payout. */
    LegacyPayout: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["LegacyPayoutEnvelope"];
      };
    };
    /** One page of payouts. */
    LegacyPayoutList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["LegacyPayoutListEnvelope"];
      };
    };
    /** The financial account. */
    FinancialAccount: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["FinancialAccountEnvelope"];
      };
    };
    /** One page of financial accounts. */
    FinancialAccountList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["FinancialAccountListEnvelope"];
      };
    };
    /** The entry of the ledger. */
    FinancialTransaction: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["FinancialTransactionEnvelope"];
      };
    };
    /** One page of the ledger. */
    FinancialTransactionList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["FinancialTransactionListEnvelope"];
      };
    };
    /** The bank. */
    Bank: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BankEnvelope"];
      };
    };
    /** One page of banks. */
    BankList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BankListEnvelope"];
      };
    };
    /** The mobile-money operator. */
    Momo: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["MomoEnvelope"];
      };
    };
    /** One page of mobile-money operators. */
    MomoList: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["MomoListEnvelope"];
      };
    };
    /** The account and its holder, as the provider has them. */
    ProviderKyc: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ProviderKycEnvelope"];
      };
    };
    /** The input is not valid. The reasons are not published. */
    BadRequest: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The token is missing, malformed, expired, revoked, or of the other environment. */
    Unauthorized: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * The token or the user's role lacks a permission, the token is bound to another Space, or the IP address
     * is not allowed. Reportedly also returned for test tokens on endpoints without a test mode.
     */
    Forbidden: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** There is no such object. */
    NotFound: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * The key was used in this Space with another address or body. The response does not say what happened to
     * that request: read the payout back, and never send it again with a new key.
     */
    IdempotencyConflict: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /**
     * A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a
     * second live and 5 in test. Reportedly also 80 and 20 per token, and 500 and 100 per Space.
     */
    TooManyRequests: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        "Monime-Rate-Limit": components["headers"]["RateLimit"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** Monime failed; whether the request took effect is not known. A proxy may answer in its own form. */
    ServerError: {
      headers: {
        "Monime-Request-Id": components["headers"]["RequestId"];
        "Monime-Request-Checksum": components["headers"]["RequestChecksum"];
        "Monime-Request-Timestamp": components["headers"]["RequestTimestamp"];
        "Monime-Request-Duration": components["headers"]["RequestDuration"];
        "Monime-Cache": components["headers"]["Cache"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
  };
  parameters: {
    /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
    SpaceId: string;
    /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
    LegacySpaceId: string;
    /**
     * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
     * OpenAPI file does not declare it on this operation: send it.
     */
    ReferenceDataSpaceId: string;
    /**
     * The release that handles the request: release name, dot, date. Without it, the default release chosen
     * for the token should apply, so that the same code may meet different behaviour with another token.
     */
    ApiVersion: components["schemas"]["ApiVersion"];
    /**
     * Identifies one intended payout within the Space. A repeat with the same key, address and body returns
     * the first result. At most 64 characters; Monime is said to advise more than 25.
     */
    IdempotencyKey: string;
    /** The payout's id, `pyt-…`. */
    PayoutId: string;
    /**
     * The payout's id. No form is documented in this generation.
     *
     * @example pyt-k6GMRZsCr61zfwCQtVemY2RrvQH
     */
    LegacyPayoutId: string;
    /** The most items on one page. */
    Limit: number;
    /** Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
    After: string | null;
    /** Whether to include the balance. */
    WithBalance: boolean;
    /** ISO 3166-1 alpha-2 code. */
    Country: string;
    /**
     * Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form nor what
     * is signed is published.
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /** Id of this attempt; quote it to Monime's support. */
    RequestId: string;
    /** Checksum of method, path and body, by which Monime recognises a repeated request. */
    RequestChecksum: string;
    /** When the request reached Monime, UTC, ISO 8601. */
    RequestTimestamp: string;
    /** About how long Monime took. The form is not documented. */
    RequestDuration: string;
    /** The cache that answered. `irc` is the idempotent request cache, a replay of an earlier success. */
    Cache: "irc" | (string & {});
    /** The limit that was hit. */
    RateLimit: "token-limit" | "space-limit" | "endpoint-limit" | (string & {});
    /** Whole seconds to wait. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listPayouts: {
    parameters: {
      query?: {
        /** Only payouts in this status. */
        status?: "pending" | "processing" | "failed" | "completed" | null;
        /** Only payouts from this financial account. */
        sourceFinancialAccountId?: string | null;
        /** Only payouts whose debit has this Monime reference. */
        sourceTransactionReference?: string | null;
        /** Only payouts whose credit has this reference of the destination's provider. */
        destinationTransactionReference?: string | null;
        /** The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /**
         * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
         */
        after?: components["parameters"]["After"];
      };
      header?: {
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["PayoutList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Identifies one intended payout within the Space. A repeat with the same key, address and body
         * returns the first result. At most 64 characters; Monime is said to advise more than 25.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["Payout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getPayout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** The payout's id, `pyt-…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Payout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deletePayout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** The payout's id, `pyt-…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePayout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** The payout's id, `pyt-…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["Payout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listLegacyPayouts: {
    parameters: {
      query?: {
        /** Items just after this identifier. Takes precedence over `before`. */
        after?: string | null;
        /** Items just before this identifier. Ignored when `after` is given. */
        before?: string | null;
        /** The most items on one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["LegacyPayoutList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createLegacyPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
        /**
         * Identifies one intended payout within the Space. A repeat with the same key, address and body
         * returns the first result. At most 64 characters; Monime is said to advise more than 25.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateLegacyPayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["LegacyPayout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getLegacyPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        /**
         * The payout's id. No form is documented in this generation.
         *
         * @example pyt-k6GMRZsCr61zfwCQtVemY2RrvQH
         */
        id: components["parameters"]["LegacyPayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["LegacyPayout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteLegacyPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        /**
         * The payout's id. No form is documented in this generation.
         *
         * @example pyt-k6GMRZsCr61zfwCQtVemY2RrvQH
         */
        id: components["parameters"]["LegacyPayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateLegacyPayout: {
    parameters: {
      query?: never;
      header?: {
        /** The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        /**
         * The payout's id. No form is documented in this generation.
         *
         * @example pyt-k6GMRZsCr61zfwCQtVemY2RrvQH
         */
        id: components["parameters"]["LegacyPayoutId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateLegacyPayoutRequest"];
      };
    };
    responses: {
      200: components["responses"]["LegacyPayout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listFinancialAccounts: {
    parameters: {
      query?: {
        /** Only the account with this universal virtual account number. */
        uvan?: string | null;
        /**
         * Only accounts with this reference of yours. An integrator found in October 2026 that the filter
         * returns nothing for a reference that exists: compare references yourself.
         */
        reference?: string | null;
        /** Whether to include the balance. */
        withBalance?: components["parameters"]["WithBalance"];
        /** The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /**
         * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
         */
        after?: components["parameters"]["After"];
      };
      header?: {
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["FinancialAccountList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getFinancialAccount: {
    parameters: {
      query?: {
        /** Whether to include the balance. */
        withBalance?: components["parameters"]["WithBalance"];
      };
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @example fac-k6GMRZsCr61zfwCQtVemY2RrvQH */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["FinancialAccount"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listFinancialTransactions: {
    parameters: {
      query?: {
        /** Only entries of this financial account. */
        financialAccountId?: string | null;
        /** Only entries that Monime grouped under this reference. */
        reference?: string | null;
        /** Only money in (`credit`) or money out (`debit`). */
        type?: "credit" | "debit" | null;
        /** The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /**
         * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
         */
        after?: components["parameters"]["After"];
      };
      header?: {
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["FinancialTransactionList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getFinancialTransaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @example txn-k6GMRZsCr61zfwCQtVemY2RrvQH */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["FinancialTransaction"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listBanks: {
    parameters: {
      query: {
        /** The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /**
         * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
         */
        after?: components["parameters"]["After"];
        /** ISO 3166-1 alpha-2 code. */
        country: components["parameters"]["Country"];
      };
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
         * OpenAPI file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["BankList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getBank: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
         * OpenAPI file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * Monime's id of the bank.
         *
         * @example slb004
         */
        providerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Bank"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listMomos: {
    parameters: {
      query: {
        /** The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /**
         * Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query.
         */
        after?: components["parameters"]["After"];
        /** ISO 3166-1 alpha-2 code. */
        country: components["parameters"]["Country"];
      };
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
         * OpenAPI file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["MomoList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getMomo: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The release that handles the request: release name, dot, date. Without it, the default release
         * chosen for the token should apply, so that the same code may meet different behaviour with another
         * token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
         * OpenAPI file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * Monime's id of the operator.
         *
         * @example m17
         */
        providerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Momo"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getProviderKyc: {
    parameters: {
      query: {
        /**
         * The account at that provider; for mobile money, the phone number.
         *
         * @example +23278000000
         */
        accountId: string;
      };
      header?: {
        /**
         * The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its
         * OpenAPI file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * Monime's id of the bank, operator or wallet.
         *
         * @example m17
         */
        providerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["ProviderKyc"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
}
