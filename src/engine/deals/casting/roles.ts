import type { DealType } from '../../analysis.ts';
import type { DealFrame } from '../../lexicon/deal-words.ts';

/** The roles of who stands before a deal word and of who hangs on it, where no construction says more. */
const ROLES: Partial<Record<DealFrame, readonly [string, string]>> = {
  buys: ['buyer', 'target'],
  bids: ['bidder', 'target'],
  sells: ['seller', 'buyer'],
  gives: ['lender', 'borrower'],
  hires: ['customer', 'provider'],
  invests: ['investor', 'company'],
  lists: ['issuer', 'partner'],
};

/** Two partners where the frame has no roles of its own. */
export const rolesOf = (frame: DealFrame): readonly [string, string] => ROLES[frame] ?? ['partner', 'partner'];

const COUNTERPARTS: Readonly<Record<string, string>> = {
  buyer: 'target',
  bidder: 'target',
  target: 'buyer',
  seller: 'buyer',
  investor: 'company',
  lender: 'borrower',
  borrower: 'lender',
  supplier: 'customer',
  customer: 'supplier',
};

/** What stands opposite a role; a partner where that is not known. */
export const counterpartOf = (role: string): string => COUNTERPARTS[role] ?? 'partner';

const GRANTING: Readonly<Record<string, readonly [string, string]>> = {
  licence: ['licensor', 'licensee'],
  financing: ['lender', 'borrower'],
};

/** The roles of who grants and of who gets what is granted: by a licence, a credit, or any other contract. */
export const grantRoles = (type: DealType | null): readonly [string, string] =>
  GRANTING[type ?? ''] ?? ['customer', 'supplier'];

const LENDERS = /\b(?:fund|bank|union|reserve|treasury|commission|imf|eu|ecb)\b/i;

/** Whether somebody of this name lends, where a sentence does not say who lends to whom. */
export const isLender = (name: string): boolean => LENDERS.test(name);
