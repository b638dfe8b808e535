import type { Analyst } from './analyst.ts';

/**
 * Up to `atOnce` analysts side by side. Each question goes to one who is free; `make` makes a further one, with its
 * number from 0, only when all others are at work, so that few questions cost few analysts.
 */
export function analystPool(make: (number: number) => Analyst, atOnce: number): Analyst {
  const all: Analyst[] = [];
  const free: Analyst[] = [];
  const waiting: ((analyst: Analyst) => void)[] = [];

  function take(): Analyst | Promise<Analyst> {
    const someone = free.pop();
    if (someone) return someone;
    if (all.length === atOnce) return new Promise((resolve) => waiting.push(resolve));
    const made = make(all.length);
    all.push(made);
    return made;
  }

  function giveBack(analyst: Analyst): void {
    const next = waiting.shift();
    if (next) next(analyst);
    else free.push(analyst);
  }

  async function ask<T>(question: (analyst: Analyst) => Promise<T>): Promise<T> {
    const analyst = await take();
    try {
      return await question(analyst);
    } finally {
      giveBack(analyst);
    }
  }

  return {
    atOnce,
    analyze: (text, options) => ask((analyst) => analyst.analyze(text, options)),
    print: (text, options, form) => ask((analyst) => analyst.print(text, options, form)),
    close: async () => {
      await Promise.all(all.map((analyst) => analyst.close()));
    },
  };
}
