import assert from 'node:assert/strict';
import { summarizeResponses } from '../../../src/report/responses.ts';
import { article } from '../support/engine.ts';

describe('a refusal of both sides', () => {
  it('is told once, and not as one that is made for the side with a name', () => {
    const analysis = article(
      '# Court clears Velmar Mills settlement',
      "A court on Monday approved a £90 million settlement between Velmar Mills and the trustees of its former workers' savings plan.",
      'The text has not been published, and both sides refused to say whether it contains guarantees.',
    );
    const said = JSON.stringify(summarizeResponses(analysis));
    assert.equal(said.split('Both sides refused to say').length - 1, 1);
    assert.ok(!said.includes('for Velmar Mills'));
  });
});
