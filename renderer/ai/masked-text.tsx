/** Outgoing text with its masks marked. Text nodes only. */
import classes from './ai.module.css';

const mask = /(\[[A-Z][A-Z_]*_\d+\])/;

export function MaskedText({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard.
    <section className={classes.payload} tabIndex={0} aria-label={label}>
      {text.split(mask).map((piece, index) => {
        const key = `${index}`;
        return mask.test(piece) ? (
          <mark key={key} className={classes.mask}>
            {piece}
          </mark>
        ) : (
          <span key={key}>{piece}</span>
        );
      })}
    </section>
  );
}
