/** The bar above a design: what every document has, AI, findings. */
import { Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LoaderCircle, Sparkles } from 'lucide-react';
import { useIsDrafting } from '../ai/use-runs.ts';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { BarFrame } from './bar-frame.tsx';
import { FindingsButton } from './findings-button.tsx';
import classes from './top-bar.module.css';

export function TopBar({ designId }: { designId: string }) {
  const t = useT();
  const side = useSidePanel((state) => state.side);
  const toggle = useSidePanel((state) => state.toggle);
  const isDrafting = useIsDrafting(designId);
  const proposals = useQuery(api.proposals.list.queryOptions({ input: { designId } }));
  const waiting = proposals.data?.length ?? 0;
  return (
    <BarFrame titleLabel={t('shell.titleLabel')}>
      <Tooltip label={`${t('ai.title')} (Ctrl+J)`}>
        <Button
          variant={side === 'ai' ? 'filled' : 'default'}
          size="xs"
          leftSection={
            isDrafting ? (
              <LoaderCircle size={15} aria-hidden className={classes.turning} />
            ) : (
              <Sparkles size={15} aria-hidden />
            )
          }
          aria-expanded={side === 'ai'}
          onClick={() => toggle('ai')}
        >
          {t('ai.button')}
          {waiting > 0 && <span className={classes.waiting}>{waiting}</span>}
          <VisuallyHidden>
            {' '}
            {isDrafting
              ? t('ai.buttonRunning')
              : waiting > 0
                ? t('ai.buttonProposals', { count: waiting })
                : t('ai.buttonPanel')}
          </VisuallyHidden>
        </Button>
      </Tooltip>
      <FindingsButton />
    </BarFrame>
  );
}
