import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Status } from '../../../src/engine/analysis.ts';
import { announcement } from '../../../src/panel/announce.ts';
import type { DealModel, PanelModel, SectionKind } from '../../../src/panel/protocol.ts';
import { articleModel, lineOf, noteModel } from '../../../src/panel/view-model.ts';
import { HARBOUR_TEXT, harbour } from '../../fixtures/analyses/harbour.ts';
import { hostile } from '../../fixtures/analyses/hostile.ts';
import { noDeal } from '../../fixtures/analyses/no-deal.ts';

function dealsOf(model: PanelModel): readonly DealModel[] {
  assert.ok(model.kind === 'article');
  return model.deals;
}

/** The lines of one section as "who: text (note)". */
function lines(deal: DealModel | undefined, kind: SectionKind): string[] {
  const section = deal?.sections.find((one) => one.kind === kind);
  return (section?.groups ?? []).flatMap((group) =>
    group.lines.map((line) => `${group.who}: ${line.text}${line.note === '' ? '' : ` (${line.note})`}`),
  );
}

describe('The model of the deal panel', () => {
  const model = articleModel(harbour(), 'file:///a.md');
  const [framework, bundle] = dealsOf(model);

  it('puts what a party states in the first bucket, with who states it', () => {
    assert.deepEqual(lines(framework, 'stated'), [
      'Lumina and Norvik Mobile, as relayed by Tern Press: sensors and software (product)',
      'Lumina and Norvik Mobile, as relayed by Tern Press: small hauliers (customers)',
      'Lumina and Norvik Mobile, as relayed by Tern Press: city and county fleets (customers)',
    ]);
    assert.deepEqual(lines(bundle, 'stated'), []);
  });

  it('does not say of a term twice what it is', () => {
    const [deal, ...others] = harbour().deals;
    const word = { start: 0, end: 11, text: 'Exclusivity', field: 'exclusivity', status: 'author-assertion' } as const;
    const deals = [{ ...deal!, terms: [word] }, ...others];
    const shown = dealsOf(articleModel({ ...harbour(), deals }, 'file:///a.md'));
    assert.ok(shown.some((one) => lines(one, 'reported').some((line) => line.endsWith(': Exclusivity'))));
  });

  it('puts all else in the second, the author’s own voice included', () => {
    assert.equal(lines(framework, 'reported')[0], 'The article, in its own voice: road data (area)');
    assert.deepEqual(lines(bundle, 'reported'), [
      'The Harbour Wire, citing one unnamed source: navigation app (product)',
      'The Harbour Wire, citing one unnamed source: phones (channel)',
    ]);
  });

  it('sends each status to its bucket', () => {
    const statuses: Record<Status, SectionKind> = {
      'stated-by-party': 'stated',
      'stated-by-both': 'stated',
      documented: 'stated',
      'reported-on-record': 'reported',
      'reported-anonymous': 'reported',
      'author-assertion': 'reported',
      disputed: 'reported',
      denied: 'reported',
    };
    const [deal] = harbour().deals;
    for (const [status, bucket] of Object.entries(statuses) as [Status, SectionKind][]) {
      const scope = deal?.scope.slice(0, 1).map((item) => ({ ...item, status })) ?? [];
      const analysis = { ...harbour(), deals: deal === undefined ? [] : [{ ...deal, scope }] };
      assert.equal(lines(dealsOf(articleModel(analysis, 'a'))[0], bucket).length, 1, status);
    }
  });

  it('keeps what is withheld apart from what is merely unstated', () => {
    assert.deepEqual(lines(framework, 'withheld'), [
      'The article says that this is withheld: “left its terms open”',
      'The article says that this is withheld: “The terms were not disclosed”',
      'The article is silent on this: Value, duration, exclusivity, territory and binding force',
    ]);
  });

  it('says that binding force is not stated, and no more than that', () => {
    assert.equal(framework?.stage.text, 'Preliminary agreement');
    assert.equal(framework?.stage.note, 'cooperation deal; binding force is not stated');
    assert.equal(bundle?.stage.note, 'distribution deal');
  });

  it('lists who responded and who is missing', () => {
    assert.deepEqual(lines(bundle, 'responses'), [
      ': Lumina (declined to comment on “the Harbour Wire’s report”)',
      'No response in the article from: Norvik Mobile',
    ]);
  });

  it('gives every line passages of the article, but for silence and other deals', () => {
    const all = dealsOf(model).flatMap((deal) => [
      deal.stage,
      ...deal.parties,
      ...deal.sections.flatMap((section) => section.groups.flatMap((group) => group.lines)),
    ]);
    for (const line of all) {
      if (line.kind === 'unstated' || line.kind === 'related') continue;
      assert.ok(line.passages.length > 0, line.text);
      for (const { start, end, words } of line.passages) assert.equal(HARBOUR_TEXT.slice(start, end), words);
    }
  });

  it('has one key for one line, and finds the line by it', () => {
    const all = dealsOf(model).flatMap((deal) => deal.sections.flatMap((s) => s.groups.flatMap((g) => g.lines)));
    assert.equal(new Set(all.map((line) => line.key)).size, all.length);
    for (const line of all) assert.equal(lineOf(model, line.key), line);
    assert.equal(lineOf(model, 'nothing'), undefined);
  });

  it('keeps the key of a line that text before it moves', () => {
    const shifted = JSON.parse(JSON.stringify(harbour()), (key, value) =>
      (key === 'start' || key === 'end') && typeof value === 'number' ? value + 100 : value,
    );
    const keys = (of: PanelModel) =>
      dealsOf(of).flatMap((deal) => deal.sections.flatMap((s) => s.groups.flatMap((g) => g.lines.map((l) => l.key))));
    assert.deepEqual(keys(articleModel(shifted, 'file:///a.md')), keys(model));
  });

  it('gives sources and figures where there is no deal', () => {
    const none = articleModel(noDeal(), 'a');
    assert.ok(none.kind === 'article');
    assert.deepEqual(
      none.sections.map((section) => [section.title, section.groups.flatMap((group) => group.lines.length)]),
      [
        ['Who is cited', [1, 1, 1]],
        ['Figures and dates', [3]],
      ],
    );
  });

  it('takes names with markup in them as they are', () => {
    assert.equal(dealsOf(articleModel(hostile(), 'a'))[0]?.parties[0]?.text, '<img src=x onerror=ran=1> Ltd');
  });

  it('is made in a moment for hundreds of deals', function () {
    this.timeout(1_000);
    const [deal] = harbour().deals;
    assert.ok(deal);
    const many = Array.from({ length: 400 }, (_, i) => ({ ...deal, id: `d-${i}` }));
    assert.equal(dealsOf(articleModel({ ...harbour(), deals: many }, 'a')).length, 400);
  });
});

describe('The announcement of a change', () => {
  it('counts deals and the lines of the first two buckets', () => {
    assert.equal(
      announcement(articleModel(harbour(), 'a')),
      'Deal scope updated: 2 deals; 3 items stated by a party, 7 reported, not confirmed.',
    );
  });

  it('is the note itself where there is nothing to count', () => {
    fc.assert(fc.property(fc.string(), (text) => announcement(noteModel(text, false)) === text));
  });
});
