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
     * @description Pages forward by cursor. There is no filter by metadata, date, amount or destination account, and no
     *     documented order. Keep the filters unchanged while paging, and pause 50 to 200 ms between pages.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Creates a payout.
     * @description Debits a financial account of the Space by the amount plus fees, and pays the amount to the destination.
     *     The answer is 200 while the payout is still `pending`: lack of funds, a blocked account and the like may
     *     show only later, as status `failed`.
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
     * @description The only trustworthy way to learn a payout's state, also after a webhook.
     */
    get: operations["getPayout"];
    put?: never;
    post?: never;
    /**
     * Deletes a payout that has not started.
     * @description The only way to cancel. Allowed before processing starts: Monime names `pending`, and `scheduled`, which is
     *     no documented status. The error when it is too late is not documented, nor whether the payout can be read
     *     afterwards: read it back, and take anything but a 404 as not cancelled.
     */
    delete: operations["deletePayout"];
    options?: never;
    head?: never;
    /**
     * Changes the metadata of a payout that has not been processed.
     * @description Works only until the payout is processed; the error after that is not documented. Whether metadata is merged
     *     or replaced, and what `null` does, is not documented either: send the complete map.
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
     * @description Pages by identifier, in both directions. There is no filter and no documented order.
     */
    get: operations["listLegacyPayouts"];
    put?: never;
    /**
     * Creates a payout in the legacy generation.
     * @description Debits a financial account by the amount plus charges, and pays the amount to the destination. As in the
     *     current generation, the answer is 200 while the payout is still `pending`.
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
     * @description The payout with its charges, transaction references and, once it has failed, the reason.
     */
    get: operations["getLegacyPayout"];
    put?: never;
    post?: never;
    /**
     * Deletes a payout of the legacy generation.
     * @description Until when this is allowed is not documented in this generation. Read the payout back, and take anything but
     *     a 404 as not cancelled.
     */
    delete: operations["deleteLegacyPayout"];
    options?: never;
    head?: never;
    /**
     * Changes the metadata of a payout of the legacy generation.
     * @description Metadata is all that can change. Whether it is merged or replaced, and what `null` does, is not documented:
     *     send the complete map.
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
     * @description The accounts that payouts are debited from. Each has exactly one currency.
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
     * @description Ask for the balance with `withBalance`; it is left out otherwise.
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
     * @description A payout of SLE 1,000 with a fee of SLE 50 posts two debits, one of each. Give a payout's
     *     `source.transactionReference` as `reference` to see its debits, and any reversal after a failure.
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
     * @description Its type, amount, account, and what gave rise to it.
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
     * @description Pay to a bank only while `status.active` and `featureSet.payout.canPayTo` are both true.
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
     * @description Its name and what Monime can do with it, by Monime's provider id.
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
     * @description Pay to an operator only while `status.active` and `featureSet.payout.canPayTo` are both true.
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
     * @description Its name and what Monime can do with it, by Monime's provider id.
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
     * @description A name check before paying. This operation has no version header.
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
     * @description Take `object.id` as a hint and read the payout back before acting. Deliveries may repeat and come in any
     *     order; `event.id` stays the same across repeats.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form nor what is
           *     signed is published.
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
        /** @description Received. Which statuses count as received is not documented. */
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
     * @description As `payout.completed`. Whether the debit comes back is not documented: look in the ledger before paying
     *     again.
     */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * @description Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form nor what is
           *     signed is published.
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
        /** @description Received. Which statuses count as received is not documented. */
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
    /** @description A payout to make. */
    CreatePayoutRequest: {
      amount: components["schemas"]["AmountRequest"];
      source?: components["schemas"]["PayoutSourceRequest"];
      destination: components["schemas"]["PayoutDestinationRequest"];
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description What may change in a payout that has not been processed. */
    UpdatePayoutRequest: {
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description What the destination is to receive; fees come on top. */
    AmountRequest: {
      /**
       * @description ISO 4217 code. Release caph.2025-08-23 supports SLE and USD, caph.2025-06-20 only SLE. It should be the
       *     source account's currency: nothing here converts.
       */
      currency: "SLE" | "USD" | (string & {});
      /**
       * Format: int64
       * @description In the currency's minor unit, so SLE 1 is 100.
       */
      value: number;
    };
    /** @description The account to debit. Left out or null, the main account. */
    PayoutSourceRequest: {
      /** @description The account's id, `fac-…`. */
      financialAccountId: string;
    } | null;
    /** @description The account to credit. */
    PayoutDestinationRequest: components["schemas"]["BankDestinationRequest"] | components["schemas"]["MomoDestinationRequest"] | components["schemas"]["WalletDestinationRequest"];
    /** @description A bank account. */
    BankDestinationRequest: {
      /** @constant */
      type: "bank";
      providerId: components["schemas"]["BankProviderId"];
      /** @description The account's number. Its form is not documented. */
      accountNumber: string;
    };
    /** @description A mobile-money account. */
    MomoDestinationRequest: {
      /** @constant */
      type: "momo";
      providerId: components["schemas"]["MomoProviderId"];
      /**
       * @description The account's phone number (MSISDN). The form is not documented; use E.164 with `+`.
       * @example +23278000000
       */
      phoneNumber: string;
    };
    /** @description A digital wallet. */
    WalletDestinationRequest: {
      /** @constant */
      type: "wallet";
      providerId: components["schemas"]["WalletProviderId"];
      /** @description The recipient's wallet. Documented as optional, but nothing else names the recipient, so always send it. */
      walletId?: string;
    };
    PayoutEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["Payout"];
    };
    PayoutListEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["PayoutListResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Money on its way from a financial account to a bank account, mobile-money account or wallet. */
    Payout: {
      /** @description The payout's id, `pyt-…`. */
      id: string;
      status: components["schemas"]["PayoutStatus"];
      /** @description What the destination receives; fees are not part of it. */
      amount: components["schemas"]["Amount"];
      source?: components["schemas"]["PayoutSource"];
      destination: components["schemas"]["PayoutDestination"];
      /** @description What was charged. Empty until the payout is processed. */
      fees?: components["schemas"]["PayoutFee"][] | null;
      failureDetail?: components["schemas"]["PayoutFailure"];
      /**
       * Format: date-time
       * @description When the payout was created, UTC.
       */
      createTime: string;
      /**
       * Format: date-time
       * @description When the payout last changed, UTC.
       */
      updateTime?: string | null;
      ownershipGraph?: components["schemas"]["OwnershipGraph"];
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * @description `pending`: created, not scheduled yet. `processing`: under way. `completed`: disbursed. `failed`: failed or
     *     rejected, see `failureDetail`. Monime does not call any of them final.
     */
    PayoutStatus: "pending" | "processing" | "completed" | "failed" | (string & {});
    /** @description The account debited. May be null when it is the main account. */
    PayoutSource: {
      /** @description The account's id, `fac-…`. */
      financialAccountId: string;
      /** @description Monime's reference of the debit; find it in the ledger. Null until the payout is processed. */
      transactionReference?: string | null;
    } | null;
    /** @description The account credited. */
    PayoutDestination: components["schemas"]["BankDestination"] | components["schemas"]["MomoDestination"] | components["schemas"]["WalletDestination"];
    /** @description A bank account. */
    BankDestination: {
      /** @constant */
      type: "bank";
      providerId: components["schemas"]["BankProviderId"];
      /** @description The account's number. */
      accountNumber: string;
      transactionReference?: components["schemas"]["DestinationTransactionReference"];
    };
    /** @description A mobile-money account. */
    MomoDestination: {
      /** @constant */
      type: "momo";
      providerId: components["schemas"]["MomoProviderId"];
      /** @description The account's phone number (MSISDN). */
      phoneNumber: string;
      transactionReference?: components["schemas"]["DestinationTransactionReference"];
    };
    /** @description A digital wallet. */
    WalletDestination: {
      /** @constant */
      type: "wallet";
      providerId: components["schemas"]["WalletProviderId"];
      /** @description The recipient's wallet. */
      walletId?: string;
      transactionReference?: components["schemas"]["DestinationTransactionReference"];
    };
    /** @description The provider's reference of the credit. Null unless the payout is `completed`. */
    DestinationTransactionReference: string | null;
    /**
     * @description Monime's id of the bank. `slb001` is SLCB. Monime's file lists these three as the only ones, while its list of
     *     banks is open: take ids and names from there.
     */
    BankProviderId: "slb001" | "slb004" | "slb007" | (string & {});
    /**
     * @description Monime's id of the operator. `m17` is Orange Money. Monime's file lists these two as the only ones, while its
     *     list of operators is open: take ids and names from there.
     */
    MomoProviderId: "m17" | "m18" | (string & {});
    /**
     * @description Monime's id of the wallet provider. `dw001`, SafulPay, is the only one in Monime's file, and no operation lists
     *     them.
     */
    WalletProviderId: "dw001" | (string & {});
    /** @description A fee, debited on top of the payout's amount. */
    PayoutFee: {
      /** @description The kind of fee. No list is published. */
      code?: string;
      amount?: components["schemas"]["Amount"];
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description Why the payout failed. Null unless it has. */
    PayoutFailure: {
      /**
       * @description `unknown`: not classified. `fund_insufficient`: the source account lacks money. `authorization_failed`:
       *     denied. `provider_unknown`: unexpected error of the provider. `provider_account_blocked`,
       *     `provider_account_missing`: the destination is. `provider_account_quota_exhausted`: over a daily or single
       *     limit. After `unknown` and `provider_unknown`, check the ledger before paying again.
       */
      code?: "unknown" | "fund_insufficient" | "authorization_failed" | "provider_unknown" | "provider_account_blocked" | "provider_account_missing" | "provider_account_quota_exhausted" | (string & {});
      /** @description For people. */
      message?: string;
    } | null;
    /** @description A payout to make. */
    CreateLegacyPayoutRequest: {
      amount: components["schemas"]["LegacyAmountRequest"];
      destination: components["schemas"]["LegacyPayoutDestinationRequest"];
      source?: components["schemas"]["LegacyPayoutSourceRequest"];
      metadata?: components["schemas"]["LegacyMetadata"];
    };
    /** @description What may change in a payout. */
    UpdateLegacyPayoutRequest: {
      metadata?: components["schemas"]["LegacyMetadata"];
    };
    /** @description What the destination is to receive; charges come on top. */
    LegacyAmountRequest: {
      /**
       * @description ISO 4217 code. No list is documented; Monime's texts speak of SLE. It should be the source account's
       *     currency: nothing here converts.
       */
      currency: string;
      /**
       * Format: int64
       * @description In the currency's minor unit, so SLE 1 is 100.
       */
      value: number;
    };
    /** @description The account to credit. */
    LegacyPayoutDestinationRequest: {
      /**
       * @description Monime's code of the provider, such as `m17` for Orange Money. Bank codes of this generation look like
       *     `SLB0004`, unlike the ids of `/v1`.
       * @example m17
       */
      providerCode: string;
      /**
       * @description The account at that provider; for mobile money, the phone number.
       * @example +23278000000
       */
      accountId: string;
    };
    /** @description The account to debit. */
    LegacyPayoutSourceRequest: {
      /** @description The account's id. Left out or null, the owner's main account. */
      financialAccountId?: string | null;
    };
    /** @description Free tags. At most 100; keys of up to 64 characters, values are strings of up to 100. */
    LegacyMetadata: {
      [key: string]: string;
    } | null;
    LegacyPayoutEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["LegacyPayout"];
    };
    LegacyPayoutListEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["LegacyPayoutListResult"];
      pagination?: components["schemas"]["LegacyPagination"];
    };
    /** @description A payout of the legacy generation. */
    LegacyPayout: {
      id: string;
      status: components["schemas"]["LegacyPayoutStatus"];
      /** @description What the destination receives; charges are not part of it. */
      amount: components["schemas"]["LegacyAmount"];
      /** @description The account debited. */
      source?: {
        financialAccountId?: string | null;
        /** @description Monime's reference of the debit of amount and charges. */
        transactionReference?: string | null;
      };
      /** @description The account credited. */
      destination: {
        /** @description Monime's code of the provider. */
        providerCode?: string | null;
        /** @description The account at that provider. */
        accountId?: string;
        /** @description The provider's reference, once the amount is disbursed. */
        transactionReference?: string | null;
      };
      /** @description What was charged. */
      charges?: components["schemas"]["LegacyPayoutCharge"][] | null;
      /** @description Why the payout is held up, while it is `delayed`. */
      delayedReason?: string | null;
      failureDetail?: components["schemas"]["LegacyPayoutFailure"];
      /**
       * Format: date-time
       * @description When the payout was created, UTC.
       */
      createTime: string;
      metadata?: components["schemas"]["LegacyMetadata"];
    };
    /**
     * @description `pending`: created. `processing`: under way. `delayed`: held up, see `delayedReason`. `completed`: disbursed.
     *     `failed`: failed or rejected, see `failureDetail`. Monime does not call any of them final.
     */
    LegacyPayoutStatus: "pending" | "processing" | "delayed" | "completed" | "failed" | (string & {});
    /** @description A charge, debited on top of the payout's amount. */
    LegacyPayoutCharge: {
      /** @description The kind of charge. No list is published. */
      name?: string;
      amount?: components["schemas"]["LegacyAmount"];
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description Why the payout failed. Null unless it has. */
    LegacyPayoutFailure: {
      /**
       * @description As the codes of the current generation, in camel case, and `expired`. After `unknown` and
       *     `providerUnknown`, check before paying again.
       */
      code?: "unknown" | "expired" | "providerUnknown" | "fundInsufficient" | "authorizationFailed" | "providerAccountBlocked" | "providerAccountMissing" | "providerAccountQuotaExhausted" | (string & {});
      /** @description For people. */
      explanation?: string;
    } | null;
    /** @description Money of the legacy generation. */
    LegacyAmount: {
      /** @description ISO 4217 code. */
      currency: string;
      /**
       * Format: int64
       * @description In the currency's minor unit, so SLE 1 is 100.
       */
      value: number;
    };
    /** @description Where this page stands. */
    LegacyPagination: {
      /** @description Items on this page. */
      count?: number;
      /** @description Estimate of all items. */
      total?: number | null;
      /** @description Identifier of the last item (of the first, when going backward), for `after` or `before`. */
      next?: string | null;
    };
    FinancialAccountEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["FinancialAccount"];
    };
    FinancialAccountListEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["FinancialAccountListResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description An account of the Space that holds money in one currency. */
    FinancialAccount: {
      /** @description The account's id, `fac-…`. */
      id?: string;
      /** @description Universal virtual account number, a checksummed alias for transfers into the account. */
      uvan?: string;
      /** @description For people, such as Disbursement Float. */
      name?: string;
      /** @description ISO 4217 code. */
      currency?: "SLE" | "USD" | (string & {});
      /** @description Your own reference of the account; unique. */
      reference?: string | null;
      description?: string | null;
      /** @description Only when asked for with `withBalance`. */
      balance?: {
        /** @description What can be used or withdrawn now. */
        available?: components["schemas"]["Amount"];
      } | null;
      /** Format: date-time */
      createTime?: string;
      /** Format: date-time */
      updateTime?: string | null;
      metadata?: components["schemas"]["Metadata"];
    };
    FinancialTransactionEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["FinancialTransaction"];
    };
    FinancialTransactionListEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["FinancialTransactionListResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description Money into or out of a financial account. */
    FinancialTransaction: {
      /** @description The entry's id, `txn-…`. */
      id?: string;
      /** @description Money in (`credit`) or money out (`debit`). */
      type?: "credit" | "debit" | (string & {});
      amount?: components["schemas"]["Amount"];
      /**
       * Format: date-time
       * @description When the entry was recorded.
       */
      timestamp?: string;
      /** @description Monime's reference; entries that belong together share it. */
      reference?: string | null;
      /** @description The account debited or credited. */
      financialAccount?: {
        id?: string;
        /** @description The balance right after the entry, where known. */
        balance?: {
          /** @description What was available right after the entry. */
          after?: components["schemas"]["Amount"];
        } | null;
      };
      /** @description Set when this entry takes an earlier one back. */
      originatingReversal?: {
        /** @description Id of the entry taken back. */
        originTxnId?: string;
        /** @description Reference of the entry taken back. */
        originTxnRef?: string;
      } | null;
      /** @description Set when this entry is a fee of Monime's. */
      originatingFee?: {
        /** @description The kind of fee. */
        code?: string;
      } | null;
      ownershipGraph?: components["schemas"]["OwnershipGraph"];
      metadata?: components["schemas"]["Metadata"];
    };
    BankEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["Bank"];
    };
    BankListEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["BankListResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    Bank: {
      /**
       * @description Monime's id of the bank.
       * @example slb004
       */
      providerId?: string;
      /** @example Guarantee Trust Bank */
      name?: string;
      /**
       * @description ISO 3166-1 alpha-2 code.
       * @example SL
       */
      country?: string;
      status?: components["schemas"]["ProviderStatus"];
      featureSet?: components["schemas"]["ProviderFeatureSet"];
      /**
       * Format: date-time
       * @description When Monime began to support the bank.
       */
      createTime?: string;
      /**
       * Format: date-time
       * @description When that support last changed.
       */
      updateTime?: string | null;
    };
    MomoEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["Momo"];
    };
    MomoListEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["MomoListResult"];
      pagination?: components["schemas"]["Pagination"];
    };
    /** @description A mobile-money operator. */
    Momo: {
      /**
       * @description Monime's id of the operator.
       * @example m17
       */
      providerId?: string;
      /** @example Orange Money */
      name?: string;
      /**
       * @description ISO 3166-1 alpha-2 code.
       * @example SL
       */
      country?: string;
      status?: components["schemas"]["ProviderStatus"];
      featureSet?: components["schemas"]["ProviderFeatureSet"];
      /**
       * Format: date-time
       * @description When Monime began to support the operator.
       */
      createTime?: string;
      /**
       * Format: date-time
       * @description When that support last changed.
       */
      updateTime?: string | null;
    };
    ProviderStatus: {
      /** @description Whether Monime works with it now. */
      active?: boolean;
    };
    /** @description What Monime can do with a bank or operator. */
    ProviderFeatureSet: {
      payout?: {
        /** @description Whether payouts can go to an account there. */
        canPayTo?: boolean;
        /** @description Payout schemes supported. */
        schemes?: string[] | null;
        metadata?: components["schemas"]["FeatureMetadata"];
      };
      payment?: {
        /** @description Whether payments can come from an account there. */
        canPayFrom?: boolean;
        /** @description Payment schemes supported. */
        schemes?: string[] | null;
        metadata?: components["schemas"]["FeatureMetadata"];
      };
      kycVerification?: {
        /** @description Whether an account's holder can be looked up. */
        canVerifyAccount?: boolean;
        metadata?: components["schemas"]["FeatureMetadata"];
      };
    };
    /** @description More about the feature. */
    FeatureMetadata: {
      [key: string]: string;
    } | null;
    ProviderKycEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
      result: components["schemas"]["ProviderKyc"];
    };
    /** @description What a provider knows about an account and its holder. */
    ProviderKyc: {
      account?: {
        /** @description The account at the provider. */
        id?: string;
        /** @description Name of the account, where it differs from the holder's. */
        name?: string;
        /** @description Full name of the holder, as registered with the provider. */
        holderName?: string;
        /** @description More about the account. */
        metadata?: {
          [key: string]: unknown;
        } | null;
      };
      provider?: {
        /**
         * @description Monime's id of the provider.
         * @example m17
         */
        id?: string;
        /** @example momo */
        type?: "momo" | "bank" | "wallet" | (string & {});
        /** @example Orange Money */
        name?: string;
      };
    };
    /** @description Money. */
    Amount: {
      /** @description ISO 4217 code. */
      currency: "SLE" | "USD" | (string & {});
      /**
       * Format: int64
       * @description In the currency's minor unit, so SLE 1 is 100.
       */
      value: number;
    };
    /**
     * @description Free data, at most 64 entries. Nothing more is documented; keep to strings of up to 100 characters under keys of
     *     up to 64, the rule of the legacy generation.
     */
    Metadata: {
      [key: string]: unknown;
    } | null;
    /** @description The chain of objects that led to this one. */
    OwnershipGraph: {
      owner?: components["schemas"]["OwnershipObject"];
    } | null;
    /** @description An object that gave rise to another, and what gave rise to it. */
    OwnershipObject: {
      id?: string;
      /** @description Such as `internal_transfer`, `checkout_session`, `payment_code`. */
      type?: string;
      metadata?: components["schemas"]["Metadata"];
      owner?: components["schemas"]["OwnershipObject"];
    };
    /** @description Where this page stands. */
    Pagination: {
      /** @description Items on this page. */
      count?: number;
      /** @description Cursor for `after`. Null or absent, and only that, means the end; a short page does not. */
      next?: string | null;
    };
    /**
     * @description Always true; errors have their own envelope.
     * @constant
     */
    Success: true;
    /** @description Notes on the request. What they look like is not documented. */
    Messages: unknown[];
    DeletedEnvelope: {
      success: components["schemas"]["Success"];
      messages?: components["schemas"]["Messages"];
    };
    /** @description Every error, as far as Monime's guides show. No field is certain. */
    ErrorEnvelope: {
      /** @constant */
      success?: false;
      messages?: components["schemas"]["Messages"];
      error?: {
        /** @description The HTTP status again. */
        code?: number;
        /** @description For programs. Monime publishes no list. */
        reason?: "idempotency_key_in_use" | "too_many_requests" | (string & {});
        /** @description For people. */
        message?: string;
        /** @description Usually empty. What it holds is not documented. */
        details?: unknown[];
      };
    };
    /** @description What a payout webhook delivers. Pieced together; nothing is certain to be present. */
    PayoutEvent: {
      /** @description The release in which `data` is written. */
      apiVersion?: string;
      event?: {
        /** @description The same for every delivery of the event. */
        id?: string;
        name?: "payout.completed" | "payout.failed" | (string & {});
        /** @description When it happened; reported as Unix seconds, unverified. */
        timestamp?: string;
      };
      /** @description What the event is about. */
      object?: {
        /** @description The payout's id. */
        id?: string;
        /** @description The kind of object, such as `payout`. */
        type?: string;
      };
      data?: components["schemas"]["Payout"];
    };
    /** @enum {string|null} */
    ApiVersion: "caph.2025-08-23" | "caph.2025-06-20" | null;
    ListPayoutsQuery: {
      /**
       * @description Only payouts in this status.
       * @enum {string|null}
       */
      status?: "pending" | "processing" | "failed" | "completed" | null;
      /** @description Only payouts from this financial account. */
      sourceFinancialAccountId?: string | null;
      /** @description Only payouts whose debit has this Monime reference. */
      sourceTransactionReference?: string | null;
      /** @description Only payouts whose credit has this reference of the destination's provider. */
      destinationTransactionReference?: string | null;
      /**
       * @description The most items on one page.
       * @default 10
       */
      limit?: number;
      /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
      after?: string | null;
    };
    PayoutListResult: components["schemas"]["Payout"][] | null;
    ListLegacyPayoutsQuery: {
      /** @description Items just after this identifier. Wins over `before`. */
      after?: string | null;
      /** @description Items just before this identifier. Ignored when `after` is given. */
      before?: string | null;
      /**
       * @description The most items on one page.
       * @default 10
       */
      limit?: number;
    };
    LegacyPayoutListResult: components["schemas"]["LegacyPayout"][] | null;
    ListFinancialAccountsQuery: {
      /** @description Only the account with this universal virtual account number. */
      uvan?: string | null;
      /**
       * @description Only accounts with this reference of yours. An integrator found in October 2026 that the filter returns
       *     nothing for a reference that exists: compare references yourself.
       */
      reference?: string | null;
      /** @description Whether to include the balance. */
      withBalance?: boolean;
      /**
       * @description The most items on one page.
       * @default 10
       */
      limit?: number;
      /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
      after?: string | null;
    };
    FinancialAccountListResult: components["schemas"]["FinancialAccount"][] | null;
    GetFinancialAccountQuery: {
      /** @description Whether to include the balance. */
      withBalance?: boolean;
    };
    ListFinancialTransactionsQuery: {
      /** @description Only entries of this financial account. */
      financialAccountId?: string | null;
      /** @description Only entries that Monime grouped under this reference. */
      reference?: string | null;
      /**
       * @description Only money in (`credit`) or money out (`debit`).
       * @enum {string|null}
       */
      type?: "credit" | "debit" | null;
      /**
       * @description The most items on one page.
       * @default 10
       */
      limit?: number;
      /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
      after?: string | null;
    };
    FinancialTransactionListResult: components["schemas"]["FinancialTransaction"][] | null;
    ListBanksQuery: {
      /**
       * @description The most items on one page.
       * @default 10
       */
      limit?: number;
      /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
      after?: string | null;
      /** @description ISO 3166-1 alpha-2 code. */
      country: string;
    };
    BankListResult: components["schemas"]["Bank"][] | null;
    ListMomosQuery: {
      /**
       * @description The most items on one page.
       * @default 10
       */
      limit?: number;
      /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
      after?: string | null;
      /** @description ISO 3166-1 alpha-2 code. */
      country: string;
    };
    MomoListResult: components["schemas"]["Momo"][] | null;
    GetProviderKycQuery: {
      /** @description The account at that provider; for mobile money, the phone number. */
      accountId: string;
    };
  };
  responses: {
    /** @description The payout. */
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
    /** @description One page of payouts. */
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
    /** @description Deleted. The envelope has no `result`. */
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
    /** @description The payout. */
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
    /** @description One page of payouts. */
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
    /** @description The financial account. */
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
    /** @description One page of financial accounts. */
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
    /** @description The entry of the ledger. */
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
    /** @description One page of the ledger. */
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
    /** @description The bank. */
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
    /** @description One page of banks. */
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
    /** @description The mobile-money operator. */
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
    /** @description One page of mobile-money operators. */
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
    /** @description The account and its holder, as the provider has them. */
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
    /** @description The input is not valid. The reasons are not published. */
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
    /** @description The token is missing, malformed, expired, revoked, or of the other environment. */
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
     * @description The token or the user's role lacks a permission, the token is bound to another Space, or the IP address is
     *     not allowed. Also said to answer test tokens on endpoints without a test mode.
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
    /** @description There is no such object. */
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
     * @description The key was used in this Space with another address or body. What became of that request this answer does not
     *     say: read back, and never send again under a new key.
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
     * @description A rate limit was hit; the request never reached the service. Per endpoint and token, 20 requests a second live
     *     and 5 in test. Said to hold too: 80 and 20 per token, 500 and 100 per Space.
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
    /** @description Monime failed; whether the request took effect is open. A proxy may answer in its own form. */
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
    /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
    SpaceId: string;
    /** @description The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
    LegacySpaceId: string;
    /**
     * @description The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its OpenAPI
     *     file does not declare it on this operation: send it.
     */
    ReferenceDataSpaceId: string;
    /**
     * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
     *     token should apply, so that the same code may meet different behaviour with another token.
     */
    ApiVersion: components["schemas"]["ApiVersion"];
    /**
     * @description Names one intended payout within the Space. A repeat with the same key, address and body returns the first
     *     result. At most 64 characters; Monime is said to advise more than 25.
     */
    IdempotencyKey: string;
    /** @description The payout's id, `pyt-…`. */
    PayoutId: string;
    /**
     * @description The payout's id. No form is documented in this generation.
     * @example pyt-k6GMRZsCr61zfwCQtVemY2RrvQH
     */
    LegacyPayoutId: string;
    /** @description The most items on one page. */
    Limit: number;
    /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
    After: string | null;
    /** @description Whether to include the balance. */
    WithBalance: boolean;
    /** @description ISO 3166-1 alpha-2 code. */
    Country: string;
    /**
     * @description Signature of the delivery. Integrators report `t=<unix seconds>,v1=<base64>`; neither the form nor what is
     *     signed is published.
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /** @description Id of this attempt; quote it to Monime's support. */
    RequestId: string;
    /** @description Checksum of method, path and body, by which Monime tells a repeat from a new request. */
    RequestChecksum: string;
    /** @description When the request reached Monime, UTC, ISO 8601. */
    RequestTimestamp: string;
    /** @description About how long Monime took. The form is not documented. */
    RequestDuration: string;
    /** @description The cache that answered. `irc` is the idempotent request cache, a replay of an earlier success. */
    Cache: "irc" | (string & {});
    /** @description The limit that was hit. */
    RateLimit: "token-limit" | "space-limit" | "endpoint-limit" | (string & {});
    /** @description Whole seconds to wait. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listPayouts: {
    parameters: {
      query?: {
        /** @description Only payouts in this status. */
        status?: "pending" | "processing" | "failed" | "completed" | null;
        /** @description Only payouts from this financial account. */
        sourceFinancialAccountId?: string | null;
        /** @description Only payouts whose debit has this Monime reference. */
        sourceTransactionReference?: string | null;
        /** @description Only payouts whose credit has this reference of the destination's provider. */
        destinationTransactionReference?: string | null;
        /** @description The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
        after?: components["parameters"]["After"];
      };
      header?: {
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
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
         * @description Names one intended payout within the Space. A repeat with the same key, address and body returns the first
         *     result. At most 64 characters; Monime is said to advise more than 25.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
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
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @description The payout's id, `pyt-…`. */
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
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @description The payout's id, `pyt-…`. */
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
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
      };
      path: {
        /** @description The payout's id, `pyt-…`. */
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
        /** @description Items just after this identifier. Wins over `before`. */
        after?: string | null;
        /** @description Items just before this identifier. Ignored when `after` is given. */
        before?: string | null;
        /** @description The most items on one page. */
        limit?: components["parameters"]["Limit"];
      };
      header?: {
        /** @description The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
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
        /** @description The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
        /**
         * @description Names one intended payout within the Space. A repeat with the same key, address and body returns the first
         *     result. At most 64 characters; Monime is said to advise more than 25.
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
        /** @description The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        /**
         * @description The payout's id. No form is documented in this generation.
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
        /** @description The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        /**
         * @description The payout's id. No form is documented in this generation.
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
        /** @description The Space on whose behalf the request is made. At most 100 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["LegacySpaceId"];
      };
      path: {
        /**
         * @description The payout's id. No form is documented in this generation.
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
        /** @description Only the account with this universal virtual account number. */
        uvan?: string | null;
        /**
         * @description Only accounts with this reference of yours. An integrator found in October 2026 that the filter returns
         *     nothing for a reference that exists: compare references yourself.
         */
        reference?: string | null;
        /** @description Whether to include the balance. */
        withBalance?: components["parameters"]["WithBalance"];
        /** @description The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
        after?: components["parameters"]["After"];
      };
      header?: {
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
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
        /** @description Whether to include the balance. */
        withBalance?: components["parameters"]["WithBalance"];
      };
      header?: {
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
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
        /** @description Only entries of this financial account. */
        financialAccountId?: string | null;
        /** @description Only entries that Monime grouped under this reference. */
        reference?: string | null;
        /** @description Only money in (`credit`) or money out (`debit`). */
        type?: "credit" | "debit" | null;
        /** @description The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
        after?: components["parameters"]["After"];
      };
      header?: {
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
        "Monime-Space-Id"?: components["parameters"]["SpaceId"];
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
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
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /** @description The Space on whose behalf the request is made. At most 64 characters, `spc-…`. */
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
        /** @description The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
        after?: components["parameters"]["After"];
        /** @description ISO 3166-1 alpha-2 code. */
        country: components["parameters"]["Country"];
      };
      header?: {
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * @description The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its OpenAPI
         *     file does not declare it on this operation: send it.
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
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * @description The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its OpenAPI
         *     file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * @description Monime's id of the bank.
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
        /** @description The most items on one page. */
        limit?: components["parameters"]["Limit"];
        /** @description Cursor of the next page, from `pagination.next` of the page before. Opaque, and tied to the query. */
        after?: components["parameters"]["After"];
        /** @description ISO 3166-1 alpha-2 code. */
        country: components["parameters"]["Country"];
      };
      header?: {
        /**
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * @description The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its OpenAPI
         *     file does not declare it on this operation: send it.
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
         * @description The release that handles the request: release name, dot, date. Without it, the default release chosen for the
         *     token should apply, so that the same code may meet different behaviour with another token.
         */
        "Monime-Version"?: components["parameters"]["ApiVersion"];
        /**
         * @description The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its OpenAPI
         *     file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * @description Monime's id of the operator.
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
         * @description The account at that provider; for mobile money, the phone number.
         * @example +23278000000
         */
        accountId: string;
      };
      header?: {
        /**
         * @description The Space on whose behalf the request is made. Monime's page on headers requires it everywhere, its OpenAPI
         *     file does not declare it on this operation: send it.
         */
        "Monime-Space-Id"?: components["parameters"]["ReferenceDataSpaceId"];
      };
      path: {
        /**
         * @description Monime's id of the bank, operator or wallet.
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
