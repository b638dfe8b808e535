import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Sieve } from '../../../src/engine/tagging/sieve.ts';

/** Whether an open table has a print from a slot on. */
function has(prints: Uint16Array, slot: number, print: number): boolean {
  let at = slot;
  while (prints[at] !== 0 && prints[at] !== print) at = (at + 1) % prints.length;
  return prints[at] === print;
}

describe('The sieve before a table of weights', () => {
  const tables = fc
    .tuple(fc.constantFrom(4, 16, 64, 256), fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 240 }), fc.nat())
    .map(([slots, prints, free]) => {
      const table = Uint16Array.from({ length: slots }, (_, slot) => prints[slot] ?? 0);
      table[free % slots] = 0;
      return table;
    });

  it('lets all pass that the table holds, from wherever they can be met', () => {
    fc.assert(
      fc.property(tables, (prints) => {
        const sieve = new Sieve(prints);
        for (let slot = 0; slot < prints.length; slot++)
          for (const print of prints)
            if (print > 0 && has(prints, slot, print)) assert.equal(sieve.passes(slot, print), 1);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps most strangers out of a table that is nearly full', () => {
    const prints = new Uint16Array(4096);
    for (let k = 0; k < 3277; k++) prints[(k * 2654435761) % 4096] = 1 + ((k * 40503) % 65535);
    const sieve = new Sieve(prints);
    const strangers = Array.from({ length: 4096 }, (_, slot) => [slot, 1 + ((slot * 31337) % 65535)] as const);
    const passed = strangers.filter(([slot, print]) => !has(prints, slot, print) && sieve.passes(slot, print) === 1);
    assert.ok(passed.length < strangers.length / 3, `${passed.length} of ${strangers.length} pass`);
  });
});
