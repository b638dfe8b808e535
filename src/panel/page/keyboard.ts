const STOPS = 'summary, button.line, g.node';

type Stop = HTMLElement | SVGElement;

/** Arrow keys, Home and End go from line to line; Tab goes through everything in order, as in any page. */
export function moveFocus(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = document.activeElement;
  // In a list of choices the arrow keys choose; from the filter's switches they lead to the lines below.
  if (here === null || !here.matches(`${STOPS}, .more button, .switches button`)) return;
  const stops = [...document.querySelectorAll<Stop>(STOPS)].filter((stop) => stop.checkVisibility());
  const own = here.matches(STOPS) ? here : here.closest('li')?.querySelector(STOPS);
  const at = stops.indexOf(own as Stop);
  const targets: Readonly<Record<string, Stop | undefined>> = {
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
