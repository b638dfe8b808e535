import type { Node, Parent, Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Text with its exact way back: quads of value start, value length, source start, source length. It takes the place of
 * mdast's `text`, whose decoded value alone does not say where its characters come from.
 */
export interface MappedText extends Node {
  type: 'mappedText';
  value: string;
  runs: number[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mappedText: MappedText;
  }
  interface RootContentMap {
    mappedText: MappedText;
  }
  interface ImageData {
    /** What an image's alternative text and title are made of. */
    altNodes?: PhrasingContent[];
    titleNodes?: PhrasingContent[];
  }
  interface ImageReferenceData {
    altNodes?: PhrasingContent[];
  }
}

interface Growing {
  value: string;
  runs?: number[];
  covered?: number;
  position: { end: Point };
}
interface Point {
  line: number;
  column: number;
  offset: number;
}
interface Buffered {
  type: string;
  children: MappedText[];
}

const point = (p: Token['end']): Point => ({ line: p.line, column: p.column, offset: p.offset });

function grow(tail: Growing, token: Token, value: string): void {
  tail.runs ??= [];
  tail.runs.push(tail.value.length, value.length, token.start.offset, token.end.offset - token.start.offset);
  tail.value += value;
  tail.position.end = point(token.end);
}

function exitData(this: CompileContext, token: Token): undefined {
  grow(this.stack.pop() as unknown as Growing, token, this.sliceSerialize(token));
}

function exitCharacterReference(this: CompileContext, token: Token): undefined {
  const tail = this.stack.pop() as unknown as Growing;
  // The value was added by the token inside; what the runs do not cover yet is this reference's.
  tail.runs ??= [];
  const { runs } = tail;
  const covered = runs.length === 0 ? 0 : runs[runs.length - 4]! + runs[runs.length - 3]!;
  runs.push(covered, tail.value.length - covered, token.start.offset, token.end.offset - token.start.offset);
  tail.position.end = point(token.end);
}

function exitLineEnding(this: CompileContext, token: Token): undefined {
  const context = this.stack[this.stack.length - 1] as Parent;
  if (this.data.atHardBreak) {
    const tail = context.children.at(-1);
    if (tail?.position) tail.position.end = point(token.end);
    this.data.atHardBreak = undefined;
  } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(context.type)) {
    this.config.enter.data?.call(this, token);
    this.config.exit.data?.call(this, token);
  }
}

function exitLabel(this: CompileContext): undefined {
  const fragment = this.stack[this.stack.length - 1] as unknown as Buffered;
  const value = this.resume();
  const node = this.stack[this.stack.length - 1]!;
  this.data.inReference = true;
  if (node.type === 'link') {
    node.children = fragment.children;
  } else if (node.type === 'image') {
    node.alt = value;
    node.data = { ...node.data, altNodes: fragment.children };
  }
}

function exitTitle(this: CompileContext): undefined {
  const fragment = this.stack[this.stack.length - 1] as unknown as Buffered;
  const title = this.resume();
  const node = this.stack[this.stack.length - 1]!;
  if (node.type === 'link') node.title = title;
  if (node.type === 'image') {
    node.title = title;
    node.data = { ...node.data, titleNodes: fragment.children };
  }
}

/** Renames every text, also in alternative texts and titles, so that later transforms leave it, and its map, alone. */
function keepMaps(tree: Root): undefined {
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const node = stack.pop() as {
      type: string;
      value?: string;
      runs?: number[];
      children?: unknown[];
      data?: { altNodes?: unknown[]; titleNodes?: unknown[] };
    };
    if (node.type === 'text') {
      node.type = 'mappedText';
      node.runs = trimRuns(node.runs ?? [], node.value ?? '');
    }
    for (const list of [node.children, node.data?.altNodes, node.data?.titleNodes]) {
      if (list) for (const child of list) stack.push(child);
    }
  }
}

/** GFM takes the space after a task's box off the value: then the first run is longer than what is left of it. */
function trimRuns(runs: number[], value: string): number[] {
  const covered = runs.length === 0 ? 0 : runs[runs.length - 4]! + runs[runs.length - 3]!;
  const gone = covered - value.length;
  if (gone <= 0) return runs;
  const trimmed: number[] = [];
  for (let i = 0; i < runs.length; i += 4) {
    const [at, size, source, length] = [runs[i]! - gone, runs[i + 1]!, runs[i + 2]!, runs[i + 3]!];
    const cut = Math.max(0, -at);
    if (cut < size)
      trimmed.push(
        at + cut,
        size - cut,
        size === length ? source + cut : source,
        size === length ? length - cut : length,
      );
  }
  return trimmed;
}

const maps: Extension = {
  exit: {
    characterEscapeValue: exitData,
    characterReference: exitCharacterReference,
    data: exitData,
    label: exitLabel,
    lineEnding: exitLineEnding,
    resourceTitleString: exitTitle,
  },
  transforms: [keepMaps],
};

/** Remark for articles: CommonMark and GFM, with a map from every text back to the source. */
export function createMarkdownParser(): Pick<Processor<Root>, 'parse'> {
  const processor = unified().use(remarkParse);
  // Ahead of GFM, whose transform would replace texts and lose their maps.
  processor.data({ fromMarkdownExtensions: [maps] });
  return processor.use(remarkGfm).freeze() as unknown as Pick<Processor<Root>, 'parse'>;
}
