import { ORDINAL_ENDINGS, SILENT_WORDS, WELSH_WEEKDAYS, tokenOf } from "./words.js";

export interface Tokens {
  line: string;
  hasBareHydref: boolean;
}

/** Lower case, plain spaces, plain dashes and quotes, no abbreviation stops. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]/g, "-")
    .replace(/[\u2018-\u201b\u2032\u00b4\u0060\u02bc\uff07]/g, "'")
    .replace(/\.(?!\d)/g, "")
    .replace(/([a-z])\.(?=\d)/g, "$1 ")
    .replace(/\s+/g, " ")
    .trim();
}

function withPhrases(folded: string): string {
  return folded
    .replaceAll("financial year", "fy")
    .replaceAll("blwyddyn ariannol", "fy")
    .replaceAll("calendar year", "cy")
    .replaceAll("blwyddyn galendr", "cy");
}

function isSilent(piece: string, previous: string, next: string): boolean {
  if (SILENT_WORDS.has(piece) || piece === ",") return true;
  return piece === "'" && /^\d\d$/.test(next) && previous !== "'";
}

function reorder(line: string): string {
  return line
    .replace(/(^| )(\d)o ([qh])(?= |$)/g, "$1$3 $2")
    .replace(/(^| )([qh]) (\d)o(?= |$)/g, "$1$2 $3")
    .replace(/(^| )yr? (?=s\d)/g, "$1");
}

/** The canonical line that the forms are matched against: `31st Oct '20` is `31o m10 20`. */
export function tokenise(folded: string): Tokens {
  const pieces = [...withPhrases(folded).matchAll(/\d+|\p{L}+|[^\s\d\p{L}]|\s/gu)].map((m) => m[0]);
  const solid = (i: number): string => pieces[i] ?? "";
  const out: string[] = [];
  let hasBareHydref = false;
  let last = "";
  pieces.forEach((piece, i) => {
    if (piece === " ") return;
    const previous = last;
    last = piece;
    if (isSilent(piece, previous, solid(i + 1))) return;
    if (/^\d+$/.test(solid(i - 1)) && ORDINAL_ENDINGS.has(piece)) {
      out.push(`${out.pop() ?? ""}o`);
    } else if (previous === "dydd" && WELSH_WEEKDAYS.has(piece)) {
      out.pop();
      out.push(WELSH_WEEKDAYS.get(piece) ?? "");
    } else if (piece === "hydref" && previous === "yr") {
      out.push("s3");
    } else {
      if (piece === "hydref") hasBareHydref = true;
      out.push(/^\d/.test(piece) ? piece : tokenOf(piece));
    }
  });
  return {
    line: reorder(out.map((t) => (/^\?[^\p{L}]$/u.test(t) ? t.slice(1) : t)).join(" ")),
    hasBareHydref,
  };
}
