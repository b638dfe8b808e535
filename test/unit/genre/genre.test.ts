import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Genre, judgeByLooks, judgeGenre } from '../../../src/engine/genre.ts';
import { every, texts, textsIn, textsOfLines } from '../schema/helpers.ts';
import { engine } from '../support/engine.ts';

describe('what is judged an article', function () {
  this.timeout(60_000);

  const judged = (text: string, fileName = 'story.md'): Genre => judgeGenre(engine.analyze(text), text, fileName);

  function isArticle(text: string, fileName?: string): void {
    const { article, why } = judged(text, fileName);
    assert.ok(article, why);
  }

  function isNone(why: RegExp, text: string, fileName?: string): void {
    const genre = judged(text, fileName);
    assert.equal(genre.article, false, genre.why);
    assert.match(genre.why, why);
  }

  const NEWS = `# Halm to close its mill

Paper maker Halm will close its mill in Ostry in May, the company said on Monday. “We have tried everything,” said Ida Brandt, its chief executive. The union called the decision hasty and said it would ask for talks.`;

  it('is news in which somebody says something', () => isArticle(NEWS));

  it('is news without a headline, or with front matter, or with a list in it', () => {
    isArticle(NEWS.slice(NEWS.indexOf('\n') + 2));
    isArticle(`---\ntitle: Halm\n---\n\n${NEWS}`);
    isArticle(`${NEWS}\n\nThe mill makes:\n\n- newsprint\n- board\n`);
  });

  it('is news about firms, sums and days in which nobody speaks', () =>
    isArticle(`# Shares in Halm fall

Shares in the paper maker Halm fell by 8 percent in Ostry on Monday after it cut its dividend to €0.20. Rival Vekta lost 3 percent. Halm had paid €0.55 in March 2021, when its mill in Torvik opened.`));

  it('is not what its name says it is not', () => {
    for (const name of ['README.md', 'notes/Readme.de.md', 'CHANGELOG', 'release-notes.md', 'CODE_OF_CONDUCT.md']) {
      isNone(/describes a project/, NEWS, name);
    }
    isNone(/belongs to a project/, NEWS, 'node_modules/halm/story.md');
    isArticle(NEWS, 'the-readme-story.md');
  });

  it('is not code, however much is said around it', () =>
    isNone(/code/, `${NEWS}\n\n\`\`\`sh\nnpm install halm\nnpm run mill -- --close --month=may\n\`\`\`\n`));

  it('is not documentation', () => {
    isNone(/“Usage”/, `# Halm\n\n${NEWS}\n\n## Usage\n\nThe mill starts at once.\n`);
    isNone(/“1.4.0 \(2024-05-01\)”/, `${NEWS}\n\n## 1.4.0 (2024-05-01)\n\nThe mill starts faster now.\n`);
  });

  it('is not a list of tasks, the minutes of a meeting or an outline', () => {
    isNone(/tasks/, `${NEWS}\n\n- [ ] Call the union\n- [x] Call Ida Brandt\n`);
    isNone(/meeting/, `${NEWS}\n\n## Action items\n\nIda Brandt said she would call the union on Friday.\n`);
    const outline = ['Mill', 'Saw', 'Yard', 'Gate'].map(
      (title) => `## ${title}\n\nIt will close in May, Ida Brandt said.\n`,
    );
    isNone(/headings/, outline.join('\n'));
    const items = Array.from({ length: 12 }, (_, i) => `- Ida Brandt said that mill ${i} closes`).join('\n');
    isNone(/lists/, `The mills of Halm close one after the other.\n\n${items}\n`);
  });

  it('is not a letter to its reader or a set of orders', () => {
    isNone(
      /speaks to its reader|tells its reader/,
      'I wrote to you last week about your garden, and I hope you liked the roses. If you want more of them, you can come by when you like. I will be at home, and so will your aunt, who asks about you and your roses every day.',
    );
    isNone(
      /what to do/,
      'Open the gate. Remove the lid and check the oil. Press the lever. Start the saw. Read the rest of the sheet before the night falls over the yard, and the next day is not far off.',
    );
  });

  it('is not a text in which nobody says anything', () => {
    isNone(
      /Nobody says anything/,
      'The wood lies still in the morning. Fog stands between the trees, and the path is wet. Somewhere a bird calls, and then it is quiet again for a long while, until the light comes.',
    );
    isNone(/too little prose/, '');
  });

  it('can be ruled out before anything is analysed', () => {
    assert.equal(judgeByLooks(NEWS, 'README.md')?.article, false);
    assert.equal(judgeByLooks(`${NEWS}\n\n- [ ] Call\n- [ ] Write\n`, 'story.md')?.article, false);
    assert.equal(judgeByLooks(NEWS, 'story.md'), null);
  });

  it('is each of the samples', () => {
    for (const { name, text } of textsIn('samples')) isArticle(text, name);
  });

  it('is each of the gold articles', function () {
    for (const { name, text } of texts(this, '../shared/gold/dev/text', textsIn)) isArticle(text, name);
  });

  it('is nearly every Wikinews article of 80 words or more', function () {
    const long = texts(this, '../shared/data/news/wikinews-economy.jsonl', textsOfLines).filter(
      ({ text }) => text.split(/\s+/).length >= 80,
    );
    const all = every(20, long);
    const missed = all.filter(({ text }) => !judged(text).article).map(({ name }) => name);
    assert.ok(missed.length <= all.length * 0.03, `${missed.length} of ${all.length}: ${missed.join(' ')}`);
  });

  it('is nothing that comes with a package, even under another name', () => {
    const documents = readdirSync('node_modules', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    const files = every(10, documents.sort());
    const wrong = files.filter((path) => {
      const text = readFileSync(join('node_modules', path), 'utf8').slice(0, 10_000);
      return judged(text).article;
    });
    assert.ok(files.length > 50);
    assert.ok(wrong.length <= files.length * 0.01, wrong.join(' '));
  });
});
