/** A document could not be opened: why, and the way back. */
import { Alert, Button } from '@mantine/core';
import type { MessageKey } from '../../messages/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { failureOf } from '../rpc/failure.ts';

export function OpenFailed(props: { error: unknown; title: MessageKey }) {
  const t = useT();
  return (
    <Alert color="red" m="xl" title={t(props.title)} role="alert">
      {failureOf(props.error, t).message}
      <Button mt="md" display="block" onClick={() => go({ at: 'home' })}>
        {t('shell.toHome')}
      </Button>
    </Alert>
  );
}
