/** Texts that could not be stored because the design had changed elsewhere: shown until they are dismissed. */
import { Alert, Button, Code, Stack } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { useDocumentState, useDocumentStore } from '../store/use-document.tsx';

export function RescuedTexts() {
  const t = useT();
  const store = useDocumentStore();
  const rescued = useDocumentState((state) => state.rescued);
  if (rescued.length === 0) return null;
  return (
    <Alert color="orange" m="md" title={t('shell.rescued.title')}>
      <Stack gap="xs">
        {t('shell.rescued.text')}
        {rescued.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rescued texts are only appended.
          <Code key={index} block style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Code>
        ))}
        <Button
          size="xs"
          variant="default"
          onClick={() => store.dismissRescued()}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('shell.rescued.dismiss')}
        </Button>
      </Stack>
    </Alert>
  );
}
