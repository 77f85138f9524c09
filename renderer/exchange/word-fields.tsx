/** What to take out, by what it names. */
import { TagsInput } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import classes from './exchange.module.css';
import { longestWord, nameKinds, type ShareWords } from './use-share-words.ts';

export function WordFields(props: {
  names: ShareWords;
  onChange: (kind: keyof ShareWords, words: string[]) => void;
}) {
  const t = useT();
  return (
    <fieldset className={classes.words}>
      <legend>{t('exchange.words')}</legend>
      <p className={classes.hint}>{t('exchange.wordsHint')}</p>
      {nameKinds.map((kind) => (
        <TagsInput
          key={kind}
          size="sm"
          label={t(`exchange.kind.${kind}`)}
          placeholder={props.names[kind].length === 0 ? t('exchange.add') : ''}
          value={props.names[kind]}
          onChange={(words) => props.onChange(kind, words)}
          // A name may hold a comma.
          splitChars={[';']}
          maxLength={longestWord}
          classNames={{ inputField: classes.wordInput ?? '' }}
          acceptValueOnBlur
        />
      ))}
    </fieldset>
  );
}
