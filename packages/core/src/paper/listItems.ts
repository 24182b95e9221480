/** Splits a cell into its list items, whether they are marked by HTML tags or by bullets. */
export function listItems(text: string): string[] {
  const parts = text.includes("<li>") ? text.split("<li>").slice(1) : text.split("•");
  return parts.map((part) => part.replace(/<[^<>]*>/g, "").trim()).filter((part) => part !== "");
}
