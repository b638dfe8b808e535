import assert from 'node:assert/strict';
import { article, proseOf, sourceOf } from './support.ts';

const read = (text: string): string => proseOf(article(text)).join('\n');

describe('Marks beside a name', () => {
  it('leave out the sign of a share with its exchange, and what the name is short for', () => {
    assert.equal(read('Osier Corp. (NYSE: OSR) bought Harlow plc (LSE: HRL).'), 'Osier Corp. bought Harlow plc.');
    assert.equal(read('Osier (NASDAQ: OSR; TSX: OSR.B), a miller, fell.'), 'Osier, a miller, fell.');
    assert.equal(read('Harlow plc (LSE: HRL, “Harlow” or the “Group”) said no.'), 'Harlow plc said no.');
    assert.equal(read('Velmar SE (Euronext Amsterdam: VLM) and Osier (OSR.L) met.'), 'Velmar SE and Osier met.');
  });

  it('leave out that a company is public', () => {
    assert.equal(read('Norvik AB (publ) today said no.'), 'Norvik AB today said no.');
    assert.equal(read('Norvik (publishers) said no.'), 'Norvik (publishers) said no.');
  });

  it('leave out what a desk sets before a headline', () => {
    assert.equal(read('# UPDATE 2-Osier bids for Harlow'), 'Osier bids for Harlow');
    assert.equal(read('# BRIEF-Osier builds stake'), 'Osier builds stake');
    assert.equal(read('# Exclusive: Osier nears deal'), 'Osier nears deal');
    for (const text of ['# Exclusive rights go to Osier', '# ARM-based chips from Osier', '# Update on Osier: it rose'])
      assert.equal(read(text), text.slice(2));
  });

  it('leave other brackets alone', () => {
    for (const text of [
      'The Grain Board (GB) met (source: Osier).',
      'It fell (Photo: AP) to 3 (TSX was shut).',
      'The bank (NYSE Group had it) said no.',
    ])
      assert.equal(read(text), text);
  });

  it('leave out degrees behind a name, and the signs of a trade mark', () => {
    assert.equal(read('“Yes,” said Ann Doe, M.D., Ph.D., head of Osier.'), '“Yes,” said Ann Doe, head of Osier.');
    assert.equal(
      read('“Yes,” said Ann Doe, MD, MBA. Harlow’s Milla™ sold.'),
      '“Yes,” said Ann Doe. Harlow’s Milla sold.',
    );
    assert.equal(read('“Yes,” said Ann Doe, Ph.D. Osier agreed.'), '“Yes,” said Ann Doe. Osier agreed.');
  });

  it('leave towns, offices and firms with the same letters alone', () => {
    for (const text of [
      'Osier, of Baltimore, MD, said no.',
      'Ann Doe, MD of Osier, said no.',
      'Harlow, CFAB and Osier met.',
      'Ann Doe, MP, said no.',
    ])
      assert.equal(read(text), text);
  });

  it('keep their place in the source', () => {
    const { blocks } = article('Osier Corp. (NYSE: OSR) and Harlow met.');
    assert.equal(sourceOf(blocks[0], 'Osier Corp. and Harlow'), 'Osier Corp. (NYSE: OSR) and Harlow');
  });
});
