import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DealModel } from '../protocol.ts';
import { LineView, type Reveal } from './line.tsx';
import { SectionView } from './section.tsx';
import { StripView } from './strip.tsx';

interface Props {
  readonly deal: DealModel;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly reveal: Reveal;
}

export function DealView({ deal, isOpen, onToggle, reveal }: Props): JSX.Element {
  const [open, setOpen] = useState(isOpen);
  const toggled = (now: boolean) => {
    if (now === open) return;
    setOpen(now);
    onToggle(now);
  };
  return (
    <details class="deal" open={open} onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary data-key={deal.key}>
        <span class="codicon codicon-chevron-right twistie" aria-hidden="true" />
        <h2>{deal.label}</h2>
        {!open && <span class="hint">{deal.stage.text}</span>}
      </summary>
      <div class="deal-body">
        <StripView strip={deal.strip} />
        <ul class="facts">
          <LineView line={deal.stage} reveal={reveal} tells />
        </ul>
        {deal.parties.length > 0 && (
          <ul class="parties" aria-label="Parties">
            {deal.parties.map((party) => (
              <LineView key={party.key} line={party} reveal={reveal} />
            ))}
          </ul>
        )}
        {deal.sections.map((section) => (
          <SectionView key={section.key} section={section} level={3} reveal={reveal} />
        ))}
      </div>
    </details>
  );
}
