/** Whose words this design is made of, and the documents that show it part by part. */
import { Button, Group, Text } from '@mantine/core';
import { FileSearch, Sparkles } from 'lucide-react';
import { useMemo } from 'react';
import { openExport } from '../export/export-state.ts';
import { formatShare } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useDesign } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { sharesOf } from './shares.ts';

export function ProvenanceSection() {
  const t = useT();
  const design = useDesign((whole) => whole);
  const found = useMemo(() => sharesOf(design), [design]);
  return (
    <Section
      title={t('reviewDesk.provenance.title')}
      hint={t('reviewDesk.provenance.hint')}
      aside={
        <Group gap={8}>
          <Button
            variant="default"
            size="xs"
            leftSection={<FileSearch size={15} aria-hidden />}
            onClick={() => openExport({ kind: 'provenance' })}
          >
            {t('reviewDesk.provenance.open')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<Sparkles size={15} aria-hidden />}
            onClick={() => openExport({ kind: 'transparency' })}
          >
            {t('reviewDesk.provenance.transparency')}
          </Button>
        </Group>
      }
    >
      {found === null ? (
        <Text size="sm" c="dimmed">
          {t('reviewDesk.provenance.none')}
        </Text>
      ) : (
        <>
          <p className={classes.people}>
            {t('reviewDesk.provenance.people', { share: formatShare(found.people, t.language) })}
          </p>
          <div className={classes.bar} aria-hidden>
            {found.shares.map(({ kind, share }) => (
              <span key={kind} data-kind={kind} style={{ flexGrow: share }} />
            ))}
          </div>
          <ul className={classes.legend}>
            {found.shares.map(({ kind, share, texts }) => (
              <li key={kind}>
                <span className={classes.swatch} data-kind={kind} aria-hidden />
                <span>{t(`reviewDesk.provenance.kind.${kind}`)}</span>
                <span>
                  {t('reviewDesk.provenance.row', {
                    share: formatShare(share, t.language),
                    count: texts,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
