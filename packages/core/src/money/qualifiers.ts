const WINDOW = 60;
const WORDS = ["up to", "circa", "at least", "approximately", "per annum", "additional"] as const;
const LINKS = ["the value of", "a value of", "a maximum of", "a total of", "an", "a"] as const;

/** Finds the qualifiers that stand beside an amount, in the order in which they are printed. */
export function findQualifiers(text: string, start: number, end: number): string[] {
  return [
    ...before(text.slice(Math.max(0, start - WINDOW), start)),
    ...after(text.slice(end, end + WINDOW)),
  ];
}

function before(window: string): string[] {
  const found: string[] = [];
  let rest = tidy(window).trimEnd();
  for (let step = 0; step < WORDS.length; step += 1) {
    const link = found.length === 0 ? LINKS.find((words) => endsWithWords(rest, words)) : undefined;
    const shorter = link ? rest.slice(0, -link.length).trimEnd() : rest;
    const word = WORDS.find((words) => endsWithWords(shorter, words));
    if (!word) break;
    found.unshift(word);
    rest = shorter.slice(0, -word.length).trimEnd();
  }
  return found;
}

function after(window: string): string[] {
  const found: string[] = [];
  let rest = tidy(window).trimStart();
  for (
    let word = WORDS.find((words) => startsWithWords(rest, words));
    word;
    word = WORDS.find((words) => startsWithWords(rest, words))
  ) {
    found.push(word);
    rest = rest.slice(word.length).trimStart();
  }
  return found.filter(
    (word) => word === "per annum" || word === "additional" || word === "approximately",
  );
}

function tidy(window: string): string {
  return window.toLowerCase().replace(/\s+/g, " ");
}

function endsWithWords(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\p{N}]/u.test(text.at(-words.length - 1) ?? " ");
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/[\p{L}\p{N}]/u.test(text[words.length] ?? " ");
}
