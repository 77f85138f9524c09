/** Two texts as one: what falls away struck through, what is new marked. */
import { diffWords } from '../../../design/diff-words.ts';
import classes from './word-diff.module.css';

export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className={classes.diff}>
      {diffWords(before, after).map((piece, index) => {
        const key = `${index}${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        return piece.kind === 'added' ? (
          <ins key={key}>{piece.text}</ins>
        ) : (
          <del key={key}>{piece.text}</del>
        );
      })}
    </p>
  );
}
