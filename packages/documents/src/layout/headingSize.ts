/** Words this many times as high as the usual words around them are a heading. */
export const HEADING_SIZE = 1.12;
