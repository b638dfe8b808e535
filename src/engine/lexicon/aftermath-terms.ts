import { ABOUT, MONEY, PERCENT, STOP, type TermPattern, term, WHEN } from './term-grammar.ts';

const AFTER = 'what copy says becomes of a business once it is bought';
const CONTROL = ['acquisition', 'merger', 'stake', 'asset-sale', 'joint-venture', 'ipo'];
const NAME = "[\\p{Lu}][\\p{L}&.'’-]{1,30}";
const REST = '[^.;:,“”"]{2,70}?';
const PEOPLE = '(?:employees|jobs|workers|staff|positions|people|posts)';

/** Terms that tell what becomes of a business: who runs it, where it sits, what it saves, and how its gains are shared. */
export const AFTERMATH_TERMS: readonly TermPattern[] = [
  ...term(
    'operation',
    AFTER,
    CONTROL,
    `\\b((?:will|would) (?:operate|be (?:run|operated|managed)) (?:as|separately|independently|under|by|from|within)\\b[^.;:,“”"]{0,60}?)${STOP}`,
    `\\b((?:will|would) (?:remain|stay) (?:within|at its|based|independent|under)\\b ${REST})${STOP}`,
    `\\b(continue (?:to operate|operating|to trade|trading) (?:as|under|separately|independently|from|but)\\b[^.;:,“”"]{0,60}?)${STOP}`,
    `\\b((?:will|would|to) work as part of ${REST})${STOP}`,
  ),
  ...term(
    'management',
    AFTER,
    CONTROL,
    `((?:(?:Mr|Ms|Mrs|Dr|Sir)\\.? |${NAME} ){1,3}${NAME}(?: ${NAME})? (?:will|would|is to) (?:retire|resign|step down|chair|head|leave|stay on|stay with|remain with|remain in his|remain in her|join)\\b${REST})${STOP}`,
    `\\b((?:will|would) remain in (?:his|her|their) (?:position|post|role|job)s?${REST})${STOP}`,
  ),
  ...term(
    'name',
    AFTER,
    CONTROL,
    `\\b(?:will|would|to) be (?:renamed|rebranded) (?:to |as )?(?:the )?((?:${NAME} ?){1,4})`,
  ),
  ...term(
    'headquarters',
    AFTER,
    CONTROL,
    `\\b(headquarters (?:(?:of|for) [^.;:,“”"]{3,40} )?(?:will|would|are expected to|is expected to) (?:remain|stay) in (?:${NAME} ?){1,3})`,
  ),
  ...term(
    'savings',
    AFTER,
    CONTROL,
    `\\b((?:annual )?(?:pre-tax )?(?:cost )?(?:savings|synergies|efficiencies) of (?:greater than )?${ABOUT}${MONEY}(?: (?:a|per) year| annually)?(?: after [^.;:,“”"]{3,30}?)?)${STOP}`,
    `(${ABOUT}${MONEY} (?:in|of) (?:annual |yearly |cost |pre-tax ){0,2}(?:savings|synergies|costs(?= by| a year| from|,|\\.)))(?:\\b|(?=[,.]))`,
    `\\bsav(?:e|es|ing) (?:[^.;:,“”"]{2,25} )?(${ABOUT}${MONEY}(?: (?:a|per) year| annually))\\b`,
    `\\b((?:savings|synergies) (?:will|would|could|should|are expected to|are seen to) (?:be|reach|total|amount to|rise to|come to) ${ABOUT}${MONEY}(?: (?:a|per) year| annually)?)`,
  ),
  ...term(
    'premium',
    AFTER,
    CONTROL,
    `\\b(${PERCENT} (?:more|higher) than [^.;:,“”"]{2,50}?(?:price|close|offer)\\b|${PERCENT} above [^.;:,“”"]{2,50}?(?:price|close|offer)\\b)`,
    `\\b(an additional ${PERCENT} for each ${REST})${STOP}`,
  ),
  ...term(
    'job cuts',
    AFTER,
    CONTROL,
    `\\b(?:loss|reduction|elimination|cut) of (${ABOUT}\\d[\\d,.]* (?:\\p{L}+ )?${PEOPLE})`,
    `\\b(\\d[\\d,.]* (?:of (?:those|its|the) )?(?:\\p{L}+ )?${PEOPLE} (?:will|would|are to) be (?:eliminated|cut|lost|laid off|made redundant))`,
  ),
  ...term(
    'profit share',
    AFTER,
    null,
    `\\b(${ABOUT}${PERCENT} of (?:the |its |their |any |all |future )*(?:profits|royalties|proceeds)(?: (?:from|of) [^.;:,“”"]{2,40}?)?)${STOP}`,
  ),
  ...term('capital', AFTER, CONTROL, `\\b(?:capitali[sz]ed at|a share capital of) (${ABOUT}${MONEY})`),
  ...term(
    'condition',
    AFTER,
    null,
    `\\b(in the event (?:that |of )?${REST})${STOP}`,
    `\\bconditions? (?:include|includes|are) (?:that )?(${REST})${STOP}`,
  ),
  ...term(
    'closing date',
    AFTER,
    null,
    `\\b(?:hopes?|able|expects?|prepared) to (?:close|complete)(?: it| the (?:deal|sale|merger|transaction))? (in (?:the )?near future|at any time|soon|${WHEN})${STOP}`,
  ),
];
