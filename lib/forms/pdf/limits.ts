/** Bytes: the forms of DACs weigh less than one megabyte; twenty leave room for scanned pages. */
export const LARGEST_FILE = 20_000_000;

/** Bytes of a compressed part once unfolded: those of an honest form hold a few megabytes. */
export const LARGEST_UNFOLDED = 2 ** 26;

/** Objects that the trailer leads to: a hostile file may unfold into millions. */
export const MOST_OBJECTS = 200_000;

export const MOST_PAGES = 200;

export const MOST_FIELDS = 2000;

/** Points: a text smaller than this cannot be read on paper. */
export const SMALLEST_PRINT = 6;
