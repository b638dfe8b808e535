/**
 * Waits until something is so, and fails with the message when it is not in time.
 *
 * @param condition is asked again and again; the first value that is neither false, null nor undefined ends the wait
 * @param message what was waited for, as a noun phrase: "a decoration on the lead"
 * @param patience in milliseconds
 * @returns what the condition gave
 */
export async function until<T>(
  condition: () => T | PromiseLike<T>,
  message: string,
  patience = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined) {
      return value as Exclude<T, false | null | undefined>;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${message}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** An event as VS Code and its extensions offer it. */
type Event<T> = (listener: (value: T) => unknown) => { dispose(): unknown };

/**
 * Waits for the next time that an event fires with a value that is wanted, and fails with the message when it does not
 * in time. Call it before what makes the event fire.
 *
 * @param patience in milliseconds
 */
export function next<T>(
  event: Event<T>,
  message: string,
  isWanted: (value: T) => boolean = () => true,
  patience = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void) => {
      clearTimeout(late);
      subscription.dispose();
      finish();
    };
    const late = setTimeout(
      () => end(() => reject(new Error(`Waited ${patience} ms in vain for ${message}.`))),
      patience,
    );
    const subscription = event((value) => {
      if (isWanted(value)) end(() => resolve(value));
    });
  });
}
