import type { NameType, Strength } from './names.ts';

/** What a rule says of a name's type, and how firmly. */
export interface TypeGuess {
  readonly type: NameType;
  readonly strength: Strength;
}

export const guess = (type: NameType, strength: Strength): TypeGuess => ({ type, strength });
