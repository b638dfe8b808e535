import { strict as assert } from 'node:assert';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER, type Register } from '../../../src/engine/entities/register.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const tagger = lateNameTagger(weights);

/** The names of an article's last paragraph as "type: name". */
function lastNames(paragraphs: readonly string[], register: Register = EMPTY_REGISTER): string[] {
  const finder = createNameFinder(register, tagger);
  const outlines = paragraphs.map((prose) => finder.outline(prose, language.read(prose)));
  const notes = finder.notes(outlines);
  const last = outlines.at(-1)!;
  return finder.names(last, notes.at(-1)!).map((m) => `${m.type}: ${last.prose.slice(m.start, m.end)}`);
}

const names = (...paragraphs: string[]): string[] => lastNames(paragraphs);

describe('Names by rules and weights', () => {
  it('are Chinese, Indian, Arabic, Spanish and hyphenated as well', () => {
    assert.deepEqual(
      names(
        'The venture was signed by Wang Jianguo, Sunil Raghavan, Khalid bin Nasser, Maria de la Vega and Jean-Luc Moreau.',
      ),
      [
        'person: Wang Jianguo',
        'person: Sunil Raghavan',
        'person: Khalid bin Nasser',
        'person: Maria de la Vega',
        'person: Jean-Luc Moreau',
      ],
    );
  });

  it('are two of papers with an article each', () => {
    assert.deepEqual(names('It was first reported by The Economist and the Daily Telegraph.'), [
      'organization: The Economist',
      'organization: Daily Telegraph',
    ]);
    assert.deepEqual(names('It was first reported by the Globe and Mail.'), ['organization: Globe and Mail']);
  });

  it('go on behind an apostrophe that belongs to them', () => {
    assert.deepEqual(names("The Tarn Consumers' Institute met the British Investors' Guarantee Fund."), [
      "organization: Tarn Consumers' Institute",
      "organization: British Investors' Guarantee Fund",
    ]);
  });

  it('have Korean given names whole', () => {
    assert.deepEqual(names('They met Jung Eui-chong and Bae Tae-won.'), [
      'person: Jung Eui-chong',
      'person: Bae Tae-won',
    ]);
  });

  it('begin behind the dash of a dateline', () => {
    for (const dash of ['–', '—', '-'])
      assert.deepEqual(
        names(`PORT TARN ${dash} Norvik Energy denied on Thursday that it would close its docks.`).slice(-1),
        ['organization: Norvik Energy'],
      );
  });

  it('end where the title of the person behind them begins', () => {
    assert.deepEqual(names('When asked, Boeing Executive Vice President Jane Doe replied that it would.'), [
      'organization: Boeing',
      'person: Jane Doe',
    ]);
  });

  it('go on behind an initial with a surname that is an everyday word', () => {
    assert.deepEqual(names('The investor, Osmund L. Field, met Ann B. Tarn.'), [
      'person: Osmund L. Field',
      'person: Ann B. Tarn',
    ]);
  });

  it('are found at the start of a sentence, with the possessive left out', () => {
    assert.deepEqual(names('Foxconn’s plants are idle. Foxconn has no comment. Demand is weak.'), [
      'organization: Foxconn',
      'organization: Foxconn',
    ]);
  });

  it('keep marks and digits', () => {
    assert.deepEqual(names('AT&T and 3M bought stakes in Yahoo! from Standard & Poor’s.'), [
      'organization: AT&T',
      'organization: 3M',
      'organization: Yahoo!',
      'organization: Standard & Poor’s',
    ]);
  });

  it('are initials as well, which no list knows', () => {
    assert.deepEqual(names('Talks between the league and the QRPA broke down.'), ['organization: QRPA']);
  });

  it('are told from what describes them', () => {
    assert.deepEqual(names('The e-commerce giant Alibaba and French carmaker Renault met Chinese regulators.'), [
      'organization: Alibaba',
      'organization: Renault',
    ]);
    assert.deepEqual(names('Two bankers told the Journal that the sale was near.'), ['organization: Journal']);
  });

  it('end where a sentence, a list or a possessive parts them', () => {
    assert.deepEqual(names('The bank sued Norvik Corp. Tarnly said its shares would follow.'), [
      'organization: Norvik Corp.',
      'organization: Tarnly',
    ]);
    assert.deepEqual(names('The league’s richest team, the NFL’s Houston Texans, pays less.'), [
      'organization: NFL',
      'organization: Houston Texans',
    ]);
  });

  it('take their type from the rest of the article', () => {
    const before = 'Brindle Holdings Ltd makes pumps. Brindle said it would cut 300 jobs, and shares of Brindle fell.';
    assert.deepEqual(names(before, 'Brindle declined to comment.'), ['organization: Brindle']);
    const person = 'Chief executive Ines Alvarado resigned. Mrs Alvarado said so herself.';
    assert.deepEqual(names(person, 'Alvarado declined to comment.'), ['person: Alvarado']);
  });

  it('are read out of a headline in capitals or in title case', () => {
    const body = 'Microsoft said on Monday that it would buy Norvik Systems Inc. Shares of Norvik rose.';
    assert.deepEqual(names(body, 'MICROSOFT BUYS RIVAL'), ['organization: MICROSOFT']);
    assert.deepEqual(names(body, 'Rival Makers Weigh Joint Bid Against Microsoft'), ['organization: Microsoft']);
  });

  it('are not weekdays, nationalities, currencies or words that open a sentence', () => {
    assert.deepEqual(names('Borrowers waited. On Tuesday French lenders lent. Such deals are rare.'), []);
    assert.deepEqual(names('Shares rose. Analysts cheered. Meanwhile, Chinese investors sold US$3 billion.'), []);
  });

  it('do not begin with the year before them', () => {
    const [first, last] = ['Norvik Holdings Inc. is weighing an offer.', 'In 2019 Norvik sold its grid to Quay Power.'];
    assert.deepEqual(names(first, last), ['organization: Norvik', 'organization: Quay Power']);
  });

  it('give way to the register', () => {
    const register: Register = {
      entries: [{ name: 'Harvest Moon', type: 'product', aliases: [] }],
      notNames: ['Alibaba'],
      notSame: [],
    };
    assert.deepEqual(lastNames(['Alibaba sells Harvest Moon in Paris.'], register), [
      'product: Harvest Moon',
      'place: Paris',
    ]);
  });
});
