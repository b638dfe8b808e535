import type { Token } from './language.ts';

type Test = (token: Token, index: number) => boolean;

/** Index of the first token in [from, to) that passes a test; -1 when none does. Looks at no other. */
export function firstWithin(tokens: readonly Token[], from: number, to: number, test: Test): number {
  const end = Math.min(tokens.length, to);
  for (let i = Math.max(0, from); i < end; i++) if (test(tokens[i]!, i)) return i;
  return -1;
}

/** Index of the last token in [from, to) that passes a test; -1 when none does. Looks at no other. */
export function lastWithin(tokens: readonly Token[], from: number, to: number, test: Test): number {
  const start = Math.max(0, from);
  for (let i = Math.min(tokens.length, to) - 1; i >= start; i--) if (test(tokens[i]!, i)) return i;
  return -1;
}
