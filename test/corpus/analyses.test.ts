import { texts, textsOfLines } from '../unit/schema/helpers.ts';
import { isSound } from '../unit/schema/is-sound.ts';

describe('an analysis is what its schema says', function () {
  this.timeout(600_000);

  it('for every Wikinews article', function () {
    for (const article of texts(this, '../shared/data/news/wikinews-economy.jsonl', textsOfLines)) isSound(article);
  });
});
