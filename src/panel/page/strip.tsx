import type { JSX } from 'preact';
import type { Strip } from '../protocol.ts';

/** A picture of how far the deal has come: one step is marked, and none of those before it is taken for passed. */
export function StripView({ strip }: { readonly strip: Strip }): JSX.Element {
  return (
    <div class="strip" role="img" aria-label={strip.words}>
      {strip.steps.map((step, i) => (
        <span
          key={step}
          title={step}
          class={
            i === strip.at ? `step here ${strip.isStated ? 'firm' : 'loose'}` : `step${strip.at === null ? ' off' : ''}`
          }
        />
      ))}
    </div>
  );
}
