import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const fieldsIn = (headline: string, ...paragraphs: string[]) =>
  dealsOf(headline, ...paragraphs).flatMap((deal) => deal.terms.map(({ field, text }) => `${field}: ${text}`));

function has(fields: readonly string[], ...wanted: string[]): void {
  for (const field of wanted) assert.ok(fields.includes(field), `${field} in ${fields.join(' | ')}`);
}

describe('what bounds a deal and what it binds its sides to', () => {
  it('is read of a purchase: what is left out, who decides, what stays', () => {
    has(
      fieldsIn(
        'Halden buys Osier Dairies',
        'Halden Foods has agreed to buy Osier Dairies, the two companies said on Tuesday.',
        'The purchase leaves out the cheese works in Norwell. The logistics arm stays with Tarn Group. No dairy will be shut before 2030. Completion is pencilled in for the first quarter of next year.',
        'Halden will pay half of the price on signing. Osier will name the chairman and two of five directors. Osier chief executive Jane Doe stays on as head of the unit.',
      ),
      'exclusion: leaves out the cheese works in Norwell',
      'exclusion: The logistics arm stays with Tarn Group',
      'jobs kept: No dairy will be shut before 2030',
      'closing date: the first quarter of next year',
      'payment: half of the price on signing',
      'governance: Osier will name the chairman and two of five directors',
    );
  });

  it('is read of a contract: from when, how it is prolonged and ended, who pays', () => {
    has(
      fieldsIn(
        'Halden to supply Osier with bread',
        'Halden Bakeries has signed a deal to supply the supermarket group Osier with bread.',
        'Under the three-year arrangement Halden will deliver loaves to 140 shops from 1 September. Deliveries begin in March. Pastries are not part of the package.',
        'The contract can be prolonged by two years. Neither side may end the deal before its first anniversary. Each side will bear its own costs.',
      ),
      'duration: three-year',
      'start: from 1 September',
      'start: in March',
      'exclusion: Pastries are not part of the package',
      'extension: can be prolonged by two years',
      'termination: Neither side may end the deal before its first anniversary',
      'costs: Each side will bear its own costs',
    );
  });

  it('is nothing else that begins, stays or is left out', () => {
    const fields = fieldsIn(
      'Halden buys Osier Dairies',
      'Halden Foods has agreed to buy Osier Dairies for $40 million, the two companies said on Tuesday.',
      'The figure is for the financial year, which starts on April 1. Sales would fall by 1,400 million dollars from 1986. Chief executive Jane Doe stays with Halden.',
    );
    assert.ok(!fields.some((field) => /^(?:start|exclusion)/.test(field)), fields.join(' | '));
  });
});
