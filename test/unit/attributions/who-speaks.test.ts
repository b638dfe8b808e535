import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** The names of what the sources of an article are, one after the other; "-" for those that are nobody by name. */
function speakers(...paragraphs: string[]): string[] {
  const { attributions, entities } = article(...paragraphs);
  return attributions.map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? '-');
}

describe('Who speaks', () => {
  it('is the holder of an office, and not the firm that has it', () => {
    assert.deepEqual(
      speakers(
        'Norwell Corp chairman Ines Alvarado said demand will grow.',
        'The Norwell chairman told some 1,500 executives that some projects could become practical.',
        'The Norwell treasurer said costs would fall.',
      ),
      ['Ines Alvarado', 'Ines Alvarado', '-'],
    );
  });

  it('is the person behind an office of a state', () => {
    assert.deepEqual(
      speakers(
        'United States Secretary of the Treasury Ines Alvarado cautioned that countries “need to resist price controls.”',
        '“They create burdens,” Alvarado said.',
      ),
      ['Ines Alvarado', 'Ines Alvarado'],
    );
  });

  it('is the one among several whose name stands behind a comma', () => {
    const [found] = article('One of the country’s biggest banks, Bank of Norwell, said it would close.').attributions;
    assert.equal(found?.kind, 'named-organization');
    assert.deepEqual(speakers('One of the country’s biggest banks, Bank of Norwell, said it would close.'), [
      'Bank of Norwell',
    ]);
    const [banker] = article('One of the bankers, who asked not to be named, said it was over.').attributions;
    assert.equal(banker?.kind, 'unnamed-person');
  });

  it('is a firm by its initials, also where the headline leaves off its legal form', () => {
    assert.deepEqual(
      speakers(
        '# PACIFIC MOORING INSTALLS TERMINAL',
        'Pacific Mooring Inc said it has installed a terminal.',
        'The system transfers crude from tankers, PMI said.',
      ),
      ['Pacific Mooring Inc', 'Pacific Mooring Inc'],
    );
  });
});

describe('What somebody admits', () => {
  const told: readonly (readonly [string, ...string[]])[] = [
    ['Norwell has admitted to losing tapes.', 'Norwell | has admitted to | losing tapes'],
    ['The chairman admitted to reporters that sales had fallen.', 'The chairman | admitted | sales had fallen'],
    ['He was admitted to hospital on Monday. The club admits to membership only men.'],
  ];
  for (const [sentence, ...expected] of told) it(sentence, () => assert.deepEqual(spans(article(sentence)), expected));
});

describe('A dateline in capitals', () => {
  it('is no part of what is said', () => {
    assert.deepEqual(spans(article('OSLO, APRIL 24 - Exports fell, the central bank announced.')), [
      'the central bank | announced | Exports fell',
    ]);
  });
});
