import type { JSX } from 'preact';
import { countOf, type Filter, inForce, NO_FILTER, SWITCHES, voicesOf } from '../filter.ts';
import type { DealModel, SectionKind } from '../protocol.ts';

interface Props {
  readonly deals: readonly DealModel[];
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

/** Switches for the kinds of section, with their counts; choices of one deal and of one voice where there are more. */
export function FilterView({ deals, filter, choose }: Props): JSX.Element {
  const { hidden, deal, who } = inForce(filter, deals);
  const voices = voicesOf(deals);
  const flip = (kind: SectionKind) =>
    choose({
      ...filter,
      hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind],
    });
  const isOn = hidden.length > 0 || deal !== '' || who !== '';
  const showAll = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // The button goes when all is shown: the focus must not go with it.
    currentTarget.parentElement?.querySelector('button')?.focus();
    choose(NO_FILTER);
  };
  return (
    <search class="filter" aria-label="Filter">
      <div class="switches">
        {SWITCHES.map(([kind, word]) => {
          const lines = countOf(deals, kind);
          if (lines === 0) return null;
          return (
            <button type="button" key={kind} aria-pressed={!hidden.includes(kind)} onClick={() => flip(kind)}>
              {word} <span class="count">{lines}</span>
            </button>
          );
        })}
        {isOn && (
          <button type="button" class="plain-button" onClick={showAll}>
            Show all
          </button>
        )}
      </div>
      {deals.length > 1 && (
        <Choice
          name="Deal"
          all={`All ${deals.length} deals`}
          value={deal}
          options={deals.map(({ key, label }) => [key, label])}
          choose={(value) => choose({ ...filter, deal: value })}
        />
      )}
      {voices.length > 1 && (
        <Choice
          name="On the word of"
          all="Anybody"
          value={who}
          options={voices.map((voice) => [voice, voice])}
          choose={(value) => choose({ ...filter, who: value })}
        />
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** What is said where nothing is chosen. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}

function Choice({ name, all, value, options, choose }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <span>{name}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
