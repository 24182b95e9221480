// Made of the service's OpenAPI document by `pnpm client`; do not edit.
export interface paths {
  "/healthz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Says that the service is there. */
    get: operations["healthz"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the service counts of itself, for Prometheus. */
    get: operations["metrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/readyz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Says that the service takes requests. */
    get: operations["readyz"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Checks each paper alone and, given several, what changed from one to the next.
     * @description What the command `pcplan check --json` gives.
     */
    post: operations["checks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/comparisons": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Says what changed between two papers, the older one first.
     * @description What the command `pcplan compare --json` gives.
     */
    post: operations["comparisons"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/dashboards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Counts one paper: its projects, forecasts and money.
     * @description What the command `pcplan dashboard --json` gives.
     */
    post: operations["dashboards"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/forecasts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reads forecast phrases: the days that each means, or why it cannot be read.
     * @description What the command `pcplan forecast` gives.
     */
    post: operations["forecasts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ledgers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists each project's forecasts over a series of papers, what needs attention first.
     * @description What the command `pcplan ledger --json` gives.
     */
    post: operations["ledgers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/money": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reads the amounts in texts, exact to the penny.
     * @description What the command `pcplan money` gives.
     */
    post: operations["money"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/papers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reads a paper of any kind that pcplan reads: the file is the body, or the part “papers”.
     * @description What the command `pcplan extract --json` gives.
     */
    post: operations["papers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drafts a profile from an office's papers, each guess with its reason.
     * @description What the command `pcplan profile infer --json` gives.
     */
    post: operations["profiles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Writes the dashboard, the findings and, given an earlier paper, the changes as a file.
     * @description What the command `pcplan report` gives.
     */
    post: operations["reports"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/schemas/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** JSON Schema 2020-12 of a shape, as the command `pcplan schema` gives it. */
    get: operations["schema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A sum of money as a text states it; `start` and `end` are UTF-16 offsets of `text`. */
    Amount: {
      /** @description The exact decimal with two places, such as `350000.00`. */
      amount: string;
      /**
       * @description The currency: pounds sterling alone are read.
       * @constant
       */
      currency: "GBP";
      /** @description Where they end: the offset behind the last sign. */
      end: number;
      /** @description What is said beside it, such as `up to` or `circa`, in the order in which it is printed. */
      qualifiers: ("up to" | "circa" | "at least" | "approximately" | "per annum" | "additional")[];
      /** @description Where its words start in the text, in UTF-16 units from 0. */
      start: number;
      /** @description The words of the amount, as printed. */
      text: string;
    };
    /** @description What a paper says became of projects, outside their rows: evidence for a comparison. */
    Announcement: {
      /** @description Where it stands. */
      at: components["schemas"]["Place"];
      /**
       * @description What became of them.
       * @enum {string}
       */
      kind: "merged" | "split" | "renamed" | "resumed" | "withdrawn" | "held";
      /** @description The words for what came of them, with whatever follows; `null` where nothing does, as in a withdrawal. */
      outcome: string | null;
      /** @description The words for the projects that it speaks of, as printed: those that were merged, split, renamed and so on. */
      subject: string;
      /** @description The sentence or item, as printed. */
      text: string;
    };
    /** @description When a decision was approved: the words of the paper and the days that they mean. */
    ApprovedOn: {
      /**
       * Format: date
       * @description The first day that they may mean, `YYYY-MM-DD`.
       */
      earliest: string;
      /**
       * Format: date
       * @description The last day that they may mean, `YYYY-MM-DD`.
       */
      latest: string;
      /**
       * @description The unit that the words name: mostly a day or a month.
       * @enum {string}
       */
      precision: "day" | "month" | "quarter" | "half" | "season" | "year";
      /** @description The words of the cell, as printed. */
      text: string;
    };
    /** @description A rectangle on a page in points of 1/72 inch; `left` and `top` count from the page's top left corner. */
    Box: {
      /** @description In points. */
      height: number;
      /** @description From the page's left edge to its own, in points. */
      left: number;
      /** @description From the page's top edge to its own, in points. */
      top: number;
      /** @description In points. */
      width: number;
    };
    /** @description One thing that differs between two papers; `kind` says what, and with it what stands before and after. */
    Change:
      | {
          /** @description What the later paper says. */
          after: components["schemas"]["Forecast"];
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: components["schemas"]["Forecast"];
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "reforecast";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: components["schemas"]["Rag"] | null;
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: components["schemas"]["Rag"] | null;
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "rag-changed";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: string | null;
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: string | null;
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @enum {string}
           */
          kind: "deadline-changed" | "moved";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: string;
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: string;
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "renamed";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: components["schemas"]["Wording"];
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: components["schemas"]["Wording"];
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "reworded";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after:
            | (
                | ("candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn")
                | components["schemas"]["ComparedRow"]
              )
            | null;
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before:
            | (
                | ("candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn")
                | components["schemas"]["ComparedRow"]
              )
            | null;
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @enum {string}
           */
          kind: "completed" | "initiated" | "resumed" | "held" | "withdrawn" | "merged";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: components["schemas"]["ComparedRow"];
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: components["schemas"]["ComparedRow"];
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "split";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: components["schemas"]["ComparedRow"];
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: null;
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "appeared";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        }
      | {
          /** @description What the later paper says. */
          after: null;
          /** @description What the later paper announces outside its rows, where it was that which told the change. */
          announced?: components["schemas"]["Announcement"];
          /** @description Its row in the earlier and in the later paper; `null` where a paper does not list it. */
          at: [components["schemas"]["Place"] | null, components["schemas"]["Place"] | null];
          /** @description What the earlier paper says. */
          before: components["schemas"]["ComparedRow"];
          /** @description The words in the forecast cell that state the new stage, where it was they that told it. */
          forecast?: components["schemas"]["Forecast"];
          /** @description The ids of the rows concerned, in the earlier and in the later paper. */
          ids: [string | null, string | null];
          /**
           * @description What differs: with it, what stands in `before` and `after` is told.
           * @constant
           */
          kind: "no-longer-listed";
          /**
           * @description The list of a headline that names the project, where it was that list that told the change.
           * @enum {string}
           */
          list?: "delivered" | "initiated" | "toCommence" | "placedOnHold" | "newCandidates";
          /** @description The later paper's id of the project, or the earlier's where it is gone. */
          projectId: string;
          /** @description Plain English that can be read out at a meeting. */
          sentence: string;
          /** @description By how much the forecast has moved; `null` where that is not the change, or either names no days. */
          slippage: components["schemas"]["Slippage"] | null;
          /** @description The title in the later paper, or in the earlier where it is gone; as printed. */
          title: string;
          /** @description What a row states no more with its new stage, such as the rating of one that was put on hold; left out where nothing. */
          unstated?: ("rag" | "objective")[];
        };
    /** @description What a check of one paper or of a series noticed. */
    Check: {
      /** @description How many of the findings have each severity. */
      counts: components["schemas"]["FindingCounts"];
      /** @description In the order of the rules: what could not be read first, what only a series shows last. */
      findings: components["schemas"]["Finding"][];
      /**
       * @description The version of this shape; left out, it is 1.
       * @constant
       */
      version?: 1;
    };
    /** @description What a comparison keeps of a row that only one of the papers has. */
    ComparedRow: {
      /** @description The row in the paper. */
      at: components["schemas"]["Place"];
      /** @description The legal date that the objective names, as a day. */
      deadline: string | null;
      /** @description When it is expected to end: the words of the paper and the days that they mean. */
      forecast: components["schemas"]["Forecast"];
      /** @description Names the row in its paper: a slug of the folded title, with `-2` and so on where that is taken. */
      id: string;
      /** @description Whether the title says that the law requires it, as `(statutory)` does. */
      isStatutory: boolean;
      /** @description What the project is for, as printed; `null` where the paper does not say. */
      objective: string | null;
      /** @description Its rating; `null` where the paper gives none. */
      rag: components["schemas"]["Rag"] | null;
      /**
       * @description Where the project is in its life, as the words over its table or its status cell say.
       * @enum {string}
       */
      stage: "candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn";
      /** @description The strand, as the plan names it; `null` where none was told. A guess must be shown as one: see `strandConfidence`. */
      strand: string | null;
      /**
       * @description How sure the strand is: `certain`, `likely`, `guess`, or `none` where there is none.
       * @enum {string}
       */
      strandConfidence: "certain" | "likely" | "guess" | "none";
      /** @description As printed. */
      title: string;
    };
    /** @description What differs between two papers. */
    Comparison: {
      /** @description What differs, in the order of the later paper. */
      changes: components["schemas"]["Change"][];
      /** @description The decisions of the later paper that the earlier does not list. */
      decisions: {
        /** @description In the order of the later paper. */
        added: components["schemas"]["Decision"][];
      };
      /** @description The earlier paper. */
      from: {
        /** @description Its meeting; `null` where it names none. */
        meeting: components["schemas"]["Meeting"] | null;
        /**
         * @description The receipt of its reading; `null` where no document was read.
         * @default null
         */
        reading: components["schemas"]["Receipt"] | null;
      };
      /** @description The rows of both papers that are, or may be, of one project. */
      matches: components["schemas"]["Match"][];
      /** @description What the office calls the things that are compared; left out where neither paper tells. */
      noun?: components["schemas"]["ProjectNoun"];
      /** @description What a reader must know of the two papers, such as that one names no day or that they are in the wrong order. */
      problems: components["schemas"]["Problem"][];
      /** @description The later paper. */
      to: {
        /** @description Its meeting; `null` where it names none. */
        meeting: components["schemas"]["Meeting"] | null;
        /**
         * @description The receipt of its reading; `null` where no document was read.
         * @default null
         */
        reading: components["schemas"]["Receipt"] | null;
      };
      /**
       * @description The version of this shape: 1.
       * @constant
       */
      version: 1;
    };
    /** @description What an office has settled once for its folder of papers: the file `pcplan.json`. Every field may be left out; a flag of the command line wins over it, and it wins over the profile. */
    Config: {
      /** @description The address or path of this shape's JSON Schema, for editors; nothing is read from it. */
      $schema?: string;
      /** @description The path of an earlier output of `check --json`, from the folder of this file: only what is new counts. */
      baseline?: string;
      /**
       * @description From which severity of a finding on `check` ends with exit code 1; left out, it is `error`.
       * @enum {string}
       */
      failOn?: "error" | "warning" | "never";
      /** @description The area's way of writing: the name of a profile that comes with pcplan, or the path of one of the office's own, which ends in .json and is taken from the folder of this file. Left out, it is told from each paper. */
      profile?: string;
      /** @description The path of the review file, from the folder of this file: the answers in it are applied to every paper. */
      review?: string;
      /** @description By the code of a finding: `off` leaves it out, a severity takes the place of its own. */
      rules?: {
        [key: string]: "off" | "note" | "warning" | "error";
      };
      /** @description The month in which quarters and halves start: 1 for calendar years, 4 for financial ones. */
      yearStart?: 1 | 4;
    };
    /** @description What people read of a tally, beside the figures that the paper states about itself. */
    Dashboard: {
      /** @description The day for which it counts, `YYYY-MM-DD`; `null` where none is known, so that nothing has lapsed. */
      asOf: string | null;
      /** @description How many rows serve each priority; one may serve several. */
      byPriority: {
        /** @description How many rows serve it. */
        count: number;
        /** @description That count as a share of the rows that name a priority, rounded half up to a whole number. */
        percent: number;
        /** @description The priority as printed. */
        priority: string;
      }[];
      /** @description The stages of the rows of each strand, by the name of the strand. */
      byStrand: components["schemas"]["StrandCounts"][];
      /** @description What differs from the paper before; empty where none was given. */
      changes: components["schemas"]["Change"][];
      /** @description What the forecasts of current projects say, for the day. */
      forecasts: components["schemas"]["ForecastTally"];
      /** @description What the paper states about itself, beside what its rows count up to. */
      headline: {
        /** @description How many rows stand at each stage. */
        counted: components["schemas"]["StageCounts"];
        /** @description What the paper states; `null` where it states nothing. */
        stated: components["schemas"]["Headline"] | null;
      };
      /** @description What the decisions approve, in exact sums. */
      money: components["schemas"]["MoneySummary"];
      /** @description What a reader must know of the figures, each as a sentence in English. */
      notes: string[];
      /**
       * @description The ratings in words that no scheme knows, each with how many rows have it.
       * @default []
       */
      ownRatings: components["schemas"]["OwnRating"][];
      /** @description The paper that it counts; left out where it is of no one paper. */
      paper?: components["schemas"]["DashboardPaper"];
      /** @description Rows that name no priority. */
      priorityNotStated: number;
      /** @description The ratings of current projects. */
      rag: components["schemas"]["RagTally"];
      /** @description How many rows stand at each stage. */
      totals: components["schemas"]["StageCounts"];
    };
    /** @description The paper of which a dashboard is. */
    DashboardPaper: {
      /** @description What it calls the things on which it reports; left out where nothing tells. */
      noun?: components["schemas"]["ProjectNoun"];
      /** @description The body that reports; `null` where the paper names none. */
      office: string | null;
      /** @description Its title as printed; `null` where it has none. */
      title: string | null;
    };
    /** @description A decision notice as a paper lists it. */
    Decision: {
      /** @description The amounts in its title, then those in its summary, in the order of the text, then that of its own column. */
      amounts: components["schemas"]["DecisionAmount"][];
      /** @description When it was approved; `null` where the paper does not say or it cannot be read. */
      approvedOn: components["schemas"]["ApprovedOn"] | null;
      /** @description The row in the paper. */
      at: components["schemas"]["Place"];
      /** @description Why it is not published, as printed; `null` where it is, or where no reason is given. */
      exemption: string | null;
      /** @description Names the decision in its paper: a slug of the folded title, with `-2` and so on where that is taken. */
      id: string;
      /** @description Whether it, or a part of it, is not published. */
      isRestricted: boolean;
      /** @description The office's own number or id, as printed; `null` where the paper gives none. */
      ref: string | null;
      /** @description What was decided, as printed; empty where the paper does not say. */
      summary: string;
      /** @description The words in square brackets before the title; empty where there are none. */
      tags: string[];
      /** @description The title without its tags and its id. */
      title: string;
    };
    /** @description An amount inside a decision: what it is to the decision and where it was said. */
    DecisionAmount: {
      /** @description The exact decimal with two places, such as `350000.00`. */
      amount: string;
      /**
       * @description The currency: pounds sterling alone are read.
       * @constant
       */
      currency: "GBP";
      /** @description Where they end: the offset behind the last sign. */
      end: number;
      /**
       * @description Where it was said, `amount` for a column of amounts; offsets count in that text.
       * @enum {string}
       */
      in: "title" | "summary" | "amount";
      /** @description Whether it is approved money that goes into a reserve. */
      isReserveTransfer: boolean;
      /** @description What is said beside it, such as `up to` or `circa`, in the order in which it is printed. */
      qualifiers: ("up to" | "circa" | "at least" | "approximately" | "per annum" | "additional")[];
      /**
       * @description What the amount is to the decision: approved by it, a wider total, money of others, said already, or only noted.
       * @enum {string}
       */
      role: "approved" | "total" | "external" | "duplicate" | "mentioned";
      /** @description Where its words start in the text, in UTF-16 units from 0. */
      start: number;
      /** @description The words of the amount, as printed. */
      text: string;
    };
    /** @description Something that a check noticed: a problem that also says what in the paper it concerns. */
    Finding: {
      /**
       * @description The project, decision, list or figure concerned, by its name; `null` where it is the paper as a whole.
       * @default null
       */
      about: string | null;
      /** @description How to mend it; `null` where there is nothing to do. */
      advice: string | null;
      /** @description Where it stands; `null` where it concerns no one place. */
      at: components["schemas"]["Place"] | null;
      /** @description Names the kind of problem for programs; GLOSSARY.md lists every code. */
      code: string;
      /** @description What was expected in its place; `null` where the message says it all. */
      expected: string | null;
      /** @description What was found, as printed and cut at 80 characters; `null` where there is nothing to quote. */
      found: string | null;
      /** @description What is the matter, as a sentence in English. */
      message: string;
      /** @description The paper that it is of; left out where it is of no one paper. */
      paper?: components["schemas"]["FindingPaper"];
      /** @description Other places that it concerns. */
      related: components["schemas"]["Place"][];
      /** @description The row that it stands in; left out where it concerns no one row. */
      row?: components["schemas"]["FindingRow"];
      /**
       * @description How much it matters: `error` stops a clean exit, `warning` should be looked at, `note` can be passed over.
       * @enum {string}
       */
      severity: "error" | "warning" | "note";
      /** @description What the sentences name, so that they can be said in another language; left out where they name nothing. */
      values?: {
        [key: string]: unknown;
      };
    };
    /** @description How many findings there are of each severity. */
    FindingCounts: {
      /** @description Those that must be fixed. */
      error: number;
      /** @description Those that are fine to ignore. */
      note: number;
      /** @description Those that are worth checking. */
      warning: number;
    };
    /** @description Of a paper what tells its findings from those of another, and how its office speaks. */
    FindingPaper: {
      /** @description The day of the paper, `YYYY-MM-DD`; `null` where it names none. */
      day: string | null;
      /** @description What the office calls the things on which it reports; left out where nothing tells. */
      noun?: components["schemas"]["ProjectNoun"];
      /** @description The body that reports; `null` where the paper names none. */
      office: string | null;
      /** @description Between which days it lies where it names none; `null` where nothing tells. */
      window: components["schemas"]["Span"] | null;
    };
    /** @description The row of a table in which a finding stands, so that people can find it in the paper. */
    FindingRow: {
      /**
       * @description Of which table it is.
       * @enum {string}
       */
      of: "projects" | "decisions" | "spotlights";
      /** @description The stage of a project; `null` of anything else. */
      stage: ("candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn") | null;
      /** @description Its title, as printed; `null` where the finding is of the table, of which this is the first row concerned. */
      title: string | null;
    };
    /** @description When a project is expected to end: the words of the paper, and what they mean. */
    Forecast:
      | components["schemas"]["ForecastPeriod"]
      | components["schemas"]["ForecastTbd"]
      | components["schemas"]["ForecastOngoing"]
      | components["schemas"]["ForecastBlank"]
      | components["schemas"]["ForecastState"]
      | components["schemas"]["ForecastUnreadable"];
    /** @description No forecast. */
    ForecastBlank: {
      /**
       * @description The cell is empty, a dash or not applicable.
       * @constant
       */
      kind: "blank";
      /** @description The words of the paper, as printed. */
      text: string;
    };
    /** @description A project whose forecast is of note. */
    ForecastEntry: {
      /** @description As printed. */
      forecast: string;
      /** @description The id of the project in its paper. */
      id: string;
      /** @description Its title, as printed. */
      title: string;
    };
    /** @description A forecast of no end. */
    ForecastOngoing: {
      /**
       * @description The words say that there is no end.
       * @constant
       */
      kind: "ongoing";
      /** @description The words of the paper, as printed. */
      text: string;
    };
    /** @description A forecast that names a time. */
    ForecastPeriod: {
      /** @description What was taken for granted: quarters or halves of the calendar year, or that Hydref is October. */
      assumptions: (
        | (
            | "calendar-quarter"
            | "calendar-half"
            | "financial-quarter"
            | "financial-half"
            | "hydref-october"
            | "hydref-autumn"
          )
        | string
      )[];
      /** @description The first day that they may mean, `YYYY-MM-DD`. */
      earliest: string;
      /** @description The same time by ISO 8601-2, such as `2018-34`; `null` where that has no form for it. */
      edtf: string | null;
      /**
       * @description The words name a time.
       * @constant
       */
      kind: "period";
      /** @description The last day that they may mean, `YYYY-MM-DD`. */
      latest: string;
      /**
       * @description The unit that the words name.
       * @enum {string}
       */
      precision: "day" | "month" | "quarter" | "half" | "season" | "year";
      /** @description A word before the time, such as `early`, `by` or `circa`; `null` where there is none. In a range it is the word before its end, or the one before its start where its end has none. The days stay those of the whole time. */
      qualifier:
        | (
            | "by"
            | "early"
            | "mid"
            | "middle of"
            | "late"
            | "start of"
            | "beginning of"
            | "end of"
            | "circa"
            | "circa early"
            | "circa mid"
            | "circa middle of"
            | "circa late"
            | "circa start of"
            | "circa beginning of"
            | "circa end of"
            | "by early"
            | "by mid"
            | "by middle of"
            | "by late"
            | "by start of"
            | "by beginning of"
            | "by end of"
            | "by circa"
            | "by circa early"
            | "by circa mid"
            | "by circa middle of"
            | "by circa late"
            | "by circa start of"
            | "by circa beginning of"
            | "by circa end of"
          )
        | null;
      /** @description The words of the paper, as printed. */
      text: string;
    };
    /** @description Why the words of a forecast were not read. */
    ForecastProblem: {
      /** @description Names the kind of refusal for programs, such as `forecast-no-year`; GLOSSARY.md lists every code. */
      code: string;
      /** @description What was expected in their place. */
      expected: string;
      /** @description The words that were found. */
      found: string;
      /** @description What is the matter, as a sentence in English. */
      message: string;
      /** @description What the sentences name, so that they can be said in another language; left out where they name nothing. */
      values?: {
        [key: string]: unknown;
      };
    };
    /** @description A stage in place of a forecast. */
    ForecastState: {
      /**
       * @description A stage stands where the date should.
       * @constant
       */
      kind: "state";
      /**
       * @description The stage that the words name.
       * @enum {string}
       */
      stage: "candidate" | "on-hold" | "completed";
      /** @description The words of the paper, as printed. */
      text: string;
    };
    /** @description What the forecasts of current projects say. */
    ForecastTally: {
      /** @description Current projects whose forecast is empty. */
      blank: number;
      /** @description Current projects whose forecast ends in the calendar quarter after the day's own. */
      dueNextQuarter: components["schemas"]["ForecastEntry"][];
      /**
       * @description Current projects whose forecast ends between the day and the end of its calendar quarter, both included.
       * @default []
       */
      dueThisQuarter: components["schemas"]["ForecastEntry"][];
      /** @description Current projects whose forecast ended before the day. */
      lapsed: components["schemas"]["ForecastEntry"][];
      /** @description Current projects that are said to have no end. */
      ongoing: number;
      /** @description Current projects whose end is to be decided. */
      tbd: number;
      /** @description Current projects whose forecast cannot be read. */
      unreadable: number;
    };
    /** @description A forecast that is still to be made. */
    ForecastTbd: {
      /**
       * @description The end is still to be decided or confirmed.
       * @constant
       */
      kind: "tbd";
      /** @description The words of the paper, as printed. */
      text: string;
    };
    /** @description Words that were not read as a forecast. */
    ForecastUnreadable: {
      /**
       * @description The words are of no form that is read; nothing is guessed.
       * @constant
       */
      kind: "unreadable";
      /** @description Why they were not read. */
      problem: components["schemas"]["ForecastProblem"];
      /** @description The words of the paper, as printed. */
      text: string;
    };
    /** @description What a paper states about itself; kept apart from its rows, and neither corrects the other. */
    Headline: {
      /** @description What was taken for granted: `rag-by-position` where the counts stand without colours and were read by their order. */
      assumptions: "rag-by-position"[];
      /** @description How many projects it states for each strand, in the order of the paper; `null` where it does not say. */
      byStrand: components["schemas"]["HeadlineStrand"][] | null;
      /** @description How many are stated as future or in the pipeline; `null` where the paper does not say. */
      candidate: number | null;
      /** @description How many projects are stated as completed; `null` where the paper does not say. */
      completed: number | null;
      /** @description How many are stated as current; `null` where the paper does not say. */
      current: number | null;
      /** @description Where its figures stand, for those of running text and of tables of counts; left out where it has none of these. */
      evidence?: components["schemas"]["HeadlineEvidence"][];
      /** @description The lists that it prints, each `null` where it does not. */
      lists: components["schemas"]["HeadlineLists"];
      /** @description Other sentences of the headline, as printed. */
      notes: string[];
      /** @description How many are stated as on hold; `null` where the paper does not say. */
      onHold: number | null;
      /** @description How many projects are stated for each rating, by the points of the paper's own scheme; `null` where the paper does not say. */
      rag: components["schemas"]["RagCounts"] | null;
      /** @description The percentages that it states. */
      shares: components["schemas"]["HeadlineShare"][];
      /**
       * @description How many projects are stated in all; `null` where the paper does not say.
       * @default null
       */
      total: number | null;
    };
    /** @description The words of the paper from which a figure of its headline was read. */
    HeadlineEvidence: {
      /** @description Where it stands; `null` in a document that was made. */
      at: components["schemas"]["Place"] | null;
      /**
       * @description How sure the reading is.
       * @enum {string}
       */
      confidence: "certain" | "likely";
      /** @description The sentence or line, as printed. */
      evidence: string;
      /**
       * @description Which figure: a count, or `rag` for those of the ratings.
       * @enum {string}
       */
      field: "total" | "completed" | "current" | "candidate" | "onHold" | "rag" | "byStrand";
    };
    /** @description A list that the headline states: the number it gives and the titles that follow it. */
    HeadlineList: {
      /** @description The number that the paper gives before the list. */
      stated: number;
      /** @description The titles of the list, as printed; empty where a number stands alone. */
      titles: string[];
    };
    /** @description The lists that a headline may print, each `null` where it does not. */
    HeadlineLists: {
      /** @description Projects delivered since the last paper. */
      delivered: components["schemas"]["HeadlineList"] | null;
      /** @description Projects begun since the last paper. */
      initiated: components["schemas"]["HeadlineList"] | null;
      /** @description Projects put into the pipeline since the last paper. */
      newCandidates: components["schemas"]["HeadlineList"] | null;
      /** @description Projects put on hold since the last paper. */
      placedOnHold: components["schemas"]["HeadlineList"] | null;
      /** @description Projects that are about to begin. */
      toCommence: components["schemas"]["HeadlineList"] | null;
    };
    /** @description A percentage that the headline states. */
    HeadlineShare: {
      /** @description The words beside it, as printed; `null` where there are none. */
      label: string | null;
      /** @description What it is a share of, such as `current`. */
      of: string;
      /** @description The figure as printed, without its sign: 32 is 32 %. */
      percent: number;
    };
    /** @description How many projects a headline states for one strand. */
    HeadlineStrand: {
      /** @description How many projects it has. */
      count: number;
      /** @description The strand, as printed. */
      strand: string;
    };
    /** @description A profile drafted from an office's papers, with all that speaks for it. A person corrects it before it is used. */
    InferredProfile: {
      /** @description What was put into it and why, in the order of the profile's fields. */
      guesses: components["schemas"]["ProfileGuess"][];
      /** @description What the papers print and nobody could tell the meaning of. */
      problems: components["schemas"]["Problem"][];
      /** @description The draft: an ordinary profile, in which nothing stands that no guess gives a reason for. */
      value: components["schemas"]["Profile"];
    };
    /** @description Every forecast of every project over a series of papers. */
    Ledger: {
      /** @description The days of the papers, in the same order, `YYYY-MM-DD`; `null` for one that names none. */
      days: (string | null)[];
      /** @description What the office calls the things on which it reports; left out where no paper tells. */
      noun?: components["schemas"]["ProjectNoun"];
      /** @description The meetings of the papers in the order of their days; `null` for a paper that names none. */
      papers: (components["schemas"]["Meeting"] | null)[];
      /** @description What a reader must know of the papers, such as that one names no day. */
      problems: components["schemas"]["Problem"][];
      /** @description Every project, what needs attention first. */
      projects: components["schemas"]["LedgerProject"][];
      /**
       * @description The version of this shape: 1.
       * @constant
       */
      version: 1;
    };
    /** @description What one paper of the series forecast for a project; `paper` counts from 0 in the ledger's list of papers. */
    LedgerForecast: {
      /** @description What it forecast for the project. */
      forecast: components["schemas"]["Forecast"];
      /** @description Which paper: its place in the ledger's list of papers, from 0. */
      paper: number;
    };
    /** @description One project through a series of papers. */
    LedgerProject: {
      /** @description What the first paper that does not list it any more says became of it; `null` where it says nothing, or lists it. */
      became: ("completed" | "merged" | "withdrawn" | "held") | null;
      /** @description One for each paper that lists it, in the order of the papers. */
      forecasts: components["schemas"]["LedgerForecast"][];
      /** @description Whether that is so in the last paper. */
      hasLapsed: boolean;
      /** @description Whether a date was stated and the last paper that lists it, in which it is still open, states none. */
      isDateWithdrawn: boolean;
      /** @description In how many papers it was current and its forecast had lapsed on the day of that paper. */
      lapsedIn: number;
      /** @description The papers in which that is so, by their places in the ledger's list, from 0. */
      lapsedPapers: number[];
      /** @description The id and the title in the last paper that lists it. */
      projectId: string;
      /** @description The last date stated against the first; `null` where no date was stated, or it is not certain which was the first. */
      slippage: components["schemas"]["Slippage"] | null;
      /**
       * @description Its stage in the last paper that lists it.
       * @enum {string}
       */
      stage: "candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn";
      /** @description How often a stated date was followed by another one in a paper that is certainly later; blanks in between do not count. */
      timesMoved: number;
      /** @description Its title in the last paper that lists it, as printed. */
      title: string;
    };
    /** @description A column that no heading names and that was read by what it holds, so that a person should confirm it. */
    LikelyColumn: {
      /** @description What its cells say, as printed, by the id of the project in whose row they stand. */
      cells: {
        [key: string]: string;
      };
      /** @description What of its cells speaks for it. */
      evidence: string;
      /**
       * @description What it was read as, such as `forecast`.
       * @enum {string}
       */
      field:
        | "ref"
        | "strand"
        | "title"
        | "objective"
        | "benefit"
        | "forecast"
        | "stage"
        | "rag"
        | "ragReason"
        | "commentary"
        | "lead"
        | "priorities";
      /** @description Its heading as printed, or `Column 2` where it has none. */
      heading: string;
    };
    /** @description Two rows taken, or proposed, for the same project. */
    Match: {
      /** @description The later paper's id. */
      after: string;
      /** @description The earlier paper's id. */
      before: string;
      /**
       * @description By what the two were taken for one project.
       * @enum {string}
       */
      how: "same-ref" | "same-title" | "folded" | "alias" | "likeness";
      /** @description False where the match is a likeness, or an id that may have been used again, and nobody has confirmed it: a proposal. */
      isConfirmed: boolean;
      /** @description Why, in a sentence. */
      reason: string;
      /** @description From 0 to 1; below 1 for a likeness, and for an id that may have been used again. */
      score: number;
    };
    /** @description The sitting of the panel for which a paper is written. */
    Meeting: {
      /** @description The day, `YYYY-MM-DD`; `null` where the words name none. */
      date: string | null;
      /** @description The day as printed. */
      text: string;
    };
    /** @description What decisions approve, with what stands beside it and is not added. */
    MoneySummary: {
      /** @description What the decisions approve, in pounds with two places, such as `5777125.00`. */
      approved: string;
      /** @description The financial year of approval; `null` where the date is absent or spans two. */
      byFinancialYear: {
        /** @description In pounds with two places. */
        approved: string;
        /** @description Such as `2019/20`, from 1 April; `null` where the date is absent or spans two years. */
        financialYear: string | null;
      }[];
      /** @description A decision with several tags stands under each; `null` is a decision without a tag. */
      byTag: {
        /** @description In pounds with two places. */
        approved: string;
        /** @description The tag as printed; `null` for decisions without one. */
        tag: string | null;
      }[];
      /** @description How many decisions state no amount that is approved. */
      decisionsWithoutAmount: number;
      /** @description Other people's money, such as sponsorship, in pounds with two places; never added to what is approved. */
      external: string;
      /** @description What is only noted, such as unit prices, rates and underspends, in pounds with two places; never added either. */
      mentioned: string;
      /** @description How much of that goes into reserves, in pounds with two places. */
      reserveTransfers: string;
      /** @description The wider totals of which approved amounts are a part, in pounds with two places; never added to them. */
      total: string;
    };
    /** @description A rating in a paper's own words, as printed. */
    OwnRating: {
      /** @description How many rows have it. */
      count: number;
      /** @description The words. */
      text: string;
    };
    /** @description A panel paper as published. */
    Paper: {
      /** @description What it says became of projects, outside their rows; left out where it says nothing of the kind. */
      announcements?: components["schemas"]["Announcement"][];
      /** @description The day for which its figures hold, `YYYY-MM-DD`; `null` where it does not say. */
      asOf: string | null;
      /** @description The columns that were read by what they hold alone; left out where every heading was known. */
      columns?: components["schemas"]["LikelyColumn"][];
      /** @description The rows of its decision tables, in the order of the paper. */
      decisions: components["schemas"]["Decision"][];
      /** @description What it prints right over its first table of decisions, such as of what time they are; left out where nothing. */
      decisionsHeading?: string;
      /** @description What it states about itself; `null` where there is nothing of the kind. */
      headline: components["schemas"]["Headline"] | null;
      /** @description The meeting of the panel for which it was written; `null` where the paper names none. */
      meeting: components["schemas"]["Meeting"] | null;
      /** @description What it calls the things on which it reports; left out where neither the paper nor its profile tells. */
      noun?: components["schemas"]["ProjectNoun"];
      /** @description The body that reports, as the paper or its profile names it; `null` where neither does. */
      office: string | null;
      /**
       * @description On which pages of a pack it was found, where it is part of one; `null` where the whole document is the paper.
       * @default null
       */
      pages: components["schemas"]["PaperPages"] | null;
      /** @description The strategic priorities that it lists, as printed. */
      priorities: string[];
      /** @description What could not be read or must be known of the reading, each with its place. */
      problems: components["schemas"]["Problem"][];
      /** @description The name of the profile by which it was read; `null` for the common vocabulary alone. */
      profile: string | null;
      /**
       * @description The words of the paper by which its profile was told; `null` where the caller named it, or there is none.
       * @default null
       */
      profileEvidence: string | null;
      /** @description The rows of its project tables, in the order of the paper. */
      projects: components["schemas"]["Project"][];
      /**
       * @description The receipt of its reading; `null` where no document was read: a register made it, or it is older JSON.
       * @default null
       */
      reading: components["schemas"]["Receipt"] | null;
      /** @description Left out where there is none. */
      repaired?: components["schemas"]["RepairedValue"][];
      /** @description The projects that it shows at length, in the order of the paper. */
      spotlights: components["schemas"]["Spotlight"][];
      /** @description The strands that its projects have, in the plan's order. */
      strands: string[];
      /** @description Its title as printed; `null` where it has none. */
      title: string | null;
      /**
       * @description The version of this shape: 1.
       * @constant
       */
      version: 1;
      /**
       * @description Between which days an undated paper must lie, by its own evidence; `null` where it has a day or nothing speaks.
       * @default null
       */
      window: components["schemas"]["PaperWindow"] | null;
    };
    /** @description The pages of a pack on which a paper stands. */
    PaperPages: {
      /** @description Its first page, from 1. */
      first: number;
      /** @description Its last page. */
      last: number;
    };
    /** @description The days between which a paper that names none must lie. It puts the paper in order and is never shown as its day. */
    PaperWindow: {
      /**
       * Format: date
       * @description The first day that it may be of, `YYYY-MM-DD`.
       */
      earliest: string;
      /** @description What in the paper says so, as sentences in English. */
      evidence: string[];
      /**
       * Format: date
       * @description The last day that it may be of, `YYYY-MM-DD`, included.
       */
      latest: string;
    };
    /** @description Where something stands in a source. Lines, rows, columns and pages count from 1. */
    Place: {
      /** @description Where on its page it stands, of a source that has positions such as a PDF. */
      box?: components["schemas"]["Box"];
      /** @description The column of its table, from 1; `null` outside a table, and for a whole row. */
      column: number | null;
      /** @description The line, from 1; `null` where the source has no lines. */
      line: number | null;
      /** @description The page, from 1; `null` where the source has no pages. */
      page: number | null;
      /** @description The row of its table, from 1; `null` outside a table. */
      row: number | null;
      /** @description The name of the file or whatever else was read; `null` where it has no name. */
      source: string | null;
    };
    /** @description Something that could not be read or does not fit, said so that a person can act on it. */
    Problem: {
      /** @description How to mend it; `null` where there is nothing to do. */
      advice: string | null;
      /** @description Where it stands; `null` where it concerns no one place. */
      at: components["schemas"]["Place"] | null;
      /** @description Names the kind of problem for programs; GLOSSARY.md lists every code. */
      code: string;
      /** @description What was expected in its place; `null` where the message says it all. */
      expected: string | null;
      /** @description What was found, as printed and cut at 80 characters; `null` where there is nothing to quote. */
      found: string | null;
      /** @description What is the matter, as a sentence in English. */
      message: string;
      /** @description Other places that it concerns. */
      related: components["schemas"]["Place"][];
      /**
       * @description How much it matters: `error` stops a clean exit, `warning` should be looked at, `note` can be passed over.
       * @enum {string}
       */
      severity: "error" | "warning" | "note";
      /** @description What the sentences name, so that they can be said in another language; left out where they name nothing. */
      values?: {
        [key: string]: unknown;
      };
    };
    /** @description Why a request was refused, as RFC 9457 has it. */
    ProblemDetails: {
      detail: string;
      problems: components["schemas"]["Problem"][];
      status: number;
      title: string;
      /** @constant */
      type: "about:blank";
    };
    /** @description One area's way of writing its papers, as data that an office can keep in a JSON file. Everything in it adds to the common vocabulary; headings and words are compared folded, so case and punctuation do not count. */
    Profile: {
      /**
       * @description Which heading of a decision table stands for which field.
       * @default {}
       */
      decisionColumns: {
        [key: string]: "ref" | "title" | "approvedOn" | "summary" | "amount";
      };
      /**
       * @description How a decision's id is written before or after its title; `#` stands for one or more digits.
       * @default []
       */
      decisionRefs: string[];
      /** @description By which people choose it: lower case letters, digits and dashes. */
      name: string;
      /** @description What the area calls its projects, where the common words lack it: the word for one, and for several. */
      nouns?: {
        [key: string]: string;
      };
      /**
       * @description How the paper names the body that reports; never assumed to be a commissioner.
       * @default null
       */
      office: string | null;
      /**
       * @description Which heading of a project table stands for which field.
       * @default {}
       */
      projectColumns: {
        [key: string]:
          | "ref"
          | "strand"
          | "title"
          | "objective"
          | "benefit"
          | "forecast"
          | "stage"
          | "rag"
          | "ragReason"
          | "commentary"
          | "lead"
          | "priorities";
      };
      /**
       * @description The name of the RAG scheme by which its cells are read; `null` takes the first that knows the word.
       * @default null
       */
      ragScheme: string | null;
      /** @description Which word or letter of a rating cell stands for which rating, where no scheme has it or it means another. */
      ratings?: {
        [key: string]:
          | "blue"
          | "green"
          | "on-track"
          | "amber-green"
          | "amber"
          | "at-risk"
          | "amber-red"
          | "off-track"
          | "delayed"
          | "behind-schedule"
          | "red"
          | "not-started"
          | "ungraded";
      };
      /**
       * @description Words of which a paper of this area holds at least one.
       * @default []
       */
      recognisedBy: string[];
      /**
       * @description Which status word stands for which stage.
       * @default {}
       */
      stages: {
        [key: string]: "candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn";
      };
      /**
       * @description The plan's strands, against which row labels are matched; empty leaves the default.
       * @default []
       */
      strands: string[];
      /**
       * @description The version of this shape: 1.
       * @constant
       */
      version: 1;
      /**
       * @description The month in which the area's quarters start: 1 (calendar) or 4 (financial); `null` leaves the default.
       * @default null
       */
      yearStart: (1 | 4) | null;
    };
    /** @description One thing that a drafted profile says, with its reason. */
    ProfileGuess: {
      /** @description Where it stands first; `null` where it comes from all of the papers. */
      at: components["schemas"]["Place"] | null;
      /**
       * @description `certain` where the papers say it themselves, `likely` where much speaks for it, else `guess`.
       * @enum {string}
       */
      confidence: "certain" | "likely" | "guess";
      /** @description What in the papers speaks for it, as a sentence in English. */
      evidence: string;
      /**
       * @description The field of the profile in which it stands.
       * @enum {string}
       */
      field:
        | "version"
        | "name"
        | "office"
        | "recognisedBy"
        | "yearStart"
        | "strands"
        | "projectColumns"
        | "decisionColumns"
        | "nouns"
        | "stages"
        | "ragScheme"
        | "ratings"
        | "decisionRefs";
      /** @description The heading or the word of which the field says the meaning; `null` where the field holds the value alone. */
      key: string | null;
      /** @description What the profile says: a field's name, a stage, a rating, words, or the month in which quarters start. */
      value: string | number;
    };
    /** @description One row of a paper's project tables. */
    Project: {
      /** @description The row in the paper. */
      at: components["schemas"]["Place"];
      /** @description What it is to bring about, as printed; `null` where the paper does not say. */
      benefit: string | null;
      /** @description What the paper says of its progress, as printed; `null` where it says nothing. */
      commentary: string | null;
      /** @description The legal date that the objective names, as a day. */
      deadline: string | null;
      /** @description When it is expected to end: the words of the paper and the days that they mean. */
      forecast: components["schemas"]["Forecast"];
      /** @description Names the row in its paper: a slug of the folded title, with `-2` and so on where that is taken. */
      id: string;
      /** @description Whether the title says that the law requires it, as `(statutory)` does. */
      isStatutory: boolean;
      /**
       * @description Names a person: left out of every output unless asked for.
       * @default null
       */
      lead: string | null;
      /** @description What the project is for, as printed; `null` where the paper does not say. */
      objective: string | null;
      /** @description Cells under headings that are not known, by heading. */
      other: {
        [key: string]: string;
      };
      /** @description The priorities that it serves, as printed; `null` where the paper does not say. */
      priorities: string[] | null;
      /** @description Its rating; `null` where the paper gives none. */
      rag: components["schemas"]["Rag"] | null;
      /** @description Why it is rated so, as printed; `null` where the paper does not say. */
      ragReason: string | null;
      /** @description The office's own id of the project, as printed, by which it is known from paper to paper; left out where the paper gives none, or numbers its rows. */
      ref?: string;
      /**
       * @description Where the project is in its life, as the words over its table or its status cell say.
       * @enum {string}
       */
      stage: "candidate" | "current" | "on-hold" | "completed" | "merged" | "withdrawn";
      /** @description The strand, as the plan names it; `null` where none was told. A guess must be shown as one: see `strandConfidence`. */
      strand: string | null;
      /**
       * @description How sure the strand is: `certain`, `likely`, `guess`, or `none` where there is none.
       * @enum {string}
       */
      strandConfidence: "certain" | "likely" | "guess" | "none";
      /**
       * @description What in the paper speaks for the strand, as a sentence.
       * @default null
       */
      strandEvidence: string | null;
      /** @description The words by which the strand was told, as printed; `null` where there are none. */
      strandText: string | null;
      /** @description As printed. */
      title: string;
    };
    /** @description A word for what a paper reports on, in its two numbers. */
    ProjectNoun: {
      /** @description Several of them. */
      many: string;
      /** @description One of them. */
      one: string;
    };
    /** @description A project's rating: as printed, as read, and by which scheme; a word that no scheme knows has no value. */
    Rag: {
      /** @description `rag-by-colour` where the cell has no word and its colour was read; left out where nothing was taken for granted. */
      assumptions?: "rag-by-colour"[];
      /** @description The scheme by which it was read, such as `rag-3`; `null` where none knows the word. */
      scheme: string | null;
      /** @description The cell as printed; of a coloured cell without words, what the paper's legend says of the colour, else empty. */
      text: string;
      /** @description The rating as the scheme names it, such as `amber-red`; `null` where no scheme knows the word. */
      value:
        | (
            | "blue"
            | "green"
            | "on-track"
            | "amber-green"
            | "amber"
            | "at-risk"
            | "amber-red"
            | "off-track"
            | "delayed"
            | "behind-schedule"
            | "red"
            | "not-started"
            | "ungraded"
          )
        | null;
    };
    /** @description How many projects have each rating, by the points of the paper's own scheme: three, four or five. A point that the paper does not state is left out; plain papers have `green`, `amber` and `red`. A point that no scheme knows goes by the paper's word for it, in small letters and with hyphens: `very-sure`. */
    RagCounts: {
      [key: string]: number;
    };
    /** @description How many current projects have each rating; a point beyond the three colours stands here where a row has it. */
    RagTally: {
      /** @description Rated amber. */
      amber: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "amber-green"?: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "amber-red"?: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "at-risk"?: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "behind-schedule"?: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      blue?: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      delayed?: number;
      /** @description Rated green. */
      green: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "not-started"?: number;
      /** @description Current projects without a rating. */
      notStated: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "off-track"?: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      "on-track"?: number;
      /** @description Ratings in words that no scheme knows. */
      other: number;
      /** @description Rated red. */
      red: number;
      /** @description How many projects have each of the ratings that a scheme knows; a point that nothing has may be left out. */
      ungraded?: number;
    };
    /** @description The receipt: what of a document was read into its paper, and what was not. */
    Receipt: {
      /** @description The amounts of money that the document prints. */
      amounts: {
        /** @description Those that stand anywhere else, such as in objectives, in prose or in tables that were not read. */
        elsewhere: number;
        /** @description Those that stand in the decisions of the paper. */
        inDecisions: number;
      };
      /** @description How many counts of the headline were read: of stages, ratings and strands, and before lists. */
      counts: number;
      /** @description How many rows were read as decisions. */
      decisions: number;
      /** @description How many rows were read as projects. */
      projects: number;
      /** @description How many projects shown at length were read. */
      spotlights: number;
      /** @description The tables of the document; those without a word are not counted. */
      tables: {
        /** @description Tables of which at least one row, or the headline, was read. */
        read: number;
        /** @description Tables of which nothing was read. */
        unread: number;
      };
      /** @description Where something stands that was not read: each table, and each place of a warning that says so. */
      unread: components["schemas"]["Place"][];
    };
    /** @description A value that stands in the paper otherwise than it was read, so that a person should confirm it. */
    RepairedValue: {
      /** @description What it belongs to: the title of a project or decision, or `headline`. */
      about: string;
      /** @description What was done to read it so. */
      evidence: string;
      /**
       * @description Which of its values, such as `objective`.
       * @enum {string}
       */
      field:
        | "title"
        | "objective"
        | "benefit"
        | "ragReason"
        | "commentary"
        | "summary"
        | "forecast"
        | "completed"
        | "current"
        | "candidate"
        | "onHold"
        | "delivered"
        | "initiated"
        | "toCommence"
        | "placedOnHold"
        | "newCandidates";
      /** @description The value as read. */
      value: string;
    };
    /** @description One value that a person should confirm: a line of the review file. It is answered once and applied to this paper and to the next ones of the series. */
    ReviewLine: {
      /** @description What the value belongs to: the title of a project or decision, `headline`, or the heading of a column. */
      about: string;
      /** @description `null` until a person answers: `"yes"`, or the right value. */
      answer: string | null;
      /** @description What in the paper speaks for it. */
      evidence: string;
      /**
       * @description Which of its values: `strand`, `rag`, a text such as `objective`, a count such as `newCandidates`, `match` or `column`.
       * @enum {string}
       */
      field:
        | "strand"
        | "rag"
        | "total"
        | "match"
        | "column"
        | "title"
        | "objective"
        | "benefit"
        | "ragReason"
        | "commentary"
        | "summary"
        | "forecast"
        | "completed"
        | "current"
        | "candidate"
        | "onHold"
        | "delivered"
        | "initiated"
        | "toCommence"
        | "placedOnHold"
        | "newCandidates";
      /** @description The paper in which it was found: its meeting's date, or its title where it has none. */
      paper: string | null;
      /** @description The value as read. */
      value: string | null;
    };
    /** @description By how much a forecast has moved: later is positive, earlier negative. */
    Slippage: {
      /** @description In days too, where both forecasts are single days. */
      days?: number;
      /** @description The greater end of the range, in calendar months with its sign. */
      maxMonths: number;
      /** @description The smaller end of the range, in calendar months with its sign: -15 where it moved 13 to 15 months earlier. */
      minMonths: number;
    };
    /** @description The days between which a paper stands, both included; one day twice where its day is known. */
    Span: {
      /** @description The first day, `YYYY-MM-DD`. */
      earliest: string;
      /** @description The last day, `YYYY-MM-DD`, included. */
      latest: string;
    };
    /** @description One project shown at length: what it is about and what came of it. */
    Spotlight: {
      /** @description Where the spotlight starts. */
      at: components["schemas"]["Place"];
      /** @description The list items under "Outcome". */
      outcomes: string[];
      /** @description The sentence that leads into the list. */
      outcomesIntro: string | null;
      /** @description What the project is about, as printed; `null` where nothing is said. */
      overview: string | null;
      /** @description The row of the same paper with the same folded title. */
      projectId: string | null;
      /** @description The strand that the spotlight names; `null` where it names none. */
      strand: string | null;
      /** @description The name of the project, as printed over the spotlight. */
      title: string;
    };
    /** @description How many rows stand at each stage. */
    StageCounts: {
      /** @description How many rows stand at each stage. */
      candidate: number;
      /** @description How many rows stand at each stage. */
      completed: number;
      /** @description How many rows stand at each stage. */
      current: number;
      /** @description How many rows stand at each stage. */
      merged: number;
      /** @description How many rows stand at each stage. */
      "on-hold": number;
      /** @description How many rows stand at each stage. */
      withdrawn: number;
    };
    /** @description How many rows of a strand stand at each stage; `null` is a strand that was not read. */
    StrandCounts: {
      /** @description How many rows stand at each stage. */
      candidate: number;
      /** @description How many rows stand at each stage. */
      completed: number;
      /** @description How many rows stand at each stage. */
      current: number;
      /** @description How many rows stand at each stage. */
      merged: number;
      /** @description How many rows stand at each stage. */
      "on-hold": number;
      /** @description The strand, as the plan names it; `null` for rows of which none was told. */
      strand: string | null;
      /** @description How many rows stand at each stage. */
      withdrawn: number;
    };
    /** @description A row's title as printed and its objective, for a row that is worded otherwise than before. */
    Wording: {
      /** @description The objective as printed; `null` where the paper does not say. */
      objective: string | null;
      /** @description The title as printed. */
      title: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  healthz: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Says that the service is there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            status: "ok";
          };
        };
      };
    };
  };
  metrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the service counts of itself, for Prometheus. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
    };
  };
  readyz: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Says that the service takes requests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            status: "ok";
          };
        };
      };
      /** @description It is stopping. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  checks: {
    parameters: {
      query?: {
        asOf?: string | null;
        profile?: string;
        questions?: boolean;
        yearStart?: 1 | 4;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /** @description The papers */
          papers: components["schemas"]["Paper"][];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Whether to answer with short questions for members of the panel. */
          questions?: boolean;
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description By the code of a finding: off, or another severity. */
          rules?: {
            [key: string]: "error" | "warning" | "note" | "off";
          };
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
        "multipart/form-data": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /** @description The papers */
          papers: Blob[];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Whether to answer with short questions for members of the panel. */
          questions?: boolean;
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description By the code of a finding: off, or another severity. */
          rules?: {
            [key: string]: "error" | "warning" | "note" | "off";
          };
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | components["schemas"]["Check"]
            | {
                questions: {
                  about: string[];
                  at: components["schemas"]["Place"][];
                  code: string;
                  question: string;
                }[];
              };
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  comparisons: {
    parameters: {
      query?: {
        profile?: string;
        yearStart?: 1 | 4;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The older paper and the newer one */
          papers: components["schemas"]["Paper"][];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
        "multipart/form-data": {
          /** @description The older paper and the newer one */
          papers: Blob[];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comparison"];
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  dashboards: {
    parameters: {
      query?: {
        asOf?: string | null;
        profile?: string;
        yearStart?: 1 | 4;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /** @description The paper */
          papers: components["schemas"]["Paper"][];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
        "multipart/form-data": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /** @description The paper */
          papers: Blob[];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dashboard"];
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  forecasts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The texts to read, each on its own. */
          texts: string[];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            results: components["schemas"]["Forecast"][];
          };
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  ledgers: {
    parameters: {
      query?: {
        asOf?: string | null;
        profile?: string;
        yearStart?: 1 | 4;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /** @description The papers */
          papers: components["schemas"]["Paper"][];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
        "multipart/form-data": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /** @description The papers */
          papers: Blob[];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ledger"];
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  money: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The texts to read, each on its own. */
          texts: string[];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            results: {
              amounts: components["schemas"]["Amount"][];
              problems: components["schemas"]["Problem"][];
              /** @description The text that was read, as given. */
              text: string;
            }[];
          };
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  papers: {
    parameters: {
      query?: {
        leads?: boolean;
        /** @description The file's name, which places name as their source. */
        name?: string;
        profile?: string;
        yearStart?: 1 | 4;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "*/*": Blob;
        "multipart/form-data": {
          /** @description Whether the names of lead officers are left in. */
          leads?: boolean;
          /** @description The paper */
          papers: Blob[];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Paper"];
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  profiles: {
    parameters: {
      query?: {
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** @description The name of the profile: small letters, digits and dashes. */
          name?: string;
          /** @description Papers of one office, the oldest first */
          papers: Blob[];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InferredProfile"];
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  reports: {
    parameters: {
      query?: {
        asOf?: string | null;
        format?: "html" | "markdown" | "csv" | "text";
        lang?: "en" | "cy";
        profile?: string;
        yearStart?: 1 | 4;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /**
           * @description The format of the answer; by default what the header Accept asks for, and without one HTML.
           * @enum {string}
           */
          format?: "html" | "markdown" | "csv" | "text";
          /**
           * @description The language of the report: English or Welsh, as far as its words are translated.
           * @enum {string}
           */
          lang?: "en" | "cy";
          /** @description The paper */
          papers: components["schemas"]["Paper"][];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /** @description An earlier paper; what changed since it comes first */
          since?: components["schemas"]["Paper"];
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
        "multipart/form-data": {
          /** @description The day to judge by, as YYYY-MM-DD; by default the paper's own. */
          asOf?: string | null;
          /**
           * @description The format of the answer; by default what the header Accept asks for, and without one HTML.
           * @enum {string}
           */
          format?: "html" | "markdown" | "csv" | "text";
          /**
           * @description The language of the report: English or Welsh, as far as its words are translated.
           * @enum {string}
           */
          lang?: "en" | "cy";
          /** @description The paper */
          papers: Blob[];
          /** @description The area's way of writing: the name of a profile that comes with pcplan, or a whole one. */
          profile?: string | components["schemas"]["Profile"];
          /** @description Values to confirm: the answers in it are applied. */
          review?: components["schemas"]["ReviewLine"][];
          /**
           * Format: binary
           * @description An earlier paper; what changed since it comes first
           */
          since?: Blob;
          /** @description The month in which quarters start: 1 (calendar) or 4 (financial). */
          yearStart?: 1 | 4;
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
          "text/html": string;
          "text/markdown": string;
          "text/plain": string;
        };
      };
      /** @description The request cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A token is needed. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The answer cannot be given in the format asked for. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The request is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The body is of a kind that is not taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description A file cannot be read, or took too much time or memory. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
      /** @description The service has as much work as it takes on at once; see Retry-After. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
  schema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The name of a shape, such as paper.
         * @example paper
         */
        name:
          | "amount"
          | "check"
          | "comparison"
          | "config"
          | "dashboard"
          | "decision"
          | "finding"
          | "forecast"
          | "ledger"
          | "paper"
          | "problem"
          | "profile"
          | "profile-draft"
          | "project"
          | "review"
          | "spotlight";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      /** @description There is no schema of that name. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["ProblemDetails"];
        };
      };
    };
  };
}
