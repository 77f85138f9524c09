/** One suggestion of the critical reader: the words it is about, the comment, a better text. */
import { Button, Group, Text } from '@mantine/core';
import { ArrowRight, FileDiff, X } from 'lucide-react';
import { useId } from 'react';
import type { Suggestion } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { jumpTo } from '../store/jump.ts';
import { useDesign } from '../store/use-document.tsx';
import classes from './ai.module.css';
import { placeName } from './place-name.ts';

export function SuggestionCard(props: {
  suggestion: Suggestion;
  onPropose: () => void;
  onDismiss: () => void;
}) {
  const t = useT();
  const id = useId();
  const { suggestion } = props;
  const title = useDesign((design) => placeName(design, suggestion.path, t));
  return (
    <article className={classes.card} aria-labelledby={id} data-blocked={suggestion.isOutdated}>
      <Text size="sm" fw={600} id={id} className={classes.cardTitle}>
        {title}
      </Text>
      <blockquote className={classes.quote}>{suggestion.quote}</blockquote>
      <p className={classes.comment}>{suggestion.comment}</p>
      {suggestion.rewrite !== null && (
        <div className={classes.rewrite}>
          <Text size="xs" c="dimmed">
            {t('ai.review.rewrite')}
          </Text>
          {suggestion.rewrite}
        </div>
      )}
      {suggestion.isOutdated && (
        <Text size="xs" c="var(--warning)">
          {t('ai.review.outdated')}
        </Text>
      )}
      {suggestion.isLocked && (
        <Text size="xs" c="dimmed">
          {t('ai.review.locked')}
        </Text>
      )}
      <Group gap={6}>
        {suggestion.rewrite !== null && !suggestion.isLocked && (
          <Button
            size="compact-sm"
            leftSection={<FileDiff size={14} aria-hidden />}
            disabled={suggestion.isOutdated}
            aria-label={t('ai.review.proposeNamed', { title })}
            onClick={props.onPropose}
          >
            {t('ai.review.propose')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<ArrowRight size={14} aria-hidden />}
          aria-label={t('ai.review.jumpNamed', { title })}
          onClick={() => jumpTo(suggestion.designId, suggestion.path)}
        >
          {t('ai.review.jump')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<X size={14} aria-hidden />}
          aria-label={t('ai.review.dismissNamed', { title })}
          onClick={props.onDismiss}
        >
          {t('ai.review.dismiss')}
        </Button>
      </Group>
    </article>
  );
}
