/** Shows or hides the module beside the unit. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import { useUnitView } from './unit-view-state.ts';

export function SourceToggle() {
  const t = useT();
  const { isSourceOpen, toggleSource } = useUnitView();
  const Icon = isSourceOpen ? PanelRightClose : PanelRightOpen;
  const label = t(isSourceOpen ? 'micro.units.hideSource' : 'micro.units.showSource');
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-expanded={isSourceOpen}
        onClick={toggleSource}
      >
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
