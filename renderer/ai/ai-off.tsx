/** What this panel would do, while no connection is active. One paragraph, one link, nothing more. */
import { Button, Text, Title } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import classes from './ai.module.css';

export function AiOff() {
  const t = useT();
  return (
    <div className={classes.empty}>
      <Title order={3} size="0.9375rem">
        {t('ai.off.title')}
      </Title>
      <Text size="sm" mt={4}>
        {t('ai.off.text')}
      </Text>
      <Button size="compact-sm" variant="default" mt="sm" onClick={() => go({ at: 'settings' })}>
        {t('ai.off.link')}
      </Button>
    </div>
  );
}
