/**
 * How cells are ruled and letters look, which is half of a deck's elements and nothing to a reader. None of these stands in
 * another of its name.
 */
const ORNAMENT =
  /<((?:\w{1,9}:)?(?:ln[LRTB]?|lnTlToBr|lnBlToTr|endParaRPr|effectLst|bodyPr|avLst|timing|transition|rPr))(?=[\s/>])/g;

/** Of how words look, whether they are bold is said in the start of its element. */
const LETTERS = /(?:^|:)rPr$/;

/**
 * Takes out of a slide's XML what says nothing, so that it need not be taken apart. A text that does not fit is left as it is.
 * @example
 * withoutOrnament("<a><lnL><b/></lnL><c/></a>"); // => "<a><c/></a>"
 */
export function withoutOrnament(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: start, 1: name = "", index } of xml.matchAll(ORNAMENT)) {
    if (index < from) continue;
    const end = endOfTag(xml, index + start.length);
    if (end < 0) return xml;
    const isClosed = xml[end - 1] === "/";
    const close = `</${name}>`;
    const closed = isClosed ? end + 1 : xml.indexOf(close, end);
    if (closed < 0) return xml;
    kept.push(xml.slice(from, index));
    if (LETTERS.test(name)) kept.push(xml.slice(index, isClosed ? end - 1 : end), "/>");
    from = isClosed ? closed : closed + close.length;
  }
  return kept.join("") + xml.slice(from);
}

/** Where an element's start ends; a sign in the value of an attribute is not its end. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}
