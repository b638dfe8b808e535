import assert from 'node:assert/strict';
import type { Analysis, Attribution } from '../../../src/engine/analysis.ts';
import { passageOf, type Ruling } from '../../../src/engine/attributions/ruling.ts';
import { summarizeNotConfirmed } from '../../../src/report/not-confirmed.ts';
import { sourcesOf, summarizeSources } from '../../../src/report/sources.ts';
import { faultsOf } from '../schema/check-analysis.ts';
import { engine, spansOf } from '../support/engine.ts';

const TEXT = [
  '# Ferry operators in talks',
  'Ferry operator Corvale is in talks to buy its rival Brightwater for €210 million, a person familiar with the matter said on Monday.',
  'The harbour board is expected to approve new rules in June.',
  'Mara Lind, chief executive of Corvale, said the two ports would stay open. A Corvale executive said the price was nearly agreed.',
  '“Nothing is signed,” the person said. Brightwater declined to comment.',
].join('\n\n');

const plain = engine.analyze(TEXT);

/** The attribution whose source or cue has these words; fails where there is none. */
function of(analysis: Analysis, words: string, n = 0): Attribution {
  const found = analysis.attributions.filter((one) => (one.source ?? one.cue).text.includes(words))[n];
  assert.ok(found, `“${words}” among ${analysis.attributions.map(spansOf).join(' ## ')}`);
  return found;
}

const at = (words: string, n = 0) => passageOf(of(plain, words, n));

function ruled(...rulings: Ruling[]): Analysis {
  const analysis = engine.analyze(TEXT, { rulings });
  assert.deepEqual(faultsOf(analysis, TEXT), []);
  return analysis;
}

const textOf = (summary: ReturnType<typeof summarizeSources>): string =>
  summary.sections.flatMap(({ paragraphs }) => paragraphs.flat().map(({ text }) => text)).join('\n');

describe('The passage of an attribution', () => {
  it('goes from the first to the last word of source, cue and those that it relays', () => {
    const text =
      'Corvale will sell its ferries, the Portham Herald reported on Monday, citing a person close to the board.';
    const [only] = engine.analyze(text).attributions;
    const { start, end } = passageOf(only!);
    assert.equal(text.slice(start, end), 'the Portham Herald reported on Monday, citing a person close to the board');
  });
});

describe('“Not an attribution”', () => {
  it('takes the attribution away, and what rested on it rests on nobody’s word', () => {
    const { id } = of(plain, 'a person familiar');
    assert.ok(plain.deals.some(({ stage }) => stage.attributions.includes(id)));
    const analysis = ruled({ kind: 'not-an-attribution', at: at('a person familiar') });
    assert.equal(analysis.attributions.length, plain.attributions.length - 1);
    assert.ok(!analysis.findings.some(({ attribution }) => attribution === id));
    assert.equal(analysis.deals[0]?.stage.status, 'author-assertion');
  });

  it('leaves a claim in the article’s own voice behind', () => {
    const analysis = ruled({ kind: 'not-an-attribution', at: at('expected') });
    assert.ok(analysis.assertions.some(({ text }) => text.startsWith('The harbour board is expected')));
  });

  it('brings to light what stood inside the content', () => {
    const text = 'A source said the minister said that Corvale would close the yard.';
    const [outer] = engine.analyze(text).attributions;
    const { attributions } = engine.analyze(text, { rulings: [{ kind: 'not-an-attribution', at: passageOf(outer!) }] });
    assert.deepEqual(
      attributions.map(({ source }) => source?.text),
      ['the minister'],
    );
    const rulings = [...attributions, outer!].map(
      (one): Ruling => ({ kind: 'not-an-attribution', at: passageOf(one) }),
    );
    assert.deepEqual(engine.analyze(text, { rulings }).attributions, []);
  });

  it('takes a whole chain away, whoever stands in it', () => {
    const text = 'According to Reuters, two bankers said that Corvale would close the yard.';
    const [chain] = engine.analyze(text).attributions;
    assert.equal(chain?.chain.length, 2);
    const rulings: Ruling[] = [{ kind: 'not-an-attribution', at: passageOf(chain!) }];
    assert.deepEqual(engine.analyze(text, { rulings }).attributions, []);
  });
});

