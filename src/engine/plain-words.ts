import type { Quote } from './analysis.ts';

/** The words of a quotation as they are read: without the markup that stands in the text. */
export const plainWords = ({ plain, text }: Quote): string => plain ?? text;
