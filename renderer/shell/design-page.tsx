/** The design workspace: rail, top bar, the current step, findings. */
import { Alert, Button } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { failureOf } from '../rpc/failure.ts';
import type { StepName } from '../steps/step-names.ts';
import { DocumentProvider } from '../store/use-document.tsx';
import { Loading } from './loading.tsx';
import { useOpenDesign } from './use-open-design.ts';
import { Workspace } from './workspace.tsx';

export function DesignPage(props: { designId: string; step: StepName }) {
  const t = useT();
  const { store, error } = useOpenDesign(props.designId);
  if (error !== null) {
    return (
      <Alert color="red" m="xl" title={t('shell.openFailed')} role="alert">
        {failureOf(error, t).message}
        <Button mt="md" display="block" onClick={() => go({ at: 'home' })}>
          {t('shell.toHome')}
        </Button>
      </Alert>
    );
  }
  if (store === null) return <Loading />;
  return (
    <DocumentProvider store={store}>
      <Workspace designId={props.designId} step={props.step} />
    </DocumentProvider>
  );
}
