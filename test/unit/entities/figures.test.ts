import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { FigureMention } from '../../../src/engine/entities/figures.ts';
import { createFigureFinder } from '../../../src/engine/entities/figures-by-grammar.ts';
import { resolveDate, sideOf } from '../../../src/engine/entities/resolve-date.ts';

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
    ['It paid $4bn-$5bn.', { amount: 4e9, currency: 'USD', upTo: 5e9 }],
    ['It paid 10 to 12 million euros.', { amount: 1e7, currency: 'EUR', upTo: 1.2e7 }],
    ['It paid between 10 and 12 million euros.', { amount: 1e7, currency: 'EUR', upTo: 1.2e7 }],
    ['It paid US$1.2 bn.', { amount: 1.2e9, currency: 'USD' }],
    ['It paid US $55,000.', { amount: 55_000, currency: 'USD' }],
    ['It paid RMB 3 million.', { amount: 3e6, currency: 'CNY' }],
    ['It paid $150 million CAD.', { amount: 1.5e8, currency: 'CAD' }],
    ['It paid 2 million USD.', { amount: 2e6, currency: 'USD' }],
    ['It paid Rs 2 lakh crore.', { amount: 2e12, currency: 'INR' }],
    ['It paid €1,5 billion.', { amount: 1.5e9, currency: 'EUR' }],
    ['It paid two and a half million dollars.', { amount: 2.5e6, currency: 'USD' }],
    ['It paid one hundred and fifty million dollars.', { amount: 1.5e8, currency: 'USD' }],
    ['It paid a hundred million dollars.', { amount: 1e8, currency: 'USD' }],
    ['It paid a quarter of a million pounds.', { amount: 250_000, currency: 'GBP' }],
    ['It paid 1 1/2 billion dollars.', { amount: 1.5e9, currency: 'USD' }],
    ['It paid 50 million Egyptian pounds.', { amount: 5e7, currency: 'EGP' }],
    ['It paid 300 million Danish kroner.', { amount: 3e8, currency: 'DKK' }],
    ['It paid $12.50-a-share.', { amount: 12.5, currency: 'USD', unit: 'share' }],
    ['It paid $25 per barrel.', { amount: 25, currency: 'USD', unit: 'barrel' }],
    ['It paid 48p a share.', { amount: 0.48, currency: 'GBP', unit: 'share' }],
    ['It paid a penny a share.', { amount: 0.01, currency: 'GBP', unit: 'share' }],
    ['It lost -$5 million.', { amount: -5e6, currency: 'USD' }],
    ['It paid six to seven billion dollars.', { amount: 6e9, currency: 'USD', upTo: 7e9 }],
    ['It paid €400mm.', { amount: 4e8, currency: 'EUR' }],
    ['It paid 150 million €.', { amount: 1.5e8, currency: 'EUR' }],
    ['It paid $US20 million.', { amount: 2e7, currency: 'USD' }],
    ['It paid AUD $95.', { amount: 95, currency: 'AUD' }],
    ['It paid USD$2.8 billion.', { amount: 2.8e9, currency: 'USD' }],
    ['It paid $25,000 (NZD).', { amount: 25_000, currency: 'NZD' }],
    ['It paid $9.8 billion dollars.', { amount: 9.8e9, currency: 'USD' }],
    ['It paid 6.5 mln U.S. dlrs.', { amount: 6.5e6, currency: 'USD' }],
    ['It paid 5 Canadian cents a litre.', { amount: 0.05, currency: 'CAD', unit: 'litre' }],
    ['It paid a dollar a litre.', { amount: 1, currency: 'USD', unit: 'litre' }],
    ['It paid 91.1p a litre.', { amount: 0.911, currency: 'GBP', unit: 'litre' }],
    ['It paid €2.96½.', { amount: 2.965, currency: 'EUR' }],
    ['It paid 3 million pounds of debt.', { amount: 3e6, currency: 'GBP' }],
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
  it('reads a second sum behind a stroke, and one that leaves its currency to the first', () => {
    assert.deepEqual(figures('It costs $149/£99.'), ['money: $149', 'money: £99']);
    const [first, second] = find('Sales rose to 5.4 trillion yen from 4.9 trillion a year before.');
    assert.deepEqual(
      [first?.value, second?.value],
      [
        { amount: 5.4e12, currency: 'JPY' },
        { amount: 4.9e12, currency: 'JPY' },
      ],
    );
    assert.deepEqual(figures('It raised $3 million from 2 million donors.'), [
      'money: $3 million',
      'quantity: 2 million',
    ]);
    assert.deepEqual(figures('It sold $3 million. That compares with 2 million.'), [
      'money: $3 million',
      'quantity: 2 million',
    ]);
  });
  it('names no currency where only an unknown nation would tell', () => {
    assert.deepEqual(value('It paid 100 Ruritanian dinars.'), { amount: 100 });
    assert.deepEqual(value('It paid 100 Ruritanian dollars.'), { amount: 100 });
    assert.deepEqual(value('It cost 100 taxpayer dollars.'), { amount: 100, currency: 'USD' });
  });
  it('finds vague sums, without a value', () => {
    for (const sum of ['tens of millions of dollars', 'several hundred million euros', 'multi-million-pound']) {
      assert.deepEqual(figures(`It cost ${sum}.`), [`money: ${sum}`]);
      assert.equal(value(`It cost ${sum}.`), null);
    }
  });
  it('reads every way to write a sum as the same sum', () => {
    const signs = fc.constantFrom(
      ['$', 'USD'],
      ['US$', 'USD'],
      ['C$', 'CAD'],
      ['£', 'GBP'],
      ['€', 'EUR'],
      ['RMB ', 'CNY'],
    );
    const scales = fc.constantFrom(['million', 1e6], ['m', 1e6], ['bn', 1e9], ['billion', 1e9], ['trillion', 1e12]);
    const count = fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 10);
    const space = fc.constantFrom('', ' ');
    fc.assert(
      fc.property(signs, scales, count, space, ([sign, currency], [scale, factor], n, gap) => {
        const expected = { amount: Number((n * Number(factor)).toPrecision(15)), currency };
        assert.deepEqual(value(`It paid ${sign}${n}${gap}${scale} in all.`), expected);
      }),
    );
  });
  it('knows that a won game, a benchmark and a weight are no money', () => {
    assert.deepEqual(figures('It had two won games near the 50 mark.'), []);
    assert.deepEqual(figures('The index fell below the 13,000 mark.'), []);
    assert.deepEqual(figures('It closed above the 2,100-mark.'), []);
    assert.deepEqual(figures('Two rivals won; it stood at 1.44 versus the euro, with 50 Cent on stage.'), []);
    assert.deepEqual(figures('It sold five pounds of flour.'), ['quantity: five pounds']);
    assert.deepEqual(figures('It recalled 2 million pounds of ground beef.'), ['quantity: 2 million pounds']);
    assert.deepEqual(figures('It weighs about 3,500 pounds.'), ['quantity: 3,500 pounds']);
    assert.deepEqual(figures('It lost 3,500 pounds (1,588 kg).'), ['quantity: 3,500 pounds', 'quantity: 1,588 kg']);
    assert.deepEqual(figures('It took 35 mm film.'), []);
    assert.deepEqual(figures('A top-ten shareholder and the top 20 clients met three clients.'), [
      'quantity: three clients',
    ]);
  });
});