describe('“On record”', () => {
  it('lifts the mark, the findings and the doubt of the deal, and says who set it', () => {
    const analysis = ruled({ kind: 'on-record', at: at('a person familiar') });
    const one = of(analysis, 'a person familiar');
    assert.deepEqual([one.unverified, one.anonymity, one.evidence], [null, null, 'third-party']);
    assert.deepEqual(one.ruling, { onRecord: true, sameSourceAs: null });
    assert.match(one.why, /a checker has set it as on record/);
    assert.ok(!analysis.findings.some(({ attribution }) => attribution === one.id));
    assert.equal(analysis.deals[0]?.stage.status, 'reported-on-record');
    assert.match(
      textOf(summarizeSources(analysis)),
      /person familiar with the matter.*a checker has set this as on record/,
    );
    assert.doesNotMatch(textOf(summarizeNotConfirmed(analysis)), /familiar with the matter/);
  });

  it('holds for what has no source too', () => {
    const analysis = ruled({ kind: 'on-record', at: at('expected') });
    const one = of(analysis, 'expected');
    assert.deepEqual([one.unverified, one.kind], [null, 'implicit']);
    assert.ok(!analysis.findings.some(({ attribution }) => attribution === one.id));
    assert.match(textOf(summarizeSources(analysis)), /gives no source: .*a checker has set this as on record/);
  });

  it('lets somebody of a party speak for it', () => {
    const text = 'Corvale will buy its rival Brightwater for €210 million, a Corvale executive said.';
    const missing = (rulings: Ruling[]) => engine.analyze(text, { rulings }).deals[0]?.missingResponses;
    const [only] = engine.analyze(text).attributions;
    assert.deepEqual(missing([]), ['Corvale', 'Brightwater']);
    assert.deepEqual(missing([{ kind: 'on-record', at: passageOf(only!) }]), ['Brightwater']);
  });
});

describe('“Same source as”', () => {
  const same: Ruling = { kind: 'same-source', at: at('the person'), as: at('Mara Lind') };

  it('gives an unnamed source the name of the other', () => {
    const analysis = ruled(same);
    const [one, other] = [of(analysis, 'the person'), of(analysis, 'Mara Lind')];
    assert.equal(one.entity, other.entity);
    assert.notEqual(one.entity, null);
    assert.deepEqual([one.kind, one.unverified, one.anonymity], ['named-person', null, null]);
    assert.deepEqual(one.ruling, { onRecord: false, sameSourceAs: other.id });
    assert.equal(other.ruling, undefined);
    assert.match(one.why, /\(the same source as Mara Lind, .*, as a checker has set\)/);
  });

  it('counts both as one in the summary of sources', () => {
    const lind = sourcesOf(ruled(same)).find(({ name }) => name.includes('Lind'));
    assert.equal(lind?.attributions.length, 2);
  });

  it('says the same whichever of the two it was said of', () => {
    const turned = ruled({ kind: 'same-source', at: same.as, as: same.at });
    assert.deepEqual(turned, ruled(same));
  });

  it('joins sources that are all unnamed into one, with the best description of them', () => {
    const analysis = ruled({ kind: 'same-source', at: at('A Corvale executive'), as: at('a person familiar') });
    const [one, other] = [of(analysis, 'A Corvale executive'), of(analysis, 'a person familiar')];
    assert.equal(one.anonymity, other.anonymity);
    assert.equal(sourcesOf(analysis).filter(({ attributions }) => attributions.includes(one)).length, 1);
    assert.ok(
      sourcesOf(analysis).some(({ attributions }) => attributions.includes(one) && attributions.includes(other)),
    );
  });

  it('goes through others, and in circles', () => {
    const rulings: Ruling[] = [
      { kind: 'same-source', at: at('A Corvale executive'), as: at('the person') },
      { kind: 'same-source', at: at('the person'), as: at('Mara Lind') },
      { kind: 'same-source', at: at('Mara Lind'), as: at('A Corvale executive') },
    ];
    const analysis = ruled(...rulings);
    const { entity } = of(analysis, 'Mara Lind');
    for (const words of ['A Corvale executive', 'the person']) assert.equal(of(analysis, words).entity, entity);
  });

  it('says nothing of what has no source', () => {
    assert.deepEqual(ruled({ kind: 'same-source', at: at('expected'), as: at('Mara Lind') }), plain);
  });
});

describe('A ruling', () => {
  it('on a passage where nothing is attributed changes nothing', () => {
    const nowhere = { start: 2, end: 9 };
    assert.deepEqual(
      ruled(
        { kind: 'not-an-attribution', at: nowhere },
        { kind: 'on-record', at: nowhere },
        { kind: 'same-source', at: nowhere, as: at('Mara Lind') },
      ),
      plain,
    );
  });

  it('is not remembered by the engine', () => {
    ruled({ kind: 'not-an-attribution', at: at('a person familiar') });
    assert.deepEqual(engine.analyze(TEXT), plain);
  });
});
