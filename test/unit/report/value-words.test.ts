import assert from 'node:assert/strict';
import type { Entity } from '../../../src/engine/analysis.ts';
import { plainDay, valueWords } from '../../../src/report/value-words.ts';

const amount = (
  name: string,
  type: Entity['type'],
  value: { amount: number; currency?: string; unit?: string; upTo?: number },
) => valueWords({ name, type, value })?.value ?? null;

const date = (name: string, day: string, more: { relative?: boolean; anchored?: boolean } = {}) =>
  valueWords({
    name,
    type: 'date',
    value: {
      date: day,
      precision: /^\d{4}-\d\d-\d\d$|WXX|XXXX-\d\d-\d\d/.test(day) ? 'day' : 'month',
      relative: more.relative ?? false,
      anchored: more.anchored ?? true,
    },
  })?.value ?? null;

describe('What a figure comes to', () => {
  it('is an amount of money with all its digits and its currency', () => {
    assert.equal(amount('$1.2 billion', 'money', { amount: 1.2e9, currency: 'USD' }), 'USD 1,200,000,000');
    assert.equal(amount('$9m', 'money', { amount: 9e6, upTo: 9e6, currency: 'USD' }), 'up to USD 9,000,000');
    assert.equal(
      amount('€3m to €5m', 'money', { amount: 3e6, upTo: 5e6, currency: 'EUR' }),
      'EUR 3,000,000 to 5,000,000',
    );
    assert.equal(
      amount('$13.50 a share', 'money', { amount: 13.5, currency: 'USD', unit: 'share' }),
      'USD 13.5 a share',
    );
  });

  it('is a percentage or a large quantity in digits, where the article has words', () => {
    assert.equal(amount('five per cent', 'percent', { amount: 5, unit: 'percent' }), '5%');
    assert.equal(amount('5 per cent', 'percent', { amount: 5, unit: 'percent' }), null);
    assert.equal(amount('2 million barrels', 'quantity', { amount: 2e6, unit: 'barrel' }), '2,000,000');
    assert.equal(amount('2,000 barrels', 'quantity', { amount: 2000, unit: 'barrel' }), null);
    assert.equal(amount('three years', 'quantity', { amount: 3, unit: 'year' }), null);
  });
});

describe('What a date comes to', () => {
  it('is the day with its weekday, counted from the article’s own where it is relative', () => {
    assert.equal(date('Monday', '2025-05-05', { relative: true }), 'Monday 5 May 2025');
    assert.equal(date('4 May 2025', '2025-05-04'), 'Sunday 4 May 2025');
  });

  it('is the month, the quarter, the week, the weekend or the year', () => {
    assert.equal(date('last month', '2025-04', { relative: true }), 'April 2025');
    assert.equal(date('the third quarter', '2025-Q3'), 'the third quarter of 2025');
    assert.equal(date('last week', '2014-W23', { relative: true }), 'the week from Monday 2 June 2014');
    assert.equal(date('over the weekend', '2014-W23-WE', { relative: true }), 'the weekend of 7 and 8 June 2014');
    assert.equal(date('next year', '2026', { relative: true }), '2026');
    assert.equal(date('April 2025', '2025-04'), null);
  });

  it('is said to be open where the article gives no date to count from', () => {
    const open = 'the article gives no date from which to count it';
    assert.equal(date('last week', '-1W', { relative: true, anchored: false }), open);
    assert.equal(date('Monday', 'XXXX-WXX-1', { anchored: false }), open);
    assert.equal(date('5 May', 'XXXX-05-05', { anchored: false }), 'the year is not given');
  });

  it('is nothing for a name', () => {
    assert.equal(valueWords({ name: 'Norvik', type: 'organization' }), null);
  });
});

describe('A day without its weekday', () => {
  it('is written out, and anything else is left as it is', () => {
    assert.equal(plainDay('2026-03-04'), '4 March 2026');
    assert.equal(plainDay('2026-03'), '2026-03');
    assert.equal(plainDay('2026-13-45'), '2026-13-45');
  });
});
