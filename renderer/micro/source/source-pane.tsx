/** A module beside the work: chosen, searched, with the sentences lit that the work rests on. */
import { Button, Select, Text } from '@mantine/core';
import { Keyboard } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { SourceText } from '../../steps/problem/sources/source-text.tsx';
import { placeLabel } from '../sources/place-label.ts';
import classes from './source-pane.module.css';
import { splitLocator, useSourcePane } from './source-pane-state.ts';
import { askForText, SupplyText } from './supply-text.tsx';
import { useSourceDocuments } from './use-source-documents.ts';

export function SourcePane() {
  const t = useT();
  const documents = useSourceDocuments();
  const { sourceId, target, lit, show, pick } = useSourcePane();
  const shown = documents.find(({ id }) => id === sourceId) ?? documents[0];
  const litHere = useMemo(
    () =>
      new Set(
        [...lit]
          .map(splitLocator)
          .filter((one) => one.sourceId === shown?.id)
          .map(({ id }) => id),
      ),
    [lit, shown],
  );
  if (shown === undefined)
    return (
      <Text size="sm" c="dimmed">
        {t('micro.source.none')}
      </Text>
    );
  return (
    <div className={classes.pane}>
      {documents.length > 1 ? (
        <Select
          size="xs"
          aria-label={t('micro.source.choose')}
          data={documents.map(({ id, name }) => ({ value: id, label: name }))}
          value={shown.id}
          allowDeselect={false}
          onChange={(id) => {
            if (id !== null) show(id, null);
          }}
        />
      ) : (
        <Text size="xs" fw={600} className={classes.name}>
          {shown.name}
        </Text>
      )}
      <div className={classes.text}>
        <SourceText
          key={shown.id}
          source={shown}
          lit={litHere}
          target={sourceId === null || sourceId === shown.id ? target : null}
          isNarrow
          onPick={(id) => pick(`${shown.id}.${id}`)}
          noTextAction={(container) => (
            <Button
              size="xs"
              variant="default"
              leftSection={<Keyboard size={15} aria-hidden />}
              onClick={() => askForText({ sourceId: shown.id, name: shown.name, container })}
            >
              {t('micro.supply.ask', { place: placeLabel(t, container) })}
            </Button>
          )}
        />
      </div>
      <SupplyText />
    </div>
  );
}
