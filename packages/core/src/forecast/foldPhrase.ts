/** Folds a phrase for comparison with whole phrases: case, white space, stops, kinds of dashes and apostrophes. */
export function foldPhrase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u200b\u2060\ufeff.]/g, "")
    .replace(/[\u00ad‐‑‒–—―−﹘﹣－]/g, "-")
    .replace(/[‘’‚‛ʼ`´′＇]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
