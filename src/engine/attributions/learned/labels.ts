/** Labels of the tagger that marks a block: what each token is part of. Each is that of a span's first token. */
export const OUT = 0;
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;
export const BLOCK_LABELS = 7;
/** The tagger that looks from one cue: its source and its content alone. */
export const LINK_CONTENT = 3;
export const LINK_LABELS = 5;
