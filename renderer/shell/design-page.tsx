/** The design workspace: rail, top bar, the current step, findings. */
import type { StepName } from '../steps/step-names.ts';
import { DesignProvider } from '../store/use-document.tsx';
import { Loading } from './loading.tsx';
import { OpenFailed } from './open-failed.tsx';
import { useOpenDesign } from './use-open-design.ts';
import { Workspace } from './workspace.tsx';

export function DesignPage(props: { designId: string; step: StepName }) {
  const { store, error } = useOpenDesign(props.designId);
  if (error !== null) return <OpenFailed error={error} title="shell.openFailed" />;
  if (store === null) return <Loading />;
  return (
    <DesignProvider store={store}>
      <Workspace designId={props.designId} step={props.step} />
    </DesignProvider>
  );
}
