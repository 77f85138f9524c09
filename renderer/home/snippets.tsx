/** Passages of a document that hold what was typed; each opens its place. */
import type { SearchHit } from '../../contract/index.ts';
import classes from './home.module.css';

export function Snippets(props: {
  snippets: SearchHit['snippets'];
  onOpen: (path: string) => void;
}) {
  return (
    <ul className={classes.snippets}>
      {props.snippets.slice(0, 3).map((snippet) => (
        <li key={snippet.path}>
          <button
            type="button"
            className={classes.snippet}
            onClick={() => props.onOpen(snippet.path)}
          >
            {snippet.segments.map((segment, index) =>
              segment.hit ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity of their own.
                <mark key={index}>{segment.text}</mark>
              ) : (
                segment.text
              ),
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
