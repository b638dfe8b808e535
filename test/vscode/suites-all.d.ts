/** Every suite of test/vscode/suites; the build puts it together. */
declare module 'suites:all';
