import picomatch from 'picomatch';
import { frontMatterFlag } from './front-matter-flag.ts';

/** Whether a text is treated as an article, and one plain sentence that says on what ground. */
export interface Verdict {
  readonly article: boolean;
  readonly why: string;
}

export interface Grounds {
  /** What "Treat as Article" or "Not an Article" said; undefined when neither was run. */
  readonly choice: boolean | undefined;
  readonly text: string;
  readonly frontMatterKey: string;
  /** The path that the globs are matched against: relative to its workspace folder, with forward slashes. */
  readonly path: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * What somebody has said about the text, the most particular word first: the commands, the front matter, the globs.
 * Null when nobody has, and the text is to be judged by how it reads.
 */
export function statedVerdict(grounds: Grounds): Verdict | null {
  if (grounds.choice !== undefined) {
    return grounds.choice
      ? { article: true, why: 'You chose to treat it as an article.' }
      : { article: false, why: 'You chose not to treat it as an article.' };
  }
  const flag = frontMatterFlag(grounds.text, grounds.frontMatterKey);
  if (flag !== null) {
    return { article: flag, why: `Its front matter says \u201c${grounds.frontMatterKey}: ${flag}\u201d.` };
  }
  if (matches(grounds.path, grounds.exclude)) {
    return { article: false, why: 'The setting onTheRecord.article.exclude leaves it out.' };
  }
  if (matches(grounds.path, grounds.include)) {
    return { article: true, why: 'The setting onTheRecord.article.include names it.' };
  }
  return null;
}

function matches(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => glob !== '' && picomatch.isMatch(path, glob, { dot: true }));
}
