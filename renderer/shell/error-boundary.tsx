/** Catches what no component expected, so that the window never goes blank. */
import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { translator } from '../../messages/index.ts';

export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const t = translator(document.documentElement.lang === 'en' ? 'en' : 'id');
    return (
      <Stack p="xl" maw={640} mx="auto" role="alert">
        <Title order={1} size="h3">
          {t('shell.crash.title')}
        </Title>
        <Text>{t('shell.crash.text')}</Text>
        <Code block>{`${this.state.error.name}: ${this.state.error.message}`}</Code>
        <Button onClick={() => window.location.reload()} style={{ alignSelf: 'flex-start' }}>
          {t('shell.crash.reload')}
        </Button>
      </Stack>
    );
  }
}
