import { every, texts, textsIn, textsOfLines } from './helpers.ts';
import { isSound } from './is-sound.ts';

describe('an analysis is what its schema says', function () {
  this.timeout(60_000);

  for (const sample of textsIn('samples')) {
    it(`for the sample ${sample.name}`, () => isSound(sample));
  }

  it('for a text with nothing in it', () => isSound({ name: 'empty', text: '' }));

  it('for the gold articles', function () {
    for (const article of texts(this, '../shared/gold/dev/text', textsIn)) isSound(article);
  });

  it('for a sample of the Wikinews articles (all of them: npm run validate)', function () {
    for (const article of every(20, texts(this, '../shared/data/news/wikinews-economy.jsonl', textsOfLines))) {
      isSound(article);
    }
  });
});
