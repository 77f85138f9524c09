/** A line that says what is going on, with Stop. */
import { Button, Loader } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';

export function Working({ text, onStop }: { text: string; onStop: () => void }) {
  const t = useT();
  return (
    <div className={classes.working} role="status">
      <Loader size={16} aria-hidden />
      <span>{text}</span>
      <Button size="compact-xs" variant="default" ml="auto" onClick={onStop}>
        {t('ai.run.stop')}
      </Button>
    </div>
  );
}
