/** Outgoing text with its masks marked and its technical marks faint. Text nodes only. */
import classes from './ai.module.css';

const mask = /^\[[A-Z][A-Z_]*_\d+\]$/;
/** Marks at the edges of lines that tell a model where the user's material begins and ends. */
const fence = /^(?:<<[0-9a-zA-Z]{4,40}|[0-9a-zA-Z]{4,40}(?:>>|\|))$/;
const pieces =
  /(\[[A-Z][A-Z_]*_\d+\]|^<<[0-9a-zA-Z]{4,40}$|^[0-9a-zA-Z]{4,40}>>$|^[0-9a-zA-Z]{4,40}\|)/m;

export function MaskedText({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard.
    <section className={classes.payload} tabIndex={0} aria-label={label}>
      {text.split(pieces).map((piece, index) => {
        const key = `${index}`;
        return mask.test(piece) ? (
          <mark key={key} className={classes.mask}>
            {piece}
          </mark>
        ) : (
          <span key={key} className={fence.test(piece) ? classes.fence : undefined}>
            {piece}
          </span>
        );
      })}
    </section>
  );
}
