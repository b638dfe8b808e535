import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of this thread's processor time, which a busy machine does not stretch as it does the clock's. */
export function timed(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * How many times as long one work takes as another: both by turns, so that what the machine does besides hits both
 * alike. `round` counts from 0; the first rounds only warm up. Medians; times in milliseconds. `repeats` is how often the
 * other work is done in a round, each time with a round of its own: some systems count a thread's time in steps of 4 ms, and
 * what takes as long as one of them is measured by several together.
 */
export function compare(
  rounds: number,
  one: (round: number) => void,
  other: (round: number) => void,
  repeats = 1,
): { readonly one: number; readonly other: number; readonly ratio: number } {
  const warmUp = Math.ceil(rounds / 2);
  const times: { one: number; other: number }[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const others = timed(() => {
      for (let again = 0; again < repeats; again++) other(round * repeats + again);
    });
    const pair = { one: timed(() => one(round)), other: others / repeats };
    if (round >= warmUp) times.push(pair);
  }
  return {
    one: median(times.map((pair) => pair.one)),
    other: median(times.map((pair) => pair.other)),
    ratio: median(times.map((pair) => pair.one / pair.other)),
  };
}

/** Prints whether a measure is met; where not, the process will end with code 1. */
export function gate(name: string, value: number, atMost: number): void {
  const met = value <= atMost;
  if (!met) process.exitCode = 1;
  console.log(`${met ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(2)} (at most ${atMost})`);
}

/** Bytes that are in use once everything unused is given back. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
