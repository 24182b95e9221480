/** The kinds of file that are read, as a sentence names them. */
export const READABLE_KINDS = "PDF, Word (.docx), Excel (.xlsx), HTML, Markdown, CSV or text";
