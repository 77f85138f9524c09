/** The export dialog's inside: documents at the left, what one looks at in the middle, the way out below. */
import { Alert, Button, Checkbox, SegmentedControl, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { type ExportKind, officeKindSchema } from '../../design/export-catalogue.ts';
import { hasPlaceholder } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import { useT } from '../i18n/use-t.tsx';
import { useReviewStand } from '../review/use-review-stand.ts';
import { api } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { Loading } from '../shell/loading.tsx';
import { useDesign } from '../store/use-document.tsx';
import { BlockingPane } from './blocking-pane.tsx';
import { DocumentList } from './document-list.tsx';
import classes from './export.module.css';
import { ExportFoot } from './export-foot.tsx';
import type { ExportWish, Versions } from './export-state.ts';
import { groups, itemsOf, type Picked, usualSet, withKind } from './picked.ts';
import { PreviewPane } from './preview-pane.tsx';
import { ResultPane } from './result-pane.tsx';
import { SigningPane } from './signing-pane.tsx';
import { TemplatePane } from './template-pane.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useExportRun } from './use-export-run.ts';
import { useSigning } from './use-signing.ts';
import { VersionPick } from './version-pick.tsx';

const zones = ['WIB', 'WITA', 'WIT'] as const;
type Zone = (typeof zones)[number];

type Pane = 'preview' | 'signing' | 'templates' | 'blocking' | 'result';

/** The newest approved version, and the one before it. */
function newestOf(numbers: readonly number[]): Versions | null {
  const [to, from] = numbers.toSorted((a, b) => b - a);
  return to === undefined ? null : { to, from: from ?? null };
}

export function ExportBody(props: {
  designId: string;
  wish: ExportWish | null;
  onClose: () => void;
}) {
  const t = useT();
  const { designId, wish } = props;
  const result = useDesign((design) => design.result);
  const catalogue = useCatalogue(designId);
  const offers = useMemo(() => catalogue.data?.offers ?? [], [catalogue.data]);
  const { approvals } = useReviewStand(designId);
  const numbers = useMemo(
    () => approvals.map(({ number }) => number).toSorted((a, b) => a - b),
    [approvals],
  );
  const newest = numbers.at(-1) ?? 0;
  const templates = useQuery(api.exports.templates.list.queryOptions({ retry: false }));
  const signing = useSigning(designId);
  const run = useExportRun();
  const [chosen, setChosen] = useState<Picked | null>(null);
  const [shown, setShown] = useState<ExportKind | null>(wish?.kind ?? null);
  const [pane, setPane] = useState<Pane>('preview');
  const [isFinal, setFinal] = useState(false);
  const openFacts = useDesign((design) =>
    isFinal ? slotsOf(design).filter(({ slot }) => hasPlaceholder(slot.text)).length : 0,
  );
  const [hasProvenance, setProvenance] = useState(true);
  const [zone, setZone] = useState<Zone>('WIB');
  const [chosenVersions, setVersions] = useState<Versions | null>(wish?.versions ?? null);

  /** Until somebody chooses: what was asked for, else the usual set. */
  const picked = useMemo(() => {
    if (chosen !== null) return chosen;
    const wanted = offers.find(({ kind }) => kind === wish?.kind);
    return wanted === undefined ? usualSet(offers) : withKind(new Map(), wanted, true);
  }, [chosen, offers, wish]);
  const items = itemsOf(picked, offers);
  const first = groups
    .flatMap(({ kinds }): readonly ExportKind[] => kinds)
    .find((kind) => picked.has(kind));
  const looked = shown ?? first ?? (result === 'memo' ? 'memo' : 'journey');
  const versions = chosenVersions ?? newestOf(numbers);
  const isOfVersions = (kind: ExportKind): boolean => kind === 'approval' || kind === 'difference';
  const needsVersions = items.some(({ kind }) => isOfVersions(kind)) || isOfVersions(looked);
  const blocking = catalogue.data?.blocking ?? 0;
  const office = officeKindSchema.safeParse(looked);
  // The same reason stands behind every PDF: told once where it is seen, not only under the pointer.
  const noPdf =
    catalogue.data?.printer === null
      ? offers
          .filter(({ empty }) => empty === null)
          .flatMap(({ formats }) => formats)
          .find(({ format, missing }) => format === 'pdf' && missing !== null)?.missing
      : null;

  const isDone = run.state.at === 'done';
  useEffect(() => {
    if (isDone) setPane('result');
  }, [isDone]);

  if (catalogue.isPending) return <Loading />;
  if (catalogue.isError)
    return (
      <Alert color="red" role="alert" m="md">
        <Text size="sm">{failureOf(catalogue.error, t).message}</Text>
        <Button
          size="compact-sm"
          variant="default"
          mt="xs"
          onClick={() => void catalogue.refetch()}
        >
          {t('exportDialog.again')}
        </Button>
      </Alert>
    );
  return (
    <div className={classes.room}>
      <div className={classes.grid}>
        <section className={classes.documents} aria-label={t('exportDialog.documents')}>
          <div className={classes.documentsHead}>
            <span role="status">
              {items.length === 0
                ? t('exportDialog.chosenNone')
                : t('exportDialog.chosen', { count: items.length })}
            </span>
            <button
              type="button"
              className={classes.link}
              onClick={() => setChosen(items.length === 0 ? usualSet(offers) : new Map())}
            >
              {t(items.length === 0 ? 'exportDialog.usual' : 'exportDialog.none')}
            </button>
          </div>
          <DocumentList
            offers={offers}
            picked={picked}
            shown={pane === 'preview' ? looked : null}
            onPick={setChosen}
            onShow={(kind) => {
              setShown(kind);
              setPane('preview');
            }}
          />
          {noPdf != null && (
            <p className={classes.note}>
              <Info size={14} aria-hidden />
              <span>
                {t('exportDialog.format.pdf')}: {t.dynamic(noPdf.key, noPdf.params)}
              </span>
            </p>
          )}
          {picked.has('journey') && (
            <Checkbox
              size="xs"
              mt="md"
              checked={hasProvenance}
              onChange={(event) => setProvenance(event.currentTarget.checked)}
              label={t('exportDialog.provenance')}
            />
          )}
        </section>
        <Tabs
          className={classes.looked}
          classNames={{ panel: classes.panel ?? '' }}
          value={pane}
          keepMounted={false}
          onChange={(value) => {
            const next = (['preview', 'signing', 'templates', 'blocking', 'result'] as const).find(
              (one) => one === value,
            );
            if (next !== undefined) setPane(next);
          }}
        >
          <Tabs.List aria-label={t('exportDialog.pane.label')} className={classes.tabs}>
            <Tabs.Tab value="preview">{t('exportDialog.pane.preview')}</Tabs.Tab>
            <Tabs.Tab value="signing">{t('exportDialog.pane.signing')}</Tabs.Tab>
            {templates.isSuccess && (
              <Tabs.Tab value="templates">{t('exportDialog.pane.templates')}</Tabs.Tab>
            )}
            {blocking > 0 && (
              <Tabs.Tab value="blocking">
                {t('exportDialog.pane.blocking', { count: blocking })}
              </Tabs.Tab>
            )}
            {isDone && <Tabs.Tab value="result">{t('exportDialog.pane.result')}</Tabs.Tab>}
          </Tabs.List>
          <Tabs.Panel value="preview">
            {needsVersions && versions !== null && (
              <VersionPick
                numbers={
                  // The state in hand, where it is compared with an approved one.
                  versions.to > newest ? [...numbers, versions.to] : numbers
                }
                newest={newest}
                versions={versions}
                isPair={looked === 'difference' || picked.has('difference')}
                onChange={setVersions}
              />
            )}
            {looked === 'schedule' && (
              <div className={classes.zonePick}>
                <Text size="xs" fw={600} id="export-zone">
                  {t('exportDialog.zone')}
                </Text>
                <SegmentedControl
                  size="xs"
                  aria-labelledby="export-zone"
                  value={zone}
                  data={[...zones]}
                  onChange={(value) => setZone(zones.find((one) => one === value) ?? 'WIB')}
                />
              </div>
            )}
            <PreviewPane
              designId={designId}
              offer={offers.find(({ kind }) => kind === looked)}
              isFinal={isFinal}
              versions={isOfVersions(looked) ? versions : null}
              signingSerial={signing.serial}
            />
          </Tabs.Panel>
          <Tabs.Panel value="signing">
            <SigningPane draft={signing} />
          </Tabs.Panel>
          <Tabs.Panel value="templates">
            <TemplatePane
              wanted={office.success ? office.data : 'journey'}
              onChange={() => void catalogue.refetch()}
            />
          </Tabs.Panel>
          <Tabs.Panel value="blocking">
            <BlockingPane designId={designId} onLeave={props.onClose} />
          </Tabs.Panel>
          <Tabs.Panel value="result">
            {run.state.at === 'done' && <ResultPane written={run.state.written} />}
          </Tabs.Panel>
        </Tabs>
      </div>
      <ExportFoot
        state={run.state}
        count={items.length}
        isFinal={isFinal}
        blocking={blocking}
        openFacts={openFacts}
        isOnlySheets={items.length > 0 && items.every(({ kind }) => kind === 'approval')}
        onFinal={setFinal}
        onSeeBlocking={() => setPane('blocking')}
        onStop={run.stop}
        onStart={async (folder) => {
          await signing.flush();
          await run.start(
            {
              designId,
              items,
              isFinal,
              provenance: hasProvenance,
              zone,
              ...(needsVersions && versions !== null ? { versions } : {}),
            },
            folder,
          );
        }}
      />
    </div>
  );
}
