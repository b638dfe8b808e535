import { RULES } from '../../src/engine/rules/catalogue.ts';
import type { Rule } from '../../src/engine/rules/rule.ts';

/** Examples as Markdown source: some are about headlines and front matter, which must not become part of the page. */
const examples = (title: string, texts: readonly string[]): string =>
  `${title}\n\n${texts.map((text) => `\`\`\`markdown\n${text}\n\`\`\``).join('\n\n')}`;

const section = ({ code, severity, summary, fires, silent }: Rule): string =>
  [`## ${code}`, `${summary} *(${severity})*`, examples('Reported:', fires), examples('Not reported:', silent)].join(
    '\n\n',
  );

/** The page of the rules: code, severity, summary, and the examples that are also their tests. */
export function rulesPage(): string {
  return `# Rules

What the analysis lists under \`findings\`. Each example below is a test as well. This page is written by \`npm run docs\`.

| Rule | Severity | Reported when |
|---|---|---|
${RULES.map(({ code, severity, summary }) => `| [${code}](#${code.replaceAll('.', '')}) | ${severity} | ${summary} |`).join('\n')}

${RULES.map(section).join('\n\n')}
`;
}
