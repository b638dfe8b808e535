import type { DealType } from '../../analysis.ts';
import { GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import { EXCHANGES } from '../../lexicon/organisation-words.ts';
import { HIRED_WORK } from '../../lexicon/side-words.ts';
import type { Actor } from '../sentence/actors.ts';
import { chosenAt, movedTo } from '../sentence/for-whom.ts';
import { isForListing, isMaker, isSeller, isToSell, isTrade, officeBehind } from '../sentence/for-work.ts';
import type { Line } from '../sentence/line.ts';
import { POSSESSIVE } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isToSupply } from './goods.ts';
import { type Cast, makers, preposition, type Scene } from './scene.ts';
import { isCode, sides } from './sides.ts';

/** "chose Halden as one of its pioneers", "for its list": what is won is no work. */
function isHonour({ tokens }: Line, { last }: Trigger): boolean {
  const behind = tokens.slice(last, last + HONOUR_REACH);
  const as = behind.findIndex(({ lower }) => lower === 'as');
  if (as >= 0) return !behind.slice(as).some(isTrade);
  return behind.some(({ lower }, i) => HONOUR.test(lower) && behind.slice(0, i).some((word) => word.lower === 'for'));
}

const HONOUR_REACH = 16;
const HONOUR = /^(?:list|award|awards|prize|prizes|honour|honor|finals?|competition|ranking|scholarship|fellowship)$/;

/** "picked Halden to distribute its snacks", "as its supplier of batteries": of what kind the work is. */
function hiredFor(line: Line, trigger: Trigger, office: string): DealType | null {
  if (isSeller(office) || isToSell(line.tokens, trigger.last)) return 'distribution';
  return isToSupply(line, trigger) || isMaker(officeBehind(line.tokens, trigger.last)) ? 'supply' : trigger.word.type;
}

/** "moving its computing to Halden", "opted for Halden's scanners". */
const CHANGING = /^move\|/;
const CHOOSING = /^(?:opt|settle|decide|go|turn|plump)\b/;

/** "Halden's scanners", "Halden for its chips": what is chosen is wares. */
const isOfGoods = ({ tokens }: Line, { last }: Actor): boolean =>
  POSSESSIVE.test(tokens[last]?.text ?? '')
    ? !tokens
        .slice(last + 1, last + 5)
        .some(({ lower }) => /^(?:software|cloud|systems?|services?|platform)$/.test(lower))
    : tokens.slice(last, last + 6).some(({ lower }) => GOODS_NOUNS.has(lower));

/** A firm by its name, or by the work that stands right behind it: "chose Halden to run its buses". */
const isFirm = ({ tokens }: Line, { kind, name, pronoun, last }: Actor): boolean =>
  kind === 'organization' ||
  (kind === 'other' &&
    !pronoun &&
    !isCode(name) &&
    tokens[last]?.lower === 'to' &&
    HIRED_WORK.has(tokens[last + 1]?.lower ?? ''));

/** "chose Halden to build its network", "Halden was picked by Norvik": two that can make a contract, and no winner of a prize. */
export function hires({ line, trigger, around, current }: Scene): Cast | null {
  const office = /^(?:appoint|name|sign)/.test(trigger.word.words) ? officeBehind(line.tokens, trigger.last) : '';
  const maker = isSeller(office) ? [...preposition(around, 'of'), ...preposition(around, 'for')] : [];
  const by = preposition(around, 'by');
  const told = CHANGING.test(trigger.word.words)
    ? movedTo(line, trigger.last)
    : CHOOSING.test(trigger.word.words)
      ? chosenAt(line, trigger.last)
      : null;
  if (told)
    return {
      sides: [
        ...sides(line, around.subject, 'customer', current, false, true, true),
        ...sides(line, [told], 'provider'),
      ],
      type: isOfGoods(line, told) ? 'supply' : hiredFor(line, trigger, office),
    };
  const [customer, provider] = around.passive
    ? [by.length > 0 ? by : maker.slice(0, 1), around.subject]
    : trigger.noun
      ? [[...makers(line, trigger, around), ...around.owner], preposition(around, 'of')]
      : [around.subject, around.object];
  if (!provider.some((actor) => isFirm(line, actor)) || isHonour(line, trigger)) return null;
  // "chose the Tarn Stock Exchange for its listing": where shares are to be traded, which is no side.
  // "picked Halden Bank to manage its listing": who helps with it is none either.
  if (!around.passive && (provider.some(({ name }) => EXCHANGES.test(name)) || isForListing(line.tokens, trigger.last)))
    return { sides: sides(line, customer, 'issuer', current), type: 'ipo' };
  return {
    sides: [
      ...sides(line, customer, 'customer', current, false, true, true),
      ...sides(line, provider, 'provider', around.passive ? current : [], true),
    ],
    type: hiredFor(line, trigger, office),
  };
}
