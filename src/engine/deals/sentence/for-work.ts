import type { Token } from '../../language/language.ts';
import { BUSINESS_NOUNS, HIRING, PASSIVE_AUXILIARIES } from '../../lexicon/deal-words.ts';
import { HIRED_TRADES, HIRED_WORK } from '../../lexicon/side-words.ts';

/** Words from a verb of hiring to what it is for: "picked Halden Build and its partner Norvik as its". */
const REACH = 16;

const SELLER = /^(?:distributors?|dealers?|resellers?|stockists?|importers?)$/;
/** Who is asked for advice takes no part in the business. */
const COUNSEL = /^(?:banks?|lenders?|brokers?|advisers?|advisors?|sources?)$/;

const OF_ALL_SORTS: ReadonlySet<string> = new Set(HIRING);

/** "supplier", "distributors". */
export const isTrade = ({ lower }: Token): boolean => HIRED_TRADES.has(lower);

/** "distributor", "dealers". */
export const isSeller = (office: string): boolean => SELLER.test(office);

/** "supplier", "sources". */
export const isMaker = (office: string): boolean => /^(?:suppliers?|sources?|makers?|manufacturers?)$/.test(office);

/** "picked Halden to distribute its snacks", whose verb ends at `last`: wares of the other, which it brings to market. */
export function isToSell(tokens: readonly Token[], last: number): boolean {
  const behind = tokens.slice(last, last + REACH);
  return behind.some(
    ({ lower }, i) =>
      lower === 'to' &&
      (DISTRIBUTING.test(behind[i + 1]?.lower ?? '') ||
        (/^(?:sell|market)$/.test(behind[i + 1]?.lower ?? '') &&
          /^(?:its|their)$/.test(behind[i + 2]?.lower ?? '') &&
          !behind.slice(i + 3, i + 7).some((token) => BUSINESS_NOUNS.has(token.lower) || token.lower === 'line'))),
  );
}

/** "engaged Halden for its new plant": what is to be built or run. */
const PLANT =
  /^(?:plant|network|factory|headquarters|stadium|terminal|warehouses?|fleet|pipeline|bridge|tunnel|mine|systems?|platform|website|payroll|deliveries|canteens?)$/;
const PLANT_REACH = 6;

const DISTRIBUTING = /^(?:distribute|resell|stock|retail|import)$/;

/** Whether a verb of hiring, whose words end at `last`, tells of work that a firm does; true of "choose" and its like. */
export function isForWork(tokens: readonly Token[], last: number, words: string): boolean {
  if (isForListing(tokens, last)) return true;
  // "was named as the official supplier" is told by its title.
  if (words === 'name' && PASSIVE_AUXILIARIES.has(tokens[last - 2]?.lower ?? '')) return false;
  if (words === 'sign' && tokens.slice(last, last + REACH).every(({ lower }) => lower !== 'as')) return false;
  if (/^(?:name|sign|appoint)/.test(words) && !OF_ALL_SORTS.has(words)) return officeBehind(tokens, last) !== '';
  const behind = tokens.slice(last, last + REACH);
  // "picked Halden to be its prime target": what it is to be, and no work.
  if (
    behind.some(({ lower }, i) => lower === 'to' && /^(?:be|become|face|represent)$/.test(behind[i + 1]?.lower ?? ''))
  )
    return false;
  if (!OF_ALL_SORTS.has(words)) return true;
  const what = behind.findIndex(
    ({ lower }, i) => lower === 'for' && /^(?:its|their)$/.test(behind[i + 1]?.lower ?? ''),
  );
  if (what >= 0 && behind.slice(what, what + PLANT_REACH).some(({ lower }) => PLANT.test(lower))) return true;
  return behind.some(
    ({ lower }, i) =>
      lower === 'to' && (HIRED_WORK.has(behind[i + 1]?.lower ?? '') || DISTRIBUTING.test(behind[i + 1]?.lower ?? '')),
  );
}

/** "picked Halden Bank to manage its listing", whose verb ends at `last`: who helps with a deal, and is no side of it. */
export function isForListing(tokens: readonly Token[], last: number): boolean {
  const behind = tokens.slice(last, last + REACH);
  const to = behind.findIndex(
    ({ lower }, i) => lower === 'for' || (lower === 'to' && MANAGING.test(behind[i + 1]?.lower ?? '')),
  );
  return to >= 0 && behind.slice(to, to + MANAGED_REACH).some(({ lower }) => LISTING.test(lower));
}

const MANAGING = /^(?:manage|lead|arrange|handle|run|advise|work|help|underwrite|oversee|organi[sz]e|prepare)$/;
const MANAGED_REACH = 8;
const LISTING = /^(?:ipo|listing|offering|flotation|float|debut)$/;

/** "appointed X as its exclusive distributor": as what, where that is somebody who works for the other; "" else. */
export function officeBehind(tokens: readonly Token[], last: number): string {
  const behind = tokens.slice(last, last + REACH);
  const as = behind.findIndex(({ lower }) => lower === 'as');
  const office = behind.slice(Math.max(0, as)).find((token) => isSeller(token.lower) || isTrade(token))?.lower ?? '';
  return COUNSEL.test(office) ? '' : office;
}
