import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { FigureMention } from '../../../src/engine/entities/figures.ts';
import { createFigureFinder } from '../../../src/engine/entities/figures-by-grammar.ts';
import { resolveDate } from '../../../src/engine/entities/resolve-date.ts';

const finder = createFigureFinder();
const find = (prose: string): readonly FigureMention[] => finder.find(prose, { tokens: [], sentences: [] });

/** The figures of a sentence as "type: text". */
const figures = (prose: string): string[] => find(prose).map((m) => `${m.type}: ${prose.slice(m.start, m.end)}`);

/** The value of the only figure of a sentence. */
function value(prose: string): FigureMention['value'] {
  const found = find(prose);
  assert.equal(found.length, 1, JSON.stringify(figures(prose)));
  return found[0]!.value;
}

describe('Money', () => {
  const cases: [string, object][] = [
    ['It paid $4.9 billion.', { amount: 4.9e9, currency: 'USD' }],
    ['It paid US$ 400 million.', { amount: 4e8, currency: 'USD' }],
    ['It paid EUR 3.1 billion.', { amount: 3.1e9, currency: 'EUR' }],
    ['It paid C$2.65 billion.', { amount: 2.65e9, currency: 'CAD' }],
    ['It paid £3bn.', { amount: 3e9, currency: 'GBP' }],
    ['It paid 1.2 billion yuan.', { amount: 1.2e9, currency: 'CNY' }],
    ['It paid 5 million Canadian dollars.', { amount: 5e6, currency: 'CAD' }],
    ['It paid half a million ringgit.', { amount: 5e5, currency: 'MYR' }],
    ['It paid a million dollars.', { amount: 1e6, currency: 'USD' }],
    ['It paid 50 cents a share.', { amount: 0.5, currency: 'USD', unit: 'share' }],
    ['It paid $38 per share.', { amount: 38, currency: 'USD', unit: 'share' }],
    ['It paid up to $5 million.', { amount: 5e6, currency: 'USD', upTo: 5e6 }],
    ['It paid $10-12 million.', { amount: 1e7, currency: 'USD', upTo: 1.2e7 }],
    ['It paid $4 to $5 billion.', { amount: 4e9, currency: 'USD', upTo: 5e9 }],
  ];
  for (const [prose, expected] of cases) it(`reads "${prose}"`, () => assert.deepEqual(value(prose), expected));

  it('covers sign and scale, not "up to" or "a share"', () => {
    assert.deepEqual(figures('It may pay up to US$ 400 million, or $38 a share.'), [
      'money: US$ 400 million',
      'money: $38',
    ]);
  });
  it('keeps two amounts apart that are written out each', () => {
    assert.deepEqual(figures('It is worth $500 to $1,000.'), ['money: $500', 'money: $1,000']);
    assert.deepEqual(figures('It cut the price from $4 billion to $5 billion.'), [
      'money: $4 billion',
      'money: $5 billion',
    ]);
  });
  it('knows that a won game and a benchmark are no money', () => {
    assert.deepEqual(figures('It had two won games near the 50 mark.'), []);
  });
});

describe('Percentages and quantities', () => {
  const cases: [string, object][] = [
    ['It rose 6 percent.', { amount: 6, unit: 'percent' }],
    ['It rose 13.15%.', { amount: 13.15, unit: 'percent' }],
    ['It rose 6 per cent.', { amount: 6, unit: 'percent' }],
    ['It rose twenty percent.', { amount: 20, unit: 'percent' }],
    ['It rose 5 to 7 percent.', { amount: 5, unit: 'percent', upTo: 7 }],
    ['It rose 35 basis points.', { amount: 35, unit: 'basis points' }],
    ['It rose two-tenths of a percentage point.', { amount: 0.2, unit: 'percentage points' }],
    ['It has 5,000 full-time employees.', { amount: 5000, unit: 'employee' }],
    ['It has two hundred million customers.', { amount: 2e8, unit: 'customer' }],
    ['It is a 20-year contract.', { amount: 20, unit: 'year' }],
  ];
  for (const [prose, expected] of cases) it(`reads "${prose}"`, () => assert.deepEqual(value(prose), expected));
});

