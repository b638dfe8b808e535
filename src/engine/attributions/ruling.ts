import type { Attribution, Span } from '../analysis.ts';

/**
 * What somebody who checks the article has said of an attribution. `at` and `as` are the passages (see `passageOf`) of
 * two attributions in the text as given; where no attribution stands there, the ruling is without effect.
 */
export type Ruling =
  | { readonly kind: 'not-an-attribution' | 'on-record'; readonly at: Span }
  | { readonly kind: 'same-source'; readonly at: Span; readonly as: Span };

/** From the first to the last word that makes an attribution: source, cue and those that it relays, not what they say. */
export function passageOf({ source, cue, chain }: Pick<Attribution, 'source' | 'cue' | 'chain'>): Span {
  return hullOf([source, cue, ...chain.flatMap((link) => [link.at, link.cue])].filter((part) => part !== null));
}

/** From the start of the first to the end of the last of some spans; there is at least one. */
export const hullOf = (parts: readonly Span[]): Span => ({
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});
