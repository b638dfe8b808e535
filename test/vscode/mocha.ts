/** Mocha as it ships for browsers: it bundles, and so runs in VS Code's Node host and in its web worker alike. */
import 'mocha/mocha.js';

/** Reports nothing: results are printed by report.ts, the same way in both hosts. */
class Silent {}

/** The run that the suites sign up with. */
export const suites = new Mocha({
  ui: 'bdd',
  reporter: Silent as unknown as Mocha.ReporterConstructor,
  timeout: 20_000,
});

// Puts `describe`, `it` and the hooks into the global scope, as mocha does before it loads a file of tests.
suites.suite.emit('pre-require', globalThis, '', suites);
