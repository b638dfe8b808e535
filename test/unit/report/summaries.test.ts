import assert from 'node:assert/strict';
import { summarizeDealScope } from '../../../src/report/deal-scope.ts';
import { summarizeNotConfirmed } from '../../../src/report/not-confirmed.ts';
import { summarizeSources } from '../../../src/report/sources.ts';
import type { Summary } from '../../../src/report/summary.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { HARBOUR_TEXT, harbour } from '../../fixtures/analyses/harbour.ts';
import { noDeal } from '../../fixtures/analyses/no-deal.ts';
import { engine } from '../support/engine.ts';

const paragraphs = (summary: Summary) =>
  summary.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [`## ${section.heading}`]),
    ...section.paragraphs.flatMap((sentences) =>
      section.layout === 'list' ? sentences.map((s) => s.text) : [sentences.map((s) => s.text).join(' ')],
    ),
  ]);

describe('The summary of the deal scope', () => {
  it('reads as an editor would write it, with a source in each sentence', () => {
    assert.deepEqual(paragraphs(summarizeDealScope(harbour())), [
      'The article speaks of two deals, one of them a rumour.',
      '## Lumina–Norvik Mobile framework agreement',
      'The article describes, in its own voice, a preliminary agreement on cooperation between Lumina and Norvik Mobile (“reached a framework agreement”); binding force is not stated. It gives its scope, again in its own voice, as road data, roadside services, tunnels and traffic counts. It gives the date, again in its own voice, as “on Friday”. Lumina and Norvik Mobile said, as relayed by Tern Press, that they would be offering more sensors and software to cater to small hauliers, as well as city and county fleets.',
      'The article says that details are withheld: “left its terms open” and “The terms were not disclosed”. It is silent on value, duration, exclusivity and territory.',
      'Given as impact, not as a term, in the article’s own voice: “could widen the reach of Lumina’s maps”.',
      '## Lumina’s app on Norvik Mobile phones',
      'The Harbour Wire, citing one unnamed source, reported that map maker Lumina may soon have its navigation app sold with phones from Norvik Mobile. On that evidence, its stage is “rumoured”. The Harbour Wire, citing one unnamed source, gave its scope as navigation app and phones.',
      'The article is silent on value, duration and timing. The article establishes no link between this and “Lumina–Norvik Mobile framework agreement”.',
      'A Lumina spokeswoman declined to comment on “the Harbour Wire’s report”. The article gives no response on this deal from Norvik Mobile.',
    ]);
  });

  it('describes a deal of which nobody is named as announcing it', () => {
    const analysis = engine.analyze(
      '# Storm over the port\n\nThe merger of Oxley Mills and Tern Paper was announced on Monday.',
    );
    assert.deepEqual(paragraphs(summarizeDealScope(analysis)).slice(0, 2), [
      '## Oxley Mills – Tern Paper merger',
      'The article, naming no source, describes an agreed merger between Oxley Mills and Tern Paper (“The merger of Oxley Mills and Tern Paper was announced”). The article gives the date of the announcement, in its own voice, as “Monday”.',
    ]);
  });

  it('does not give a term as its own name', () => {
    const [deal, ...others] = harbour().deals;
    const word = { start: 0, end: 11, text: 'exclusivity', field: 'exclusivity', status: 'stated-by-both' } as const;
    const analysis = { ...harbour(), deals: [{ ...deal!, terms: [word] }, ...others] };
    const said = paragraphs(summarizeDealScope(analysis)).join(' ');
    assert.match(said, /gave the exclusivity in that word alone/);
  });

  it('tells of one rival, or of several', () => {
    const [first, second] = harbour().deals;
    const third = { ...second!, id: 'third', label: 'Tarn–Norvik Mobile merger' };
    const said = (...rivals: readonly string[]) => {
      const related = rivals.map((deal) => ({ deal, how: 'rival' as const }));
      return paragraphs(summarizeDealScope({ ...harbour(), deals: [{ ...first!, related }, second!, third] })).join(
        ' ',
      );
    };
    assert.match(said(third.id), /also tells of a rival to this: “Tarn–Norvik Mobile merger”\./);
    assert.match(said(second!.id, third.id), /also tells of rivals to this: “[^”]+” and “Tarn–Norvik Mobile merger”\./);
  });

  it('rests every sentence that states something on passages that stand in the text', () => {
    for (const summarize of [summarizeDealScope, summarizeSources, summarizeNotConfirmed]) {
      for (const sentence of summarize(harbour()).sections.flatMap((s) => s.paragraphs.flat())) {
        const speaksOfAbsence =
          /^(?:The article speaks of|The article is silent|It is silent|The article establishes no)/;
        if (!speaksOfAbsence.test(sentence.text)) assert.ok(sentence.passages.length > 0, sentence.text);
        for (const { start, end, text } of sentence.passages) assert.equal(HARBOUR_TEXT.slice(start, end), text);
      }
    }
  });

  it('never calls an agreement binding or not binding by itself', () => {
    const text = JSON.stringify(summarizeDealScope(harbour()));
    assert.equal(/(?:non-|is |not )binding/.test(text), false);
  });

  it('says calmly what was looked for where there is no deal', () => {
    const [only, ...more] = paragraphs(summarizeDealScope(noDeal()));
    assert.equal(more.length, 0);
    assert.match(only ?? '', /^No deal was found in this article\. Looked for: /);
  });

  it('keeps an item on the word of its status where no attribution is known', () => {
    const b = new AnalysisBuilder('Kestrel will buy Norvik for $5 million, a filing shows.');
    const backed = { status: 'documented' as const, attributions: [], passages: [b.q('buy')] };
    b.deal('d', 'Kestrel – Norvik', {
      parties: [b.party('Kestrel'), b.party('Norvik')],
      type: { ...backed, value: 'acquisition' },
      stage: { ...backed, value: 'agreed' },
      value: { ...b.q('$5 million'), amount: 5e6, currency: 'USD', status: 'documented' },
    });
    assert.deepEqual(paragraphs(summarizeDealScope(b.build())), [
      '## Kestrel – Norvik',
      'A document describes an agreed acquisition involving Kestrel and Norvik (“buy”). A document gives the value as “$5 million”.',
    ]);
  });
});

