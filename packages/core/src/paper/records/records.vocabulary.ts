/** Labels for the parts of a record that no label names in the paper. */
export const ownLabels = {
  title: "Project",
  forecast: "Forecast",
  rag: "RAG",
  stage: "Status",
  lead: "Lead",
  objective: "Description",
  commentary: "Progress",
  decision: "Title",
  ref: "Ref",
  approvedOn: "Date approved",
  summary: "Summary",
} as const;

/** Words before an end that stands among the parts of a line: "due September 2025", "forecast: TBC". */
export const endWords =
  /^(?:(?:is |now )?(?:due|forecast|expected|anticipated|planned|scheduled)(?: for| to (?:finish|end|complete|be (?:complete|completed|delivered|finished)))?|(?:to |will )?(?:finish|end|complete)(?:es|s)?|completion|delivery|target)(?: date)?(?: in| by| on| for| of)?:? /i;

/** Words before a rating: "rated Amber", "RAG Green". */
export const ratingWord =
  /^(?:(?:is |currently |now )?(?:rated|rating|b?rag(?: (?:status|rating))?|status)):? /i;

/** Words before the day of a decision: "approved 3 May 2025", "signed on 2 July 2025". */
export const approvalWords =
  /^(?:was |were |decision |date )*(?:approved|signed(?: off)?|agreed|made|taken|decided|awarded|dated|published|approval|date|cymeradwywyd|llofnodwyd)(?: by (?:the )?[\p{L} ]{1,40}?)?(?: on| in| ar)?:? /iu;

/** What stands over decisions: the word itself, or what was approved. */
export const decisionSection =
  /\b(?:decisions?|penderfyniad(?:au)?)\b|^(?:grants? |awards? |contracts? )?(?:approved|approvals)\b/;

/** The label of what was decided, where the name of the decision stands over it. */
export const decidedLabel = /^(?:the )?(?:decisions?(?: (?:made|taken|reached))?|penderfyniad)$/i;

/** A list of those that are still to come is no list of decisions. */
export const decisionsToCome =
  /\b(?:forward|future|forthcoming|planned|due|upcoming|expected|coming|pending|plan|process|policy|making)\b/;

/** Headings of parts of a paper that print projects at length, by their own reader. */
export const spotlightSection = /\b(?:spotlights?|case stud(?:y|ies)|in focus)\b/i;
