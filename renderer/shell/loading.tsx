/** While a page is on its way. */
import { Skeleton, Stack } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';

export function Loading() {
  const t = useT();
  return (
    <Stack
      p="xl"
      maw={960}
      mx="auto"
      aria-busy="true"
      aria-label={t('shell.loading')}
      role="status"
    >
      <Skeleton h={28} w="40%" />
      <Skeleton h={120} />
      <Skeleton h={120} />
    </Stack>
  );
}
