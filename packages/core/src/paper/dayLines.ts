import type { Line } from "../document/index.js";
import { findDays, findDaysWithoutYear, type PrintedDay } from "./findDays.js";

/** The words that must stand straight before a day of a meeting, the surest first. */
const MEETING_LABELS = [
  String.raw`\bpanel(?:'s|’s)?(?: meeting| date)?[\s~–—|,:%-]*$`,
  String.raw`\b(?:police|policing)(?: (?:and|&) crime)? board(?: meeting)?[\s~–—|,:-]*$`,
  String.raw`\bpanel(?: meeting)?,? (?:(?:to be|being) )?(?:held )?(?:on|of)(?: the)?:?\s*$`,
  String.raw`\bpanel\b[ ,|~–—-]{1,3}[^.:;\d]{2,60}[,:–—|~-]\s*$`,
  String.raw`\bpanel (?:meets|is meeting) on[\s:–-]*$`,
  String.raw`^\W*(?:agenda|reports?|papers) (?:pack )?(?:for|of)(?: the)?(?: (?:police and crime )?panel)?(?: meeting)?(?: (?:to be )?held)?(?: (?:on|of))?[\s:–-]*$`,
  String.raw`\b(?:meeting date|date of (?:the )?(?:panel|meeting)(?: meeting)?|panel date|meeting(?: (?:to be )?held)? on|(?:panel )?meeting(?: of)?)[\s:,–-]*$`,
  String.raw`^\W*meeting of the [^.:;\d]{2,60}[,:–—|~-]\s*$`,
  String.raw`\b(?:to|for) the [^.:;,\d]{0,40}\b(?:committee|board)(?: meeting)?(?:[,:–—|~-]| (?:on|of)(?: the)?)\s*$`,
  String.raw`^\W*(?:the )?(?:[\p{L}'’]{2,20} ){0,3}(?:board|committee|panel) of(?: the)?\s*$`,
  String.raw`\b(?:to|for) (?:the |members of the |all members of the )[^.:;\d]{0,60}\b(?:panel|board|committee),? (?:for|on|of)(?: the)?\s*$`,
  String.raw`\bpanel \($`,
  String.raw`\bpanel\b[ ,|~–—-]{1,3}(?:agenda )?item (?:no\.? )?\d{1,2}[a-z]?[ ,|~–—-]{1,3}$`,
  String.raw`^(?:date and time|date \/ time|when)[\s:–-]+$`,
  String.raw`^(?:date|dyddiad)(?: ?[/|] ?(?:date|dyddiad))?[\s:–-]+$`,
  String.raw`\b(?:dyddiad (?:y )?(?:cyfarfod|panel)|cyfarfod(?: y panel)?(?: ar)?|panel (?:yr )?heddlu a throsedd\p{L}{0,4})[\s:,~–—|-]*$`,
].map((words) => new RegExp(words, "iu"));

/** The words that must stand straight before a day for which figures hold. */
const AS_OF_LABEL =
  /\b(?:as (?:of|at)|position (?:as )?at|(?:figures|data|information)(?: are| is)? (?:correct |accurate )?(?:at|as of|as at|on)|correct (?:as )?(?:at|of|on)|sefyllfa ar|fel (?:yr )?(?:oedd )?ar)[\s:–-]{0,6}$/i;

/** A day after these words is that of another meeting, of a publication or of something that was done. */
const OF_SOMETHING_ELSE =
  /\b(?:minutes|cofnodion|previous|last|next|nesaf|blaenorol|future|following|earlier|forthcoming|publi(?:sh\p{L}{0,5}|cations?)|cyhoedd\p{L}{1,6}|version|printed|deadlines?|submission|dispatch\p{L}{0,3}|despatch\p{L}{0,3}|draft|matters arising|action log|born|expires|(?:dated? )?issued|will|was|were|had|has|have|been|agreed|asked|told|heard|noted)\b/iu;

/** "Since the panel on 4 October", "At its meeting on 4 October": somebody tells of a meeting. */
const TOLD_OF = /\b(?:at|since|until|before|by|from|after|in|following)(?: \p{L}{1,20}){0,5} ?$/iu;

/** The line under the name of the panel may say that it was held on its day. */
const HELD =
  /^\W*(?:meeting )?(?:to be )?held (?:(?:on|at)[\s:–-]*|(?:at|in) [^.:;\d]{2,60}(?:,| on)\s*)$/iu;

/** A line that ends with the name of the body which meets. */
const PANEL_NAMED =
  /\b(?:panel|(?:police|policing)(?: (?:and|&) crime)? (?:board|committee))\W*$/iu;

/** A title may name the body first, and what its paper is about behind that. */
const ABOUT = /[:–—]/u;

/** A line under the name of the panel that says whose report it is, before its day. */
const REPORT_OF = /^\W*report (?:of|by|from) [^.:;\d]+$/iu;

/** What a further sentence tells of a meeting that was. */
const TELLS =
  /\b(?:asked|agreed|noted|resolved|requested|heard|received|discussed|considered|members?|minutes|the panel)\b/iu;

