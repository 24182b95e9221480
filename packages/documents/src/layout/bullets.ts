/** Characters that serve as bullets. Word processors also use private-use characters (`Co`) of their own symbol fonts. */
const SIGNS = String.raw`•◦▪●○■‣·⁃\p{Co}`;

/** The bullet at the start of a line, with the space after it. */
export const BULLET = new RegExp(`^[${SIGNS}]\\s*`, "u");

/** The same, or a dash with a space after it. */
export const BULLET_OR_DASH = new RegExp(`^[${SIGNS}–-]\\s+`, "u");

/** A piece of text that is a bullet and nothing else. */
export const BULLET_ALONE = new RegExp(`^\\s*[${SIGNS}]\\s*$`, "u");
