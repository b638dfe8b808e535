import { AFTERMATH_TERMS } from './aftermath-terms.ts';
import { BOUNDS_TERMS } from './bounds-terms.ts';
import { CONTRACT_TERMS } from './contract-terms.ts';
import { CONTROL_TERMS } from './control-terms.ts';
import { DUTIES_TERMS } from './duties-terms.ts';
import { FUNDING_TERMS } from './funding-terms.ts';
import { OFFER_TERMS } from './offer-terms.ts';
import { PAYMENT_TERMS } from './payment-terms.ts';
import { SETTLING_TERMS } from './settling-terms.ts';
import type { TermPattern } from './term-grammar.ts';

/**
 * The terms of deals by the sentences that state them, those of control first. Every pattern is bounded (no open
 * repetition inside another), so reading stays linear; the first group, where there is one, is the passage to show.
 */
export const TERM_PATTERNS: readonly TermPattern[] = [
  ...FUNDING_TERMS,
  ...SETTLING_TERMS,
  ...BOUNDS_TERMS,
  ...DUTIES_TERMS,
  ...CONTROL_TERMS,
  ...PAYMENT_TERMS,
  ...CONTRACT_TERMS,
  ...AFTERMATH_TERMS,
  ...OFFER_TERMS,
];
