import assert from 'node:assert/strict';
import { dealsOf, inBrief, sortedNames } from './article.ts';

/** The deals that a sentence tells beside the one that opens the article. */
const beside = (sentence: string): readonly string[] =>
  dealsOf(
    'Norwell Motors to buy 12 percent of Tarn Cells',
    'Norwell Motors is to buy 12 percent of battery maker Tarn Cells for $200 million, the two companies said on Monday.',
    'Norwell will name one director. It makes lorries. It employs 40,000 people.',
    sentence,
  )
    .filter((deal) => deal.type.value !== 'stake')
    .map((deal) => inBrief(deal, sortedNames(deal)));

describe('Work and goods beside the deal that an article leads with', () => {
  it('who makes, runs or launches what is another’s is told by a passive', () => {
    assert.deepEqual(beside('Its engines will be made by Osier Works under a five-year contract.'), [
      'supply/agreed: Norwell Motors + Osier Works',
    ]);
    assert.deepEqual(beside("The carmaker's canteens are run by Halden Catering."), [
      'service/agreed: Halden Catering + Norwell Motors',
    ]);
    assert.deepEqual(beside('Ground handling will be done by Halden Services.'), [
      'service/agreed: Halden Services + Norwell Motors',
    ]);
  });

  it('what is done for nobody, by a person or within the deal is none', () => {
    assert.deepEqual(beside('The purchase will be handled by Halden Bank.'), []);
    assert.deepEqual(beside('A report will be published by Halden Bank in May.'), []);
    assert.deepEqual(beside('The works will be run by Halden Motors veteran John Doe.'), []);
    assert.deepEqual(beside('Its shops are owned by Halden Properties.'), []);
  });

  it('goods and work may be for what is somebody’s', () => {
    assert.deepEqual(beside("Tarn already makes packs for Norwell's vans."), [
      'supply/agreed: Norwell Motors + Tarn Cells',
    ]);
    assert.deepEqual(beside("Tarn will also maintain the carmaker's robots for five years."), [
      'service/agreed: Norwell Motors + Tarn Cells',
    ]);
    assert.deepEqual(beside("Tarn will make room for the carmaker's vans."), []);
  });

  it('papers that hold, or will not be renewed, are told by what is said of them', () => {
    assert.deepEqual(beside("The carmaker's contract with Osier Mines runs out in June."), [
      'service/agreed: Norwell Motors + Osier Mines',
    ]);
    assert.deepEqual(
      beside("The carmaker's contract with Osier Mines for lithium expires in 2031 and will not be renewed."),
      ['service/ended: Norwell Motors + Osier Mines'],
    );
    assert.deepEqual(beside('A contract with Osier Mines would run for ten years.'), []);
  });

  it('what came to nothing years ago, or was refused by others, leaves the deal of today as it is', () => {
    const [first, second] = dealsOf(
      'Norwell Motors to buy 12 percent of Tarn Cells',
      'Norwell Motors is to buy 12 percent of battery maker Tarn Cells for $200 million, the two companies said on Monday.',
      'Norwell will name one director. It makes vans and lorries. It employs 40,000 people.',
      'Two years ago the pair dropped a plan to merge their lorry units.',
    );
    assert.deepEqual(
      [first, second].map((deal) => deal && inBrief(deal, sortedNames(deal))),
      ['stake/agreed: Norwell Motors + Tarn Cells', 'merger/ended: Norwell Motors + Tarn Cells'],
    );
    assert.deepEqual(
      beside('A $6 million offer by streaming service Osier was turned down by the clubs in March.'),
      [],
    );
  });

  it('goods and work without a customer are for whom the article speaks of, where somebody new delivers them', () => {
    assert.deepEqual(beside('Tyre maker Osier Rubber will supply the tyres.'), [
      'supply/agreed: Norwell Motors + Osier Rubber',
    ]);
    assert.deepEqual(beside('Tarn will supply 20 percent of the market.'), []);
    assert.deepEqual(beside('Osier Rubber will supply a fifth of the market.'), []);
    assert.deepEqual(beside('At the fair the carmaker also signed a contract with Osier Rubber.'), [
      'service/agreed: Norwell Motors + Osier Rubber',
    ]);
  });

  it('a paper with somebody new is no part of a purchase whose other side has no name', () => {
    assert.deepEqual(
      dealsOf(
        'Norwell buys data centre',
        'Norwell Data paid 410 million euros for a data centre near Tarn.',
        'Norwell Data signed a contract in June with the utility Osier Power for the delivery of 90 megawatts of power.',
      ).map((deal) => inBrief(deal)),
      ['asset-sale/completed: Norwell Data', 'supply/agreed: Norwell Data + Osier Power'],
    );
  });

  it('orders and contracts are with whom the article speaks of, where the sentence names one side', () => {
    assert.deepEqual(beside("An earlier order with Peru's Osier Buses was cancelled last month."), [
      'supply/ended: Norwell Motors + Osier Buses',
    ]);
    assert.deepEqual(beside('Osier Works won the order for the robots.'), [
      'supply/agreed: Norwell Motors + Osier Works',
    ]);
    assert.deepEqual(beside('Osier Mines has been given a two-year contract to clean the works.'), [
      'service/agreed: Norwell Motors + Osier Mines',
    ]);
    assert.deepEqual(beside('Osier Mines has been given a two-year contract to clean beaches.'), []);
  });

  it('what a paper reports of a side is a rumour beside what is signed', () => {
    assert.deepEqual(
      beside("A newspaper reported that Tarn would supply modem chips for Norwell's next two telephones."),
      ['supply/rumoured: Norwell Motors + Tarn Cells'],
    );
    assert.deepEqual(beside('A newspaper reported on Friday that Tarn was also in talks with Osier Mines.'), [
      'cooperation/in-talks: Osier Mines + Tarn Cells',
    ]);
  });

  it('a firm with its country stands in a list with another', () => {
    assert.deepEqual(
      dealsOf(
        'Patent war ends',
        'Norwell Electronics of Peru and the chip designer Osier Waves have ended all eleven lawsuits against each other.',
      ).map((deal) => inBrief(deal)),
      ['settlement/agreed: Norwell Electronics + Osier Waves'],
    );
  });

  it('wares are sold in the shops of another, or by who has become their distributor', () => {
    assert.deepEqual(
      beside("Norwell's vans are sold in the showrooms of Osier Autos under an agreement reached last year."),
      ['distribution/agreed: Norwell Motors + Osier Autos'],
    );
    assert.deepEqual(beside("Osier Trading has become the exclusive importer of Norwell's vans in Peru."), [
      'distribution/agreed: Norwell Motors + Osier Trading',
    ]);
    assert.deepEqual(beside("Norwell's vans are sold in shops of all kinds."), []);
  });

  it('a new paper between the sides is one more deal, and no step back', () => {
    assert.deepEqual(beside('The pair also signed a contract on the recycling of old batteries.'), [
      'service/agreed: Norwell Motors + Tarn Cells',
    ]);
    assert.deepEqual(
      beside('Under a memorandum of understanding signed the same morning they will study a common charger.'),
      ['cooperation/agreed-preliminary: Norwell Motors + Tarn Cells'],
    );
    assert.deepEqual(beside('They have signed a contract that binds Norwell for ten years.'), []);
  });
});
