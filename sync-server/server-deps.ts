// What the server needs from the runtime it stands on. The adapters are in node/ and cloudflare/.

/** The files of the built app. */
export type AssetSource = {
  /**
   * The file at `pathname` (as in a URL, percent-encoded), or null where there is none.
   * Answers 304 to a matching If-None-Match of `request`, and a HEAD without a body.
   */
  readonly find: (pathname: string, request: Request) => Promise<Response | null>;
};

export type ServerDeps = {
  readonly version: string;
  readonly assets: AssetSource;
  readonly database: {
    /** True when the database answers a query now. May reject; that counts as no answer. */
    readonly answers: () => Promise<boolean>;
  };
  /** A new id for a request, shown in its error so that a log line can be found. */
  readonly newRequestId: () => string;
};
