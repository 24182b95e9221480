import { monthNames, shortMonthNames } from "../calendar/index.js";
import { formatRagSigns } from "../rag/index.js";

const MONTHS = [...monthNames.en, ...shortMonthNames].join("|");
const YEAR = String.raw`(?:19|20)\d\d(?:[/–-]\d{2,4})?`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS})\b(?: ${YEAR})?|\b${YEAR}\b|\bQ[1-4]\b`;
const AS_AT = new RegExp(String.raw`\bas (?:at|of|on) (?:${DATE})`, "gi");
/** "Eight months in, six are Green": how long it has been counts no projects. */
const TIME_SINCE = /^\s?[\p{L}\d]+ (?:days|weeks|months|years) (?:in|on|later), /iu;
const DATES = new RegExp(DATE, "gi");

/** Writes a sentence plainly, so that its words, figures and marks can be told apart: signs as words, days as one word. */
export function toPlainSentence(sentence: string): string {
  return formatRagSigns(sentence)
    .normalize("NFKC")
    .replace(/\bo['’‘]r\b/gi, "of the")
    .replace(/ ac? (?=\d+ (?:yn|wedi)\b)/g, " and ")
    .replace(AS_AT, "now")
    .replace(/\bno\. of\b/gi, "number of")
    .replace(TIME_SINCE, "")
    .replace(DATES, "¤")
    .replace(/¤/g, " dated ")
    .replace(/['’‘]s\b|['’‘]/g, "")
    .replace(/&/g, " and ")
    .replace(/ of (?:the|our|this) plan(?=:)/gi, "")
    .replace(/(?<=\p{L})[-/](?=\p{L})/gu, " ");
}
