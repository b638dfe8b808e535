const STOPS = 'summary, button.line';

/** Arrow keys, Home and End go from line to line; Tab goes through everything in order, as in any page. */
export function moveFocus(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || !here.matches(`${STOPS}, button`)) return;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const at = stops.indexOf(
    here.matches(STOPS) ? here : (here.closest('li')?.querySelector<HTMLElement>(STOPS) ?? here),
  );
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: stops[at + 1],
    ArrowUp: stops[at - 1],
    Home: stops[0],
    End: stops.at(-1),
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
