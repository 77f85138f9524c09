/** One proposal: its texts before and after, what else changes; accept, edit first, reject. */
import { Button, Group, Text, Textarea } from '@mantine/core';
import { Check, CircleAlert, Lock, PencilLine, UserRound, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Proposal } from '../../contract/index.ts';
import { canonicalJson } from '../../design/canonical.ts';
import type { Patch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotSchema } from '../../design/slot.ts';
import { useT } from '../i18n/use-t.tsx';
import { WordDiff } from '../steps/pieces/word-diff.tsx';
import { jumpTo } from '../store/jump.ts';
import { labelOf } from '../store/label-of.ts';
import { useDesign } from '../store/use-document.tsx';
import classes from './ai.module.css';
import { editedPatch } from './edited-patch.ts';
import { placeName } from './place-name.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pointers of the fields that a proposal changes beside its texts: links, numbers, choices. */
function otherFields(proposal: Proposal, current: unknown): string[] {
  // A text by itself: where it comes from changes with it, which its mark shows.
  if (slotSchema.safeParse(current).success) return [];
  const operation = proposal.patch.find(({ path }) => path === proposal.path);
  if (operation?.op !== 'replace' || !isRecord(operation.value) || !isRecord(current)) return [];
  const told = (path: string): boolean =>
    proposal.changes.some((change) => change.path === path || change.path.startsWith(`${path}/`));
  return Object.entries(operation.value)
    .filter(([key, after]) => canonicalJson(after) !== canonicalJson(current[key] ?? null))
    .map(([key]) => `${proposal.path}/${key}`)
    .filter((path) => !told(path));
}

export function ProposalCard(props: {
  proposal: Proposal;
  /** A person proposes it: it carries a name, not the mark of unconfirmed text. */
  isOfReviewer: boolean;
  isBusy: boolean;
  onAccept: (patch?: Patch) => void;
  onReject: () => void;
}) {
  const t = useT();
  const id = useId();
  const { proposal } = props;
  const current = useDesign((design) => valueAt(design, proposal.path));
  const place = useDesign((design) => placeName(design, proposal.path, t));
  const [edits, setEdits] = useState<ReadonlyMap<string, string> | null>(null);
  const isNew = current === undefined;
  const title = isNew ? t.dynamic(proposal.title.key, proposal.title.params) : place;
  const others = otherFields(proposal, current).map((path) => t.dynamic(labelOf(path)));
  const isBlocked = proposal.blocked !== null;
  const edit = (): void =>
    setEdits(new Map(proposal.changes.map(({ path, after }) => [path, after])));
  return (
    <article
      className={classes.card}
      aria-labelledby={id}
      data-blocked={isBlocked}
      data-reviewer={props.isOfReviewer}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600} id={id} className={classes.cardTitle}>
          {title}
          {isNew && <span className={classes.chip}>{t('ai.proposals.added')}</span>}
        </Text>
        <Text size="xs" c="dimmed" className={classes.by}>
          {props.isOfReviewer && <UserRound size={13} aria-hidden className={classes.byPerson} />}
          {proposal.by === 'pattern' && !props.isOfReviewer
            ? t('enums.origin.pattern')
            : proposal.by || t('reviewDesk.comments.unnamed')}
        </Text>
      </Group>
      {proposal.changes.map((change) => {
        const label = t.dynamic(labelOf(change.path));
        return (
          <div key={change.path}>
            {proposal.changes.length > 1 && (
              <Text size="xs" c="dimmed">
                {label}
              </Text>
            )}
            {edits === null ? (
              <WordDiff before={change.before} after={change.after} />
            ) : (
              <Textarea
                size="sm"
                autosize
                minRows={2}
                maxRows={12}
                aria-label={t('ai.proposals.after', { label })}
                value={edits.get(change.path) ?? ''}
                onChange={(event) =>
                  setEdits(new Map(edits).set(change.path, event.currentTarget.value))
                }
              />
            )}
          </div>
        );
      })}
      {others.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('ai.proposals.others', { fields: others.join(', ') })}
        </Text>
      )}
      {proposal.blocked !== null && (
        <p className={classes.blocked}>
          {proposal.blocked === 'locked' ? (
            <Lock size={14} aria-hidden />
          ) : (
            <CircleAlert size={14} aria-hidden />
          )}
          <span>{t(`ai.proposals.${proposal.blocked}`)}</span>
        </p>
      )}
      <Group gap={6}>
        {edits === null ? (
          <Button
            size="compact-sm"
            leftSection={<Check size={14} aria-hidden />}
            disabled={isBlocked || props.isBusy}
            aria-label={t('ai.proposals.acceptNamed', { title })}
            onClick={() => props.onAccept()}
          >
            {t('ai.proposals.accept')}
          </Button>
        ) : (
          <Button
            size="compact-sm"
            leftSection={<Check size={14} aria-hidden />}
            disabled={isBlocked || props.isBusy}
            onClick={() => props.onAccept(editedPatch(proposal.patch, edits))}
          >
            {t('ai.proposals.acceptEdited')}
          </Button>
        )}
        {edits === null && !isBlocked && proposal.changes.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<PencilLine size={14} aria-hidden />}
            disabled={props.isBusy}
            aria-label={t('ai.proposals.editNamed', { title })}
            onClick={edit}
          >
            {t('ai.proposals.edit')}
          </Button>
        )}
        {edits !== null && (
          <Button size="compact-sm" variant="default" onClick={() => setEdits(null)}>
            {t('common.cancel')}
          </Button>
        )}
        {edits === null && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<X size={14} aria-hidden />}
            disabled={props.isBusy}
            aria-label={t('ai.proposals.rejectNamed', { title })}
            onClick={props.onReject}
          >
            {t('ai.proposals.reject')}
          </Button>
        )}
        {edits === null && !isNew && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('ai.proposals.jumpNamed', { title })}
            onClick={() =>
              jumpTo(
                proposal.designId,
                proposal.changes.length === 1
                  ? (proposal.changes[0]?.path ?? proposal.path)
                  : proposal.path,
              )
            }
          >
            {t('ai.proposals.jump')}
          </Button>
        )}
      </Group>
    </article>
  );
}
