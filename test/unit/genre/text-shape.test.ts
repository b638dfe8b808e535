import assert from 'node:assert/strict';
import { textShape } from '../../../src/engine/text-shape.ts';

const PROSE = 'The mill burned for two days, and nobody knows who lit it.';

describe('the shape of a text', () => {
  it('has the words of its running text alone', () => {
    assert.equal(textShape('# A title\n\nThree short words\n\n```\nnot these\n```\n').words, 3);
  });

  it('leaves front matter out', () => {
    assert.deepEqual(textShape(`---\ntitle: x\n---\n${PROSE}`), textShape(PROSE));
    assert.deepEqual(textShape(`+++\ntitle = "x"\n+++\n${PROSE}`), textShape(PROSE));
  });

  it('counts fenced and indented code, but no indented text after a paragraph or an item', () => {
    assert.ok(textShape(`~~~\n${PROSE}\n~~~\n`).codeShare > 0.8);
    assert.equal(textShape(`\n    ${PROSE}\n`).codeShare, 1);
    assert.equal(textShape(`${PROSE}\n    ${PROSE}\n`).codeShare, 0);
    assert.equal(textShape(`- ${PROSE}\n    ${PROSE}\n`).listShare, 1);
  });

  it('takes an unclosed fence to the end', () => {
    assert.ok(textShape(`\`\`\`\n# ${PROSE}\n`).codeShare > 0.9);
  });

  it('collects headings without their marks', () => {
    assert.deepEqual(textShape('## `Usage` of *it* ##\n\ntext\n').headings, ['Usage of it']);
  });

  it('does not take what is quoted for the writer’s own address', () => {
    assert.equal(textShape('“You know that I burned it,” she said.').addressRate, 0);
    assert.ok(textShape('You know that it burned.').addressRate > 0);
  });

  it('finds orders at the start of sentences and items', () => {
    assert.ok(textShape('Run the mill. Then open the gate.').orderRate > 0);
    assert.equal(textShape('They run the mill and open the gate.').orderRate, 0);
  });

  it('is found in time that grows with the text alone', () => {
    for (const part of ['“', '"', '`', '[', '- [ ] ', '#', '> ', '    ', '|', '<', '1.', '\n\n']) {
      const text = part.repeat(300_000);
      const start = process.cpuUsage().user;
      textShape(text);
      const seconds = (process.cpuUsage().user - start) / 1e6;
      assert.ok(seconds < 2, `${JSON.stringify(part)} took ${seconds} s`);
    }
  });
});
