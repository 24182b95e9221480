/** Word processors print bullets in signs of their own fonts, which have no place in Unicode but a private one. */
const SIGNS = String.raw`•◦▪●○■‣·⁃\p{Co}`;

/** A line that starts with the bullet of an item, with the space after it. */
export const BULLET = new RegExp(`^[${SIGNS}]\\s*`, "u");

/** The same, where a dash with a space after it serves as a bullet too. */
export const BULLET_OR_DASH = new RegExp(`^[${SIGNS}–-]\\s+`, "u");

/** A bullet that stands apart from its words. */
export const BULLET_ALONE = new RegExp(`^\\s*[${SIGNS}]\\s*$`, "u");
