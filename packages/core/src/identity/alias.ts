/** Another name that a project is known to have had, as a register keeps it. */
export interface Alias {
  /** The title by which the project is known, in any spelling that folds to it. */
  title: string;
  /** Its other names, in the same way. */
  aliases: readonly string[];
}
