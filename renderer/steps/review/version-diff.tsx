/** The texts in which an earlier state differs from the present one. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { slotsOf } from '../../../design/texts.ts';
import { useT } from '../../i18n/use-t.tsx';
import { api } from '../../rpc/client.ts';
import { labelOf } from '../../store/label-of.ts';
import { useDesign } from '../../store/use-document.tsx';
import { WordDiff } from '../pieces/word-diff.tsx';
import classes from './review.module.css';

const mostShown = 40;

export function VersionDiff({ designId, revision }: { designId: string; revision: number }) {
  const t = useT();
  const now = useDesign((design) => design);
  const then = useQuery(api.designs.versions.get.queryOptions({ input: { designId, revision } }));
  if (then.data === undefined) return null;
  const before = new Map(slotsOf(then.data).map(({ path, slot }) => [path, slot.text]));
  const after = new Map(slotsOf(now).map(({ path, slot }) => [path, slot.text]));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, before: before.get(path) ?? '', after: after.get(path) ?? '' }))
    .filter((change) => change.before !== change.after);
  return (
    <div className={classes.changes}>
      {changed.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('review.sameTexts')}
        </Text>
      )}
      {changed.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('review.diffLegend')}
        </Text>
      )}
      {changed.slice(0, mostShown).map((change) => (
        <div key={change.path}>
          <Text size="xs" c="dimmed">
            {t.dynamic(labelOf(change.path))}
          </Text>
          <WordDiff before={change.before} after={change.after} />
        </div>
      ))}
      {changed.length > mostShown && (
        <Text size="xs" c="dimmed">
          {t('review.moreChanges', { count: changed.length - mostShown })}
        </Text>
      )}
    </div>
  );
}
