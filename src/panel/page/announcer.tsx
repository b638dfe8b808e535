import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds without a change before it is spoken, so that typing is not talked over. */
const QUIET = 1_200;

/** Says politely what changed; silent for the first content and for changes that read alike. */
export function Announcer({ words }: { readonly words: string }): JSX.Element {
  const last = useRef(words);
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (words === last.current) return;
      last.current = words;
      speak(words);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
