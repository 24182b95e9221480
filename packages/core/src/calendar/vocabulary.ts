export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Reads an English month name, whole or cut to three letters (September to four as well), as 1 to 12. */
export function monthNumber(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/, "");
  const index = monthNames.findIndex((name) => {
    const whole = name.toLowerCase();
    return (
      folded === whole ||
      folded === whole.slice(0, 3) ||
      (folded === "sept" && whole === "september")
    );
  });
  return index < 0 ? null : index + 1;
}
