import type { AnnouncementKind } from "./types.js";

/** One way of saying what became of a project. */
export interface AnnouncementForm {
  kind: AnnouncementKind;
  /** The words between the project and what came of it. */
  words: RegExp;
  /** What must stand behind these words, before what came of it; `null` where nothing comes of it. */
  joiner: RegExp | null;
  /** Whether what came of it stands before the words, and the project behind them. */
  isTurned?: boolean;
}

const ASIDE = "(?: (?:now|all|both|since|also|recently|formally))?";
const BEEN = `\\b(?:ha(?:s|ve)${ASIDE} been|was|were|(?:is|are) now)${ASIDE}`;
/** Of these alone "has merged" says as much as "has been merged". */
const DONE = `\\b(?:ha(?:s|ve)${ASIDE}(?: been)?|was|were|(?:is|are) now)${ASIDE}`;
const form = (lead: string, ...words: string[]) =>
  new RegExp(`${lead} (?:${words.join("|")})\\b`, "i");

/** Every way, the more telling ones first. */
export const announcementForms: readonly AnnouncementForm[] = [
  {
    kind: "merged",
    words: form(
      DONE,
      "merged(?: together)?",
      "combined(?: together)?",
      "amalgamated",
      "consolidated",
      "joined(?: together| up)?",
      "absorbed",
      "incorporated",
      "subsumed",
      "integrated",
      "folded",
      "rolled",
      "brought together",
    ),
    joiner: /^ (?:into|as|to (?:form|become|create|make)|under|with|within|by) /i,
  },
  {
    kind: "merged",
    words:
      /\b(?:(?:is|are) now|now forms?|ha(?:s|ve) become|ha(?:s|ve) been made) (?:a )?part\b|\bnow sits? (?:within|under)\b/i,
    joiner: /^(?: of)? /i,
  },
  {
    kind: "merged",
    words:
      /\b(?:now brings? together|has brought together|brings together|now combines|now includes|now incorporates|has absorbed|replaces both)\b/i,
    joiner: /^ /,
    isTurned: true,
  },
  {
    kind: "split",
    words: form(
      DONE,
      "split(?: up)?",
      "divided(?: up)?",
      "separated(?: out)?",
      "broken (?:up|down)",
    ),
    joiner: /^ (?:into|to (?:form|become|create)) /i,
  },
  {
    kind: "split",
    words: form(DONE, "split(?: off)?", "separated(?: out)?", "carved out"),
    joiner: /^ (?:from|out of) /i,
    isTurned: true,
  },
  { kind: "renamed", words: /\b(?:is|are) now the\b/i, joiner: /^ (?=\p{Lu})/u },
  {
    kind: "renamed",
    words: form(BEEN, "renamed", "re-named", "retitled", "re-titled", "rebranded"),
    joiner: /^(?: (?:as|to))? /i,
  },
  {
    kind: "renamed",
    words:
      /\b(?:(?:is|are) now|will now be|will be) (?:called|known as|named|titled|listed as|referred to as)\b|\bnow goes (?:by|under) the name(?: of)?\b/i,
    joiner: /^ /,
  },
  {
    kind: "renamed",
    words:
      /[,(]? ?\b(?:formerly|previously)(?: (?:known as|called|named|titled))?\b(?! (?:a )?part of)/i,
    joiner: /^:? /,
    isTurned: true,
  },
  {
    kind: "renamed",
    words: /\b(?:replaces|has replaced|supersedes|has superseded)\b/i,
    joiner: /^ /,
    isTurned: true,
  },
  {
    kind: "resumed",
    words: new RegExp(
      `${DONE} (?:resumed|restarted|re-started|recommenced|reactivated|reinstated|started again|begun again|taken off hold)\\b|\\b(?:is|are) no longer (?:on hold|paused|suspended)\\b|\\b(?:resumed|restarted|re-started|recommenced)\\b`,
      "i",
    ),
    joiner: null,
  },
  {
    kind: "withdrawn",
    words: new RegExp(
      `${BEEN} (?:withdrawn|cancelled|canceled|abandoned|discontinued|dropped|scrapped|terminated|decommissioned|stopped|removed from the (?:plan|programme|list|pipeline|portfolio))\\b|\\bwill not(?: now)? (?:proceed|go ahead|be taken forward|be progressed)\\b|\\b(?:is|are) (?:no longer|not) (?:proceeding|going ahead|being (?:pursued|progressed|taken forward))\\b`,
      "i",
    ),
    joiner: null,
  },
  {
    kind: "held",
    words: form(
      BEEN,
      "paused",
      "suspended",
      "deferred",
      "postponed",
      "parked",
      "mothballed",
      "(?:put|placed) on hold",
    ),
    joiner: null,
  },
];

/** A label before a colon, or over a list, and what it says of the projects behind or under it. */
export const announcementLabels: Readonly<Record<string, AnnouncementKind>> = {
  merged: "merged",
  combined: "merged",
  mergers: "merged",
  split: "split",
  divided: "split",
  splits: "split",
  renamed: "renamed",
  retitled: "renamed",
  resumed: "resumed",
  restarted: "resumed",
  recommenced: "resumed",
  withdrawn: "withdrawn",
  cancelled: "withdrawn",
  discontinued: "withdrawn",
  stopped: "withdrawn",
  abandoned: "withdrawn",
  paused: "held",
  suspended: "held",
  deferred: "held",
  postponed: "held",
};

/** What stands between the projects and what came of them, behind a label. */
export const outcomeJoiner =
  / (?:into|to form|to become|as|now(?: called| known as| part of)?|renamed(?: as)?|→|->|=>) /i;

/** How "The merger of Fleet and Kit" goes on to what came of it. */
export const mergerOf = /^(?:the )?merger of /i;
export const mergerJoiner =
  / (?:(?:has|have) (?:created|formed|become|produced)|into|to form|as) /i;

/** Words in a sentence that make it a question, a plan, a denial or a report of what others said. */
export const unsure =
  /\b(?:not|never|whether|if|unless|asked|propos\p{L}{2,4}|would|could|might|should|considered|recommend\p{L}{0,3}|planned|expected|intended|suggested|last year)\b/iu;
/** In capitals it is the month. */
export const maybe = /\bmay\b/;

/** What is no name of a project, though a sentence may start with it. */
export const noSubjects =
  /^(?:one|a|an|any|many|most|none|it|they|this|that|these|those|which|who|he|she|we|members?|some|all|both|each|two|three|four|several|staff|funding|costs?|police|crime|officers?|trials?|meetings?|work|delivery|progress|commissioner|panel|board|committee|force|council|votes?|responsibilit\p{L}+)\b/iu;

/** In small letters these are words of a sentence or a count, and not of a name. */
export const tellsMore =
  /\b(?:has|have|had|was|were|been|is|are|will|one|two|three|four|five|six|seven|eight|nine|ten|some|several|these|other|further|more)\b/;

/** Words before the name of a project that are no part of it. */
export const subjectLeads: readonly RegExp[] = [
  /^(?:since|following|after|in|at|during|from|by|on|as) [^,]{1,80}, /i,
  /^(?:work|delivery|progress|activity) (?:on|of|under|for) /i,
  /^(?:the|our|both) /i,
];