describe('The summary of the sources', () => {
  it('groups them by standing, each with how often, through whom, and why it is not named', () => {
    assert.deepEqual(paragraphs(summarizeSources(noDeal())), [
      '## On the record',
      'The article cites chief executive Mara Lind once.',
      '## Not named',
      'The article cites two unnamed people familiar with the forecast once; it says of the anonymity: “because it is not public”.',
      '## No source given',
      'For one statement the article gives no source: “Reportedly”.',
    ]);
  });

  it('tells a refusal from a statement, and takes one source in two forms for one', () => {
    assert.deepEqual(paragraphs(summarizeSources(harbour())), [
      '## On the record',
      'A Lumina spokeswoman declined to comment on “the Harbour Wire’s report”.',
      '## On the record, relayed by another outlet',
      'The article cites Lumina and Norvik Mobile once, through Tern Press.',
      '## Not named',
      'The article cites one unnamed source twice, through the Harbour Wire; it gives no reason for the anonymity.',
    ]);
  });

  it('says so where nothing is attributed', () => {
    assert.match(
      paragraphs(summarizeSources(new AnalysisBuilder('Rain.').build()))[0] ?? '',
      /^Nothing in this article/,
    );
  });
});

describe('The summary of what is not confirmed', () => {
  it('gives unnamed sources, missing sources and relays apart, then the deals', () => {
    assert.deepEqual(paragraphs(summarizeNotConfirmed(harbour())), [
      '## On the word of sources that are not named',
      'The Harbour Wire, citing one unnamed source, reported that map maker Lumina may soon have its navigation app sold with phones from Norvik Mobile.',
      'One unnamed source told the Harbour Wire: “Bundling the app is one thing that has been looked at”.',
      '## On the record, but only through another outlet',
      'Lumina and Norvik Mobile said, as relayed by Tern Press, that they would be offering more sensors and software to cater to small hauliers, as well as city and county fleets.',
      '## Deals',
      'Lumina’s app on Norvik Mobile phones: no party states it, and its stage is “rumoured”; the article gives no response from Norvik Mobile.',
    ]);
  });

  it('claims nothing of an article without attributions', () => {
    const [only] = paragraphs(summarizeNotConfirmed(new AnalysisBuilder('Rain.').build()));
    assert.match(only ?? '', /^Nothing in this article is attributed to anybody\. Looked for: /);
  });
});