/** A sentence that goes on after its day tells of a meeting. */
const GOES_ON =
  /\b(?:was|were|is|are|has|have|had|that|which|members?|asked|agreed|noted|resolved|requested|heard|received|discussed|considered|when|the panel)\b/iu;

/** Money and people are counted at a day too, which says nothing of the projects. */
const OF_OTHER_FIGURES =
  /\b(?:reserves?|balances?|population|strength|establishment|headcount|budget|cash|assets|employed|officers|minutes)\b/iu;

/** Beside these words a day that stands alone is not that of the meeting. */
const OVER_ANOTHER_DAY =
  /:\s{0,6}$|\b(?:version|publi(?:sh[a-z]{0,5}|cations?)|print[a-z]{0,5}|minutes|next|previous|last|draft|deadline|dated|date|issued|approved|decision|decided|expires|reviewed|updated|born|author|signed|created)\b/i;

/** The year that the lines name, where they name one and only one; the years of a plan are a stretch, and no year. */
export function findOnlyYear(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => {
    const single = text.replace(/\b(?:20)?\d{2} ?[-–/] ?(?:20)?\d{2}\b/g, " ");
    return single.match(/\b20\d{2}\b/g) ?? [];
  });
  const [only, ...more] = new Set(years);
  return only === undefined || more.length > 0 ? null : Number(only);
}

/** The days that a line, or one label and the line under it, names as the meeting's. */
export function readMeetingDays(line: string, above: string | null, year: number | null) {
  const days = allDays(line, year);
  const labelled = days.filter((day) => isMeeting(day, day.before));
  if (labelled.length > 0 || above === null) return labelled;
  const [body = ""] = above.split(ABOUT, 1).map((words) => words.trim());
  const isNamed = PANEL_NAMED.test(body);
  return days.filter((day) => {
    if (isNamed && HELD.test(day.before)) return isMeeting(day, `${body} `);
    return isAlone(day) && isMeeting(day, `${above} `);
  });
}

function isMeeting({ after: rest }: PrintedDay, before: string): boolean {
  // The label and its day may be a sentence; the next one speaks of something else.
  const end = SENTENCE_END.exec(rest)?.[0].length ?? rest.length;
  const after = TELLS.test(rest.slice(end)) ? rest : rest.slice(0, end);
  if (after.length > 80 || GOES_ON.test(after)) return false;
  const clause = before.split(/[.;] |\n/).at(-1) ?? before;
  return MEETING_LABELS.some((label) => {
    const start = label.exec(clause)?.index;
    if (start === undefined || OF_SOMETHING_ELSE.test(clause)) return false;
    return !TOLD_OF.test(clause.slice(0, start));
  });
}

/** Where the sentence of a day ends with the day, and another starts. */
const SENTENCE_END = /^\W*\. (?=\p{Lu})/u;

/** "Date: 3 September" says less than a label that names the meeting or the panel: decisions have dates, too. */
export function isPlainDate(line: string): boolean {
  return /^\W*(?:date|dyddiad)\b(?! of)/iu.test(line);
}

/** The days for which a line says that its figures hold. */
export function readAsOfDays(line: string): PrintedDay[] {
  return findDays(line).filter(
    ({ before }) => AS_OF_LABEL.test(before) && !OF_OTHER_FIGURES.test(before),
  );
}

/** The day of a line that holds nothing else, or a time beside it; not where the line above speaks of another day. */
export function readBareDays(line: Line, above: string | null, year: number | null): PrintedDay[] {
  if (line.isItem || (above !== null && OVER_ANOTHER_DAY.test(above))) return [];
  const isUnderPanel = above !== null && PANEL_NAMED.test(above);
  const isOfReport = ({ before, after }: PrintedDay) =>
    isUnderPanel && /^\W*$/u.test(after) && isReportOf(before);
  return allDays(line.text, year).filter((day) => isAlone(day) || isOfReport(day));
}

function isReportOf(before: string): boolean {
  const title = before.trimEnd();
  if (title.length > 80 || !/[,:–—|~-]$/u.test(title.slice(-1))) return false;
  return (
    REPORT_OF.test(title.slice(0, -1)) &&
    !OF_SOMETHING_ELSE.test(title) &&
    !OVER_ANOTHER_DAY.test(title)
  );
}

/** Whether a line names a day and nothing else. */
export function isDayAlone(line: string): boolean {
  return findDays(line).some(isAlone);
}

function isAlone({ before, after }: PrintedDay): boolean {
  return (
    /^\W*$/u.test(before) &&
    /^(?:\W*|[,\s]{1,3}(?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|noon)?\.?|[,\s]{1,3}(?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)(?:,| in| at) [\p{L}\s'’]{2,60}\.?)$/iu.test(
      after,
    )
  );
}

function allDays(line: string, year: number | null): PrintedDay[] {
  return [...findDays(line), ...(year === null ? [] : findDaysWithoutYear(line, year))];
}
