/** The articles in `samples/`: kept as a list, because a web extension host cannot list a folder of the extension. */
export const SAMPLES: readonly { readonly file: string; readonly label: string; readonly detail: string }[] = [
  {
    file: 'relayed-rumour.md',
    label: 'A relayed rumour',
    detail: 'One newspaper cites an unnamed person on top of a signed framework agreement.',
  },
  {
    file: 'acquisition.md',
    label: 'An acquisition',
    detail: 'An agreed offer with filings, statements and a disputed remedy.',
  },
  {
    file: 'joint-venture.md',
    label: 'A joint venture, denied',
    detail: 'A company denies what a minister announced.',
  },
  {
    file: 'feature.md',
    label: 'A long feature',
    detail: 'Tables, lists, block quotes, footnotes, captions and front matter.',
  },
];