describe('Dates', () => {
  const spans: [string, string][] = [
    ['It closed on Tuesday.', 'date: Tuesday'],
    ['It closed last Friday.', 'date: last Friday'],
    ['It closed on June 10.', 'date: June 10'],
    ['It closed on Tuesday, June 10, 2014.', 'date: Tuesday, June 10, 2014'],
    ['It closed on 3 March 2014.', 'date: 3 March 2014'],
    ['It closed in late 2007.', 'date: late 2007'],
    ['It closed in the third quarter.', 'date: third quarter'],
    ['It closed over the weekend.', 'date: the weekend'],
    ['It closed by the end of this year.', 'date: the end of this year'],
    ['It closed three years ago.', 'date: three years ago'],
    ['It closed in 2009.', 'date: 2009'],
  ];
  for (const [prose, expected] of spans)
    it(`finds "${expected.slice(6)}"`, () => assert.deepEqual(figures(prose), [expected]));

  it('does not take verbs, counts and newspapers for dates', () => {
    assert.deepEqual(figures('They may march. The Sun reported that some 2000 guests came.'), []);
  });
  it('leaves a relative date unanchored', () => {
    assert.deepEqual(value('It closed last week.'), {
      date: '-1W',
      precision: 'month',
      relative: true,
      anchored: false,
    });
  });

  /** The date of a sentence against 2014-03-31, a Monday. */
  const against = (prose: string, anchor = '2014-03-31') => {
    const resolved = resolveDate(find(prose)[0]!, anchor);
    return resolved && `${resolved.date}${resolved.anchored ? '' : ' unanchored'}`;
  };
  const resolved: [string, string][] = [
    ['It closed yesterday.', '2014-03-30'],
    ['It closed on Friday.', '2014-03-28'],
    ['It closed on Monday.', '2014-03-31'],
    ['It closed last Monday.', '2014-03-24'],
    ['It will close next Friday.', '2014-04-04'],
    ['It closed last month.', '2014-02'],
    ['It closed one month ago.', '2014-02'],
    ['It closed three years ago.', '2011'],
    ['It closed last quarter.', '2013-Q4'],
    ['It closed on December 29.', '2013-12-29'],
    ['It closed over the weekend.', '2014-W13-WE'],
    ['It closed last week.', '2014-W13'],
    ['It closed in the fourth quarter.', '2013-Q4'],
    ['It closed on February 29.', '2014-02-29 unanchored'],
  ];
  for (const [prose, expected] of resolved.slice(0, -1))
    it(`resolves "${prose}"`, () => assert.equal(against(prose), expected));
  it('finds the leap day in a leap year alone', () => {
    assert.equal(against('It closed on February 29.', '2016-03-01'), '2016-02-29');
    assert.equal(against('It closed on February 29.', '2014-03-01'), 'XXXX-02-29 unanchored');
  });
  it('knows that there is no June 31', () => assert.deepEqual(figures('It closed on June 31.'), ['date: June']));
  it('stays unanchored without a dateline', () => {
    assert.deepEqual(resolveDate(find('It closed yesterday.')[0]!, null), {
      date: '-1D',
      precision: 'day',
      relative: true,
      anchored: false,
    });
  });
});

describe('Figures in any text', () => {
  it('come in order, without overlaps, inside the prose', () => {
    const piece = fc.constantFrom(
      '$',
      '5',
      ',000',
      ' billion',
      ' to ',
      'US$',
      ' percent',
      ' June ',
      '31',
      'last ',
      'week',
      '-',
      'é',
      '\u{1F600}',
    );
    const prose = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0;
        for (const { start, end } of find(text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          at = end;
        }
      }),
    );
  }).timeout(10_000);
  it('take linear time on hostile runs', () => {
    const processorTime = (text: string) => {
      const before = process.cpuUsage();
      find(text);
      return process.cpuUsage(before).user + 1_000;
    };
    for (const unit of ['1', '1,', '1,000', '$1 to ', 'two ', 'last ', 'May 1-', '1-']) {
      processorTime(unit.repeat(25_000 / unit.length));
      const short = processorTime(unit.repeat(25_000 / unit.length));
      const long = processorTime(unit.repeat(200_000 / unit.length));
      // Eight times the text: quadratic work would take sixty-four times as long.
      assert.ok(long < 30 * short, `${unit}: ${long / short} times as long`);
    }
  }).timeout(20_000);
});
