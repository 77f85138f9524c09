/** Pages of a module that are only pictures: opened at a click, and their text typed one after another. */
import { Button, Group } from '@mantine/core';
import { Keyboard } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { askForText } from '../source/supply-text.tsx';
import { useSourceDocuments } from '../source/use-source-documents.ts';
import { placeLabel } from './place-label.ts';

const most = 12;

export function PagesWithoutText({ sourceId }: { sourceId: string }) {
  const t = useT();
  const source = useSourceDocuments().find(({ id }) => id === sourceId);
  const pages = source?.containers.filter(({ hasText }) => !hasText) ?? [];
  const [first] = pages;
  if (source === undefined || first === undefined) return null;
  return (
    <Group gap={4} mt={6}>
      <Button
        size="compact-xs"
        leftSection={<Keyboard size={13} aria-hidden />}
        onClick={() => askForText({ sourceId, name: source.name, container: first.id })}
      >
        {t('micro.supply.ask', { place: placeLabel(t, first.id) })}
      </Button>
      {pages.slice(0, most).map(({ id }) => (
        <Button
          key={id}
          size="compact-xs"
          variant="default"
          onClick={() => useSourcePane.getState().show(sourceId, id)}
        >
          {placeLabel(t, id)}
        </Button>
      ))}
      {pages.length > most && t('micro.source.more', { count: pages.length - most })}
    </Group>
  );
}
