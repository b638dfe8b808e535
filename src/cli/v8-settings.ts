/**
 * V8 compiles a regular expression for its interpreter first, and for the machine when it is used again. Most of ours
 * are long and meet many texts, and their classes of letters take long to write out: to do it once saves more than a
 * quarter of the time of one article.
 */
const COMPILE_PATTERNS_ONCE = '--no-regexp-tier-up';

/**
 * V8 of Node 20 compiles a function for speed once so many bytes of its code have run. Its own figure is a ninth of this,
 * and over many articles half of the time then goes into compiling: a function sees objects and branches later that it
 * had not seen, and is compiled again. V8 of Node 22 and 24 compiles for speed in two steps and has no such setting.
 */
const COMPILE_LATER = '--interrupt-budget=600000';

/** The settings, by the version of V8, under which analyses take less time; none where nobody has measured it. */
export function v8Settings(version: string): readonly string[] {
  if (version.startsWith('11.')) return [COMPILE_PATTERNS_ONCE, COMPILE_LATER];
  return /^1[23]\./.test(version) ? [COMPILE_PATTERNS_ONCE] : [];
}
