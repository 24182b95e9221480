const SIGNS = "•◦▪●○■‣·⁃";

/** A line that starts with the bullet of an item, with the space after it. */
export const BULLET = new RegExp(`^[${SIGNS}]\\s*`);

/** The same, where a dash with a space after it serves as a bullet too. */
export const BULLET_OR_DASH = new RegExp(`^[${SIGNS}–-]\\s+`);

/** A bullet that stands apart from its words. */
export const BULLET_ALONE = new RegExp(`^\\s*[${SIGNS}]\\s*$`);