describe('Percentages and quantities', () => {
  const cases: [string, object][] = [
    ['It rose 6 percent.', { amount: 6, unit: 'percent' }],
    ['It rose 13.15%.', { amount: 13.15, unit: 'percent' }],
    ['It rose 6 per cent.', { amount: 6, unit: 'percent' }],
    ['It rose 4.5pc.', { amount: 4.5, unit: 'percent' }],
    ['It makes 500MW.', { amount: 500, unit: 'mw' }],
    ['It stores 2.4 GWh.', { amount: 2.4, unit: 'gwh' }],
    ['It lets 40,000 sq ft.', { amount: 40_000, unit: 'square ft' }],
    ['It rose twenty percent.', { amount: 20, unit: 'percent' }],
    ['It rose 5 to 7 percent.', { amount: 5, unit: 'percent', upTo: 7 }],
    ['It rose 35 basis points.', { amount: 35, unit: 'basis points' }],
    ['It rose two-tenths of a percentage point.', { amount: 0.2, unit: 'percentage points' }],
    ['It rose 2½ percent.', { amount: 2.5, unit: 'percent' }],
    ['It rose 7 1/2 percent.', { amount: 7.5, unit: 'percent' }],
    ['It rose one-half percent.', { amount: 0.5, unit: 'percent' }],
    ['It rose a quarter of 1 percent.', { amount: 0.25, unit: 'percent' }],
    ['It rose half a percentage point.', { amount: 0.5, unit: 'percentage points' }],
    ['It rose 0.25 of a percentage point.', { amount: 0.25, unit: 'percentage points' }],
    ['It rose two million percent.', { amount: 2e6, unit: 'percent' }],
    ['It saw a half-point cut.', { amount: 0.5, unit: 'percentage points' }],
    ['It rose between 5 and 7 percent.', { amount: 5, unit: 'percent', upTo: 7 }],
    ['It was at -0.5%.', { amount: -0.5, unit: 'percent' }],
    ['It was at minus 0.5%.', { amount: -0.5, unit: 'percent' }],
    ['It took 8 1/2 months.', { amount: 8.5, unit: 'month' }],
    ['It covers four square kilometres.', { amount: 4, unit: 'square kilometre' }],
    ['It cut 70 000 jobs.', { amount: 70_000, unit: 'job' }],
    ['It reached 20 million across the region.', { amount: 2e7 }],
    ['It has 5,000 full-time employees.', { amount: 5000, unit: 'employee' }],
    ['It has two hundred million customers.', { amount: 2e8, unit: 'customer' }],
    ['It is a 20-year contract.', { amount: 20, unit: 'year' }],
  ];
  for (const [prose, expected] of cases) it(`reads "${prose}"`, () => assert.deepEqual(value(prose), expected));
  it('takes a fall and a year for no range', () => {
    assert.deepEqual(figures('It fell from 72 to eleven percent.'), ['percent: 72', 'percent: eleven percent']);
    assert.deepEqual(figures('It went from 10% in 1995 to 17%.'), ['percent: 10%', 'date: 1995', 'percent: 17%']);
  });
  it('counts no years that are dates', () => {
    assert.deepEqual(figures('It has ten branches, up from four last year.'), [
      'quantity: ten branches',
      'date: last year',
    ]);
    assert.deepEqual(figures('It will reach 20 million this year.'), ['quantity: 20 million', 'date: this year']);
  });
});

