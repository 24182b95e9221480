import { smallNumbers } from "./vocabulary.js";

/** What a title counts and a text names of it. */
export interface NamedOfCounted {
  /** The number in the title. */
  counted: number;
  /** The words that it counts, as printed, with the number. */
  words: string;
  /** The names in quotation marks that the text lists one after another. */
  names: string[];
}

const QUOTED = /“([^”]{2,80})”|"([^"]{2,80})"|(?<!\p{L})[‘']([^‘’']{2,80})[’'](?!\p{L})/gu;
/** What joins two names of a list; a short form in brackets may stand after each. */
const JOINER = /^(?: ?\([^()]{1,20}\))?(?:,? (?:and|&) |, )$/;
/** What would go on with the list after the last name in quotation marks. */
const MORE = /^(?: ?\([^()]{1,20}\))?(?:, | and | & | plus | as well as | along with )/;

/**
 * Reads how many things a title counts and which of them a text names, where it names them in quotation marks, one after
 * another; `null` where the title counts none, the text counts them too, or its list may go on without marks.
 * @example
 * readNamed("Three pilots", "Agreed that 'North' and 'South' run on.")?.names; // => ["North", "South"]
 * readNamed("Three pilots", "Agreed that 'North', 'South' and Ryde run on."); // => null
 */
export function readNamed(title: string, text: string): NamedOfCounted | null {
  const [words, number = ""] =
    /\b(three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,5}?[\p{L}-]+s\b/iu.exec(title) ??
    [];
  const counted = smallNumbers.get(number.toLowerCase());
  if (words === undefined || counted === undefined) return null;
  if (new RegExp(`\\b(?:${number}|${counted}|each|all)\\b`, "i").test(text)) return null;
  const names = listNames(text);
  return names.length < 2 || names.length >= counted ? null : { counted, words, names };
}

function listNames(text: string): string[] {
  const found = [...text.matchAll(QUOTED)];
  const isOneList = found.slice(1).every((one, index) => {
    const before = found[index];
    return before !== undefined && JOINER.test(text.slice(endOf(before), one.index));
  });
  const last = found.at(-1);
  if (!isOneList || last === undefined || MORE.test(text.slice(endOf(last)))) return [];
  return found.map(([, double, straight, single]) => double ?? straight ?? single ?? "");
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
