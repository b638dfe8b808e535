import { EXCHANGES } from '../../lexicon/organisation-words.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { type Cast, makers, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "chose Halden as one of its pioneers", "for its list": what is won is no work. */
function isHonour({ tokens }: Line, { last }: Trigger): boolean {
  const behind = tokens.slice(last, last + HONOUR_REACH);
  const as = behind.findIndex(({ lower }) => lower === 'as');
  if (as >= 0) return !behind.slice(as).some(({ lower }) => TRADE.test(lower));
  return behind.some(({ lower }, i) => HONOUR.test(lower) && behind.slice(0, i).some((word) => word.lower === 'for'));
}

const HONOUR_REACH = 16;
const HONOUR = /^(?:list|award|awards|prize|prizes|honour|honor|finals?|competition|ranking|scholarship|fellowship)$/;
const TRADE =
  /^(?:suppliers?|contractors?|vendors?|providers?|operators?|partners?|bidders?|builders?|makers?|manufacturers?|developers?|carriers?|distributors?|banks?|lenders?|brokers?|agenc(?:y|ies)|advisers?|advisors?|sources?|platforms?|engines?)$/;

/** "chose Halden to build its network", "Halden was picked by Norvik": two that can make a contract, and no winner of a prize. */
export function hires({ line, trigger, around, current }: Scene): Cast | null {
  const office = trigger.word.words.startsWith('appoint') ? officeOf(line, trigger) : null;
  if (office === '') return null;
  if (trigger.word.words === 'hire' && !isToWork(line, trigger)) return null;
  const maker = office && SELLER.test(office) ? [...preposition(around, 'of'), ...preposition(around, 'for')] : [];
  const by = preposition(around, 'by');
  const [customer, provider] = around.passive
    ? [by.length > 0 ? by : maker.slice(0, 1), around.subject]
    : trigger.noun
      ? [[...makers(line, trigger, around), ...around.owner], preposition(around, 'of')]
      : [around.subject, around.object];
  if (!provider.some(({ kind }) => kind === 'organization') || isHonour(line, trigger)) return null;
  // "chose the Tarn Stock Exchange for its listing": where shares are to be traded, which is no side.
  if (!around.passive && provider.some(({ name }) => EXCHANGES.test(name)))
    return { sides: sides(line, customer, 'issuer', current), type: 'ipo' };
  return {
    sides: [
      ...sides(line, customer, 'customer', current, false, true, true),
      ...sides(line, provider, 'provider', around.passive ? current : [], true),
    ],
    type: office && SELLER.test(office) ? 'distribution' : isToSupply(line, trigger) ? 'supply' : trigger.word.type,
  };
}

/** "chosen by Halden to supply paint": what is to come is goods. */
const isToSupply = ({ tokens }: Line, { last }: Trigger): boolean =>
  tokens
    .slice(last, last + HONOUR_REACH)
    .some(({ lower }, i, words) => lower === 'to' && /^(?:supply|deliver)$/.test(words[i + 1]?.lower ?? ''));

/** "hired X to run its buses": work that a firm does, and no advice or search. */
function isToWork({ tokens }: Line, { last }: Trigger): boolean {
  const behind = tokens.slice(last, last + HONOUR_REACH);
  return behind.some(({ lower }, i) => lower === 'to' && WORK.test(behind[i + 1]?.lower ?? ''));
}

const WORK =
  /^(?:build|run|operate|supply|maintain|design|make|manage|produce|construct|install|upgrade|develop|deliver|print|clean|service|process|modernise|modernize|renovate|repair|refurbish|transport|ship|collect|dismantle)$/;

/** "appointed X as its exclusive distributor": as what, where that is somebody who works for the other; "" else. */
function officeOf({ tokens }: Line, { last }: Trigger): string {
  const behind = tokens.slice(last, last + HONOUR_REACH);
  const as = behind.findIndex(({ lower }) => lower === 'as');
  const office =
    behind.slice(Math.max(0, as)).find(({ lower }) => SELLER.test(lower) || TRADE.test(lower))?.lower ?? '';
  return COUNSEL.test(office) ? '' : office;
}

const SELLER = /^(?:distributors?|dealers?|resellers?|stockists?|importers?)$/;
/** Who is asked for advice takes no part in the business. */
const COUNSEL = /^(?:banks?|lenders?|brokers?|advisers?|advisors?|sources?)$/;
