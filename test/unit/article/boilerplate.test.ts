import assert from 'node:assert/strict';
import { article, excludedOf, proseOf } from './support.ts';

const reasonOf = (line: string) => excludedOf(article('The firm said so.', '', line))[0]?.[0] ?? null;

describe('Credits and boilerplate', () => {
  for (const line of [
    'Headline image via Ann Lee/AFP/Getty Images',
    'Featured image credit: Ann Lee',
    'Photo: Ann Lee',
    'Image credit: Ann Lee / Shutterstock',
    'Photograph by Ann Lee/AFP/Getty Images',
    '*Photo by Ann Lee*',
    '(Photo by Ann Lee/Getty Images)',
    'Ann Lee/Reuters',
  ]) {
    it(`takes "${line}" for a credit`, () => assert.equal(reasonOf(line), 'credit'));
  }

  for (const line of [
    'Get the Ledger newsletter',
    '## Get our newsletter',
    'Get the most important paper news in your inbox each week.',
    'Subscribe to our weekly newsletter.',
    'Sign up for our daily briefing here.',
    'Read more: [Osier buys a mill](/x)',
    'Related: Osier buys a mill',
    'Follow us on Twitter and Facebook.',
    '© 2024 Ledger Media. All rights reserved.',
    'Share this article',
    'Advertisement',
  ]) {
    it(`takes "${line}" for boilerplate`, () => assert.equal(reasonOf(line), 'boilerplate'));
  }

  for (const line of [
    'The company will sign up for the scheme, said its chairman.',
    'Sign up for the scheme, the minister told companies.',
    'Subscribe to the shares now, the bank said to its clients, or lose the discount.',
    'Photo editing firm Pixlab said it would buy Osier.',
    'Image rights were sold to a Hong Kong company, two people said.',
    'Get Fresh, the juice chain, said on Monday that it had bought Osier.',
    'Related companies said that they would vote against it.',
    'Read more books, the publisher’s chief executive said.',
    'Share prices fell after Osier said that it had no cash.',
    'Follow-up talks are planned, according to a person familiar with the matter.',
    'Advertisement sales at Osier rose.',
    'Copyright holders told the court that they had not been paid; what will happen now?',
  ]) {
    it(`leaves "${line}" in the article`, () => assert.equal(reasonOf(line), null));
  }

  it('takes a line to the readers along with the heading over it, and not without', () => {
    const line = 'Stories like this, straight to subscribers.';
    assert.deepEqual(proseOf(article('Osier said no.', '', '## Get our newsletter', '', line)), ['Osier said no.']);
    assert.deepEqual(proseOf(article('Osier said no.', '', line)), ['Osier said no.', line]);
  });
});
