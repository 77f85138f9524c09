/** The module at the side of a view that has no room for it all the time. */
import { Drawer } from '@mantine/core';
import { useT } from '../../i18n/use-t.tsx';
import { useSourceDrawer } from './source-drawer-state.ts';
import { SourcePane } from './source-pane.tsx';

export function SourceDrawer() {
  const t = useT();
  const isOpen = useSourceDrawer((state) => state.isOpen);
  return (
    <Drawer
      opened={isOpen}
      onClose={() => useSourceDrawer.setState({ isOpen: false })}
      position="right"
      size="min(38rem, 92vw)"
      title={t('micro.source.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      styles={{ body: { height: 'calc(100% - 60px)' } }}
    >
      <SourcePane />
    </Drawer>
  );
}
