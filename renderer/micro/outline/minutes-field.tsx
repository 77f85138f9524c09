/** Minutes of a unit; stored as seconds. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useIsLocked } from '../../store/use-document.tsx';

export function MinutesField(props: { path: string; seconds: number; title: string }) {
  const t = useT();
  const edit = useEdit();
  const isLocked = useIsLocked(props.path);
  const stored = Math.round(props.seconds / 6) / 10;
  const [draft, setDraft] = useState<number | string>(stored);
  useEffect(() => setDraft(stored), [stored]);
  const commit = (): void => {
    const minutes = Number(draft);
    if (draft === '' || !Number.isFinite(minutes)) setDraft(stored);
    else if (minutes !== stored) edit.set(props.path, Math.round(minutes * 60));
  };
  return (
    <NumberInput
      size="sm"
      data-path={props.path}
      aria-label={t('micro.outline.minutesOf', { title: props.title })}
      disabled={isLocked}
      w={104}
      min={0.5}
      max={60}
      step={0.5}
      decimalScale={1}
      decimalSeparator={t.language === 'id' ? ',' : '.'}
      suffix={` ${t('micro.minutesWord')}`}
      value={draft}
      onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
