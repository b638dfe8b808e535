type Stop = HTMLElement | SVGElement;

/**
 * Runs an update of the page. Where it takes away the line that has the focus, or moves it to another bucket, the focus
 * goes to the line with the same key, else to what now stands in its place.
 */
export function keepingFocus(update: () => void): void {
  const focused = document.activeElement?.closest<Stop>('[data-key]') ?? null;
  const index = focused === null ? -1 : keyed().indexOf(focused);
  const key = focused?.dataset.key;
  update();
  if (focused === null || focused.isConnected) return;
  const stops = keyed();
  const same = stops.find((stop) => stop.dataset.key === key);
  (same ?? stops[Math.min(index, stops.length - 1)])?.focus({ preventScroll: true });
}

/**
 * Gives the focus back to what had it, whenever the page gets it again: VS Code takes it from every element when it turns
 * to another part of the window, as to the passage of a line.
 */
export function returnFocus(): void {
  let last: Element | null = null;
  addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  addEventListener('focus', () => {
    if (document.activeElement === document.body && last?.isConnected) (last as Stop).focus({ preventScroll: true });
  });
}

function keyed(): Stop[] {
  return [...document.querySelectorAll<Stop>('[data-key]')];
}
