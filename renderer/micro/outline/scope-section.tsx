/** Which headings of the modules units are made from. */
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { useSourceDocuments } from '../source/use-source-documents.ts';
import { headingTree } from './heading-tree.ts';
import classes from './outline.module.css';
import { ScopeNode } from './scope-node.tsx';

export function ScopeSection() {
  const t = useT();
  const documents = useSourceDocuments();
  const excluded = useSeries((series) => series.wishes.excluded);
  const trees = useMemo(
    () => documents.map((one) => ({ id: one.id, name: one.name, tree: headingTree(one) })),
    [documents],
  );
  return (
    <Section title={t('micro.scope.title')} hint={t('micro.scope.hint')} path="/wishes/excluded">
      {documents.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('micro.source.none')}
        </Text>
      )}
      {trees.map(({ id, name, tree }) => (
        <div key={id}>
          {trees.length > 1 && (
            <Text size="xs" fw={600} mb={4}>
              {name}
            </Text>
          )}
          {tree.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('micro.scope.noHeadings')}
            </Text>
          ) : (
            <ul className={classes.tree}>
              {tree.map((node) => (
                <ScopeNode key={node.key} node={node} excluded={excluded} isParentOut={false} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}
