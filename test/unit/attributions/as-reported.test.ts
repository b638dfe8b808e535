import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Each sentence with its attributions, as "source | cue | content". */
const told: readonly (readonly [sentence: string, ...spans: string[]])[] = [
  [
    'Norwell sold its yard, as the Harbour Mail, a weekly, first reported.',
    'the Harbour Mail, a weekly | reported | Norwell sold its yard',
  ],
  ['As Norwell announced in May, the yard will close.', 'Norwell | announced | the yard will close'],
  ['Prices fell, as analysts had predicted.', 'analysts | had predicted | Prices fell'],
  [
    'Norwell is to sell its yard, the Harbour Mail reported late Friday, citing two bankers.',
    'the Harbour Mail | reported | Norwell is to sell its yard',
  ],
  [
    'The bank, officials claim, knew of the losses in March.',
    'officials | claim | The bank || knew of the losses in March',
  ],
  [
    'The losses were hidden for years, officials claim, while the auditor looked away.',
    'officials | claim | The losses were hidden for years',
  ],
  ['Norwell listed its lawyers, officials, claim managers and clerks.'],
  ['The worst is over, reckons Ines Alvarado of Tarn.', 'Ines Alvarado of Tarn | reckons | The worst is over'],
  ['Norwell sold its yard, promised workers new jobs and left.'],
  ['“It is back,” texts one fund manager.', 'one fund manager | texts | “It is back,”'],
  [
    'A person close to the deal put the price at “south of $15 million”.',
    'A person close to the deal | put | the price at “south of $15 million”',
  ],
  ['Norwell told shareholders to take no action.', 'Norwell | told | to take no action'],
  ['Ines Alvarado ruled out a sale of the yard.', 'Ines Alvarado | ruled out | a sale of the yard'],
  ['Norwell has not ruled out a sale of the yard.'],
  ['Norwell promised a tidier company by May.', 'Norwell | promised | a tidier company by May'],
  ['The ferry promises a quiet ride, and Norwell pledged its shares as security.'],
  ['Ines Alvarado would say only that talks went on.', 'Ines Alvarado | would say | talks went on'],
  [
    '“They wrote at six. It was dark.” — Ines Alvarado, mayor of Bergen',
    'Ines Alvarado, mayor of Bergen | — | “They wrote at six. It was dark.”',
  ],
];

describe('Who reported, promised and signed', () => {
  for (const [sentence, ...expected] of told)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });
});
