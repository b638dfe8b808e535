import type { JSX } from 'preact';
import type { LineGroup, Section, SectionKind } from '../protocol.ts';
import { LineView, type Reveal } from './line.tsx';

const ICONS: Readonly<Record<SectionKind, string>> = {
  stated: 'quote',
  reported: 'megaphone',
  withheld: 'eye-closed',
  responses: 'comment-discussion',
  beside: 'note',
  sources: 'account',
  figures: 'symbol-number',
};

interface Props {
  readonly section: Section;
  readonly level: 2 | 3;
  readonly reveal: Reveal;
}

export function SectionView({ section, level, reveal }: Props): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = `section-${section.key}`;
  return (
    <section class={`bucket ${section.kind}`}>
      <Heading id={id}>
        <span class={`codicon codicon-${ICONS[section.kind]}`} aria-hidden="true" />
        {section.title}
      </Heading>
      {section.groups.length === 0 && <p class="empty">{section.empty}</p>}
      {section.groups.map((group) => (
        <GroupView key={group.key} group={group} id={`${id}/${group.key}`} sectionId={id} reveal={reveal} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: LineGroup;
  readonly id: string;
  readonly sectionId: string;
  readonly reveal: Reveal;
}

export function GroupView({ group, id, sectionId, reveal }: GroupProps): JSX.Element {
  const whoId = id.replace(/\s+/g, '-');
  return (
    <div class="group">
      {group.who !== '' && (
        <p class="who" id={whoId}>
          {group.who}
        </p>
      )}
      <ul aria-labelledby={group.who === '' ? sectionId : whoId}>
        {group.lines.map((line) => (
          <LineView key={line.key} line={line} reveal={reveal} tells={group.who === ''} />
        ))}
      </ul>
    </div>
  );
}