describe('Dates', () => {
  const spans: [string, string][] = [
    ['It closed on Tuesday.', 'date: Tuesday'],
    ['It closed last Friday.', 'date: last Friday'],
    ['It closed on June 10.', 'date: June 10'],
    ['It closed on Tuesday, June 10, 2014.', 'date: Tuesday, June 10, 2014'],
    ['It closed on April nine.', 'date: April nine'],
    ['It expires July three, 1987, at noon.', 'date: July three, 1987'],
    ['In May two firms merged.', 'date: May'],
    ['It closed on 3 March 2014.', 'date: 3 March 2014'],
    ['It closed in late 2007.', 'date: 2007'],
    ['It closed in the early 1990s.', 'date: 1990s'],
    ['It closed in the third quarter.', 'date: third quarter'],
    ['It closed over the weekend.', 'date: the weekend'],
    ['It closed by the end of this year.', 'date: the end of this year'],
    ['It closed three years ago.', 'date: three years ago'],
    ['It closed in 2009.', 'date: 2009'],
    ['It grew in 2013/14.', 'date: 2013/14'],
    ['It closed on Thurs. evening.', 'date: Thurs.'],
    ['It closes on Thursdays.', 'date: Thursdays'],
    ['It opens in the autumn.', 'date: autumn'],
    ['It was closed on the Fourth of July.', 'date: Fourth of July'],
    ['It closed in September of this year.', 'date: September of this year'],
    ['It was built in the 19th century.', 'date: 19th century'],
  ];
  for (const [prose, expected] of spans)
    it(`finds "${expected.slice(6)}"`, () => assert.deepEqual(figures(prose), [expected]));

  it('states no year for a decade and for a financial year', () => {
    assert.equal(value('It closed in the early 1990s.'), null);
    assert.equal(value('It closes by the end of this financial year.'), null);
    assert.equal(value('It closed in the last fiscal year.'), null);
  });
  it('does not take verbs, counts and newspapers for dates', () => {
    assert.deepEqual(figures('They may march. The Sun reported that some 2000 guests came.'), []);
  });
  it('does not take what is called by a year, a day or a season for a date', () => {
    const prose = 'It sells Widget Office 2003. Sunday Times readers liked the spring collection.';
    assert.deepEqual(figures(prose), []);
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
    const resolved = resolveDate(find(prose)[0]!, anchor, sideOf(prose, find(prose)[0]!.start));
    return resolved && `${resolved.date}${resolved.anchored ? '' : ' unanchored'}`;
  };
  const resolved: [string, string][] = [
    ['It closed yesterday.', '2014-03-30'],
    ['It closed on Friday.', '2014-03-28'],
    ['It closed on Monday.', '2014-03-31'],
    ['It closed last Monday.', '2014-03-24'],
    ['It will close next Friday.', '2014-04-04'],
    ['It will close on Friday.', '2014-04-04'],
    ['It may run out by Sunday.', '2014-04-06'],
    ['It was bought by Tarn on Friday.', '2014-03-28'],
    ['It will close, the firm said on Friday.', '2014-03-28'],
    ['It closed last month.', '2014-02'],
    ['It closed one month ago.', '2014-02'],
    ['It closed three years ago.', '2011'],
    ['It closed last quarter.', '2013-Q4'],
    ['It grew in the last quarter of 2009.', '2009-Q4'],
    ['It closed in April last year.', '2013-04'],
    ['It closes in September of this year.', '2014-09'],
    ['It closed on December 29.', '2013-12-29'],
    ['It closed over the weekend.', '2014-W13-WE'],
    ['It closed last week.', '2014-W13'],
    ['It closed in the fourth quarter.', '2013-Q4'],
    ['It expects to close in the fourth quarter.', '2014-Q4'],
    ['It looks forward to starting in the fourth quarter.', '2014-Q4'],
    ['It will close in the first quarter.', '2014-Q1'],
    ['It plans to close in March.', '2014-03'],
    ['It plans to close in January.', '2015-01'],
    ['It is due to close on March 3.', '2015-03-03'],
    ['It has been closed since May.', '2013-05'],
    ['It has been closed since March.', '2014-03'],
    ['It has been closed since the autumn.', '2013'],
    ['It closed last autumn.', '2013'],
    ['It will close in the autumn.', '2014'],
    ['It closed in the autumn of 2012.', '2012'],
    ['It closed on February 29.', '2014-02-29 unanchored'],
  ];
  for (const [prose, expected] of resolved.slice(0, -1))
    it(`resolves "${prose}"`, () => assert.equal(against(prose), expected));
  it('takes "this Monday" that is to come for the next one', () => {
    assert.equal(against('They may strike as early as this Monday.', '2014-04-02'), '2014-04-07');
    assert.equal(against('They struck this Monday.', '2014-04-02'), '2014-03-31');
  });
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
  it('do not count models', () => {
    assert.deepEqual(figures('It bought the Halden 787 Seabird aircraft and Halden 747 jets.'), []);
    assert.deepEqual(figures('It bought 22 Halden aircraft. Some 300 jets fly. Over 200 planes wait.'), [
      'quantity: 22 Halden aircraft',
      'quantity: 300 jets',
      'quantity: 200 planes',
    ]);
  });
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
