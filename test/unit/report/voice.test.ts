import assert from 'node:assert/strict';
import { namesOf } from '../../../src/report/names.ts';
import { closed, label, outletName, speak, unnamed, voiceOf } from '../../../src/report/voice.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { harbour } from '../../fixtures/analyses/harbour.ts';

describe('The name of an outlet inside a sentence', () => {
  it('has an article where English gives papers one', () => {
    for (const paper of ['Financial Times', 'Wall Street Journal', 'Halden Post', 'BBC', 'Associated Press'])
      assert.equal(outletName(paper), `the ${paper}`);
    for (const paper of ['Reuters', 'The Halden Post', 'the Halden Post', 'Bloomberg News', 'Norwell Daily'])
      assert.equal(outletName(paper), paper);
  });
});

describe('Voices', () => {
  const analysis = harbour();
  const names = namesOf(analysis);
  const voice = (id: string) => {
    const attribution = analysis.attributions.find((one) => one.id === id);
    assert.ok(attribution);
    return voiceOf(attribution, names);
  };

  it('names both parties where "the two companies" speak, and the outlet that relays them', () => {
    assert.equal(label(voice('a-relay')), 'Lumina and Norvik Mobile, as relayed by Tern Press');
    assert.equal(
      speak(voice('a-relay'), 'say', 'that it rains'),
      'Lumina and Norvik Mobile said, as relayed by Tern Press, that it rains',
    );
  });

  it('gives an outlet that cites an unnamed source as the one who reports', () => {
    assert.equal(
      speak(voice('a-rumour'), 'say', 'that it rains'),
      'The Harbour Wire, citing one unnamed source, reported that it rains',
    );
  });

  it('lets papers say and a paper says', () => {
    const document = { before: null, after: null, manner: 'document', told: null } as const;
    assert.equal(
      speak({ ...document, subject: 'court papers filed in Oslo' }, 'say', 'so'),
      'Court papers filed in Oslo say so',
    );
    assert.equal(speak({ ...document, subject: 'a study of ferries' }, 'say', 'so'), 'A study of ferries says so');
  });

  it('says to which outlet a source spoke', () => {
    assert.equal(speak(voice('a-quote'), 'say', ': “Rain”'), 'One unnamed source told the Harbour Wire: “Rain”');
  });

  it('calls an unnamed source unnamed, once, in the words of the article', () => {
    const cases: [string, boolean, string][] = [
      ['a source', false, 'one unnamed source'],
      ['an unnamed source', false, 'one unnamed source'],
      ['a person familiar with the matter', false, 'an unnamed person familiar with the matter'],
      ['two people close to the talks', true, 'two unnamed people close to the talks'],
      ['people briefed on the plan', true, 'unnamed people briefed on the plan'],
      ['a second person', false, 'a second unnamed person'],
      ['one of them', false, 'one of them (not named)'],
      ['insiders', true, 'unnamed insiders'],
      ['Another', false, 'another unnamed source'],
      ['Dozens of women', true, 'dozens of unnamed women'],
      ['at least six people', true, 'at least six unnamed people'],
      ['the three other bankers', true, 'the three other unnamed bankers'],
      ['two of the bankers', true, 'two of the bankers (not named)'],
      ['most of the partners', true, 'most of the partners (not named)'],
      ['the firm’s lawyer', false, 'the firm’s lawyer (not named)'],
      ['Tarn Bank’s advisers', true, 'Tarn Bank’s advisers (not named)'],
      ['people close to Norwell’s board', true, 'unnamed people close to Norwell’s board'],
    ];
    for (const [words, plural, expected] of cases) assert.equal(unnamed(words, plural), expected);
  });

  it('has the comma that closes a role, and none behind a list', () => {
    assert.equal(closed('Mara Lind, Chairman, Tern Press'), 'Mara Lind, Chairman, Tern Press,');
    assert.equal(closed('Lumina, Norvik and Kestrel'), 'Lumina, Norvik and Kestrel');
    assert.equal(closed('Kestrel, Inc.'), 'Kestrel, Inc.');
  });

  it('says again which spokesperson it is that “she” stands for', () => {
    const b = new AnalysisBuilder('A Lumina spokeswoman said no. She said it rains.');
    b.attribution('a', [b.link('spokesperson', b.q('A Lumina spokeswoman'))], b.q('said'), [b.q('no')]);
    const she = b.attribution('b', [b.link('spokesperson', b.q('She'))], b.q('said'), [b.q('it rains')]);
    assert.equal(label(voiceOf(she, namesOf(b.build()))), 'a Lumina spokeswoman');
  });

  it('says that no source is named where none is', () => {
    const b = new AnalysisBuilder('Reportedly, fares will rise.');
    const implicit = b.attribution('a', [b.link('implicit', null)], b.q('Reportedly'), [b.q('fares will rise')]);
    assert.equal(label(voiceOf(implicit, namesOf(b.build()))), 'the article, naming no source');
  });

  it('gives a pronoun that nobody could resolve as the article has it', () => {
    const b = new AnalysisBuilder('They said it rains.');
    const they = b.attribution('a', [b.link('unnamed-group', null)], b.q('said'), [b.q('it rains')]);
    const named = { ...they, chain: [b.link('named-organization', b.q('They'))] };
    assert.equal(label(voiceOf(named, namesOf(b.build()))), '“they”');
  });

  it('keeps a person who is named in the words, whatever these were taken for', () => {
    const b = new AnalysisBuilder(
      'Lumina’s chair, Tom Reyne, said no. Ms Vance said yes. Ada Vance is new. She said so.',
    );
    const lumina = b.entity('Lumina');
    const ada = b.entity('Ada Vance', 'person');
    const speaker = (words: string, entity: string) => {
      const link = b.link('named-person', b.q(words), entity);
      return label(voiceOf(b.attribution(words, [link], b.q('said'), []), namesOf(b.build())));
    };
    assert.equal(speaker('Lumina’s chair, Tom Reyne', lumina), 'Lumina’s chair, Tom Reyne');
    assert.equal(speaker('Ms Vance', ada), 'Ada Vance');
    assert.equal(speaker('She', ada), 'Ada Vance');
  });
});
