/** A finding of a design: opened on its step, mended where code can. */
import { type Finding, repairFor } from '../../design/checks/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { stepOf } from '../steps/step-names.ts';
import { jumpTo } from '../store/jump.ts';
import { useDesignStore, useEdit } from '../store/use-document.tsx';
import { FindingCard } from './finding-card.tsx';

export function DesignFinding(props: {
  designId: string;
  finding: Finding;
  /** A dialog that stands before the place goes first. */
  onLeave?: () => void;
}) {
  const { designId, finding } = props;
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const repair = repairFor(store.getState().document, finding);
  return (
    <FindingCard
      finding={finding}
      place={t(`shell.step.${stepOf(finding.path)}`)}
      onJump={() => {
        props.onLeave?.();
        jumpTo(designId, finding.path);
      }}
      {...(repair === null ? {} : { onRepair: () => edit.apply(repair) })}
    />
  );
}
