import assert from 'node:assert/strict';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { spans } from '../support/engine.ts';

/** Sentence -> "source | cue | content || content", where the taggers may see it otherwise. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    'Alvarado said the yard was safe but would not say whether jobs would go.',
    'Alvarado | said | the yard was safe',
    'Alvarado | would not say | ',
  ],
  ['The yard uses a method which, according to Norwell, saves fuel.', 'Norwell | according to | saves fuel'],
  ['The union keeps to a code that Alvarado said had saved jobs.', 'Alvarado | said | a code || had saved jobs'],
  [
    'Norwell, a popular Nordish express chain, said it would open in May.',
    'Norwell, a popular Nordish express chain | said | it would open in May',
  ],
  [
    'Doe said: "The yard has two tasks: (1) "to build ships", (2) "to mend them". We go on."',
    'Doe | said | "The yard has two tasks: (1) "to build ships", (2) "to mend them". We go on."',
  ],
  ['"It is a "win" for all of us," Doe said.', 'Doe | said | "It is a "win" for all of us,"'],
  ['"We won. "They lost," Doe said.', 'Doe | said | "We won. "They lost,"'],
  [
    'A merger between Oxley and Tern is expected to close in May.',
    ' | is expected to | A merger between Oxley and Tern || close in May',
  ],
  ['A majority of residents say the yard is safe.', 'A majority of residents | say | the yard is safe'],
  ['# The yards will merge says Alvarado', 'Alvarado | says | The yards will merge'],
];

describe('Attribution spans by rules alone', () => {
  const engine = createEngine({ language: createWinkLanguage(), now: () => 0 });

  for (const [sentence, ...expected] of CASES) {
    it(sentence, () => assert.deepEqual(spans(engine.analyze(sentence)), expected));
  }
});
