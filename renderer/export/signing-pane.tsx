/** Who signs: kept on this computer, printed at export. */
import { Text, TextInput } from '@mantine/core';
import { ShieldCheck } from 'lucide-react';
import { useId } from 'react';
import { emptySigning, type Signer, type Signing, signerRoleSchema } from '../../design/signing.ts';
import { formatLongDate } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './export.module.css';
import type { SigningDraft } from './use-signing.ts';

const nobody: Signer = { name: '', position: '', nip: '' };
const columns = ['name', 'position', 'nip'] as const;
const longest = { name: 200, position: 300, nip: 40 } as const;

export function SigningPane({ draft }: { draft: SigningDraft }) {
  const t = useT();
  const id = useId();
  const signing: Signing = draft.signing ?? emptySigning();
  const isOff = draft.signing === null;
  const change = (next: Partial<Signing>): void => draft.change({ ...signing, ...next });
  const changeSigner = (role: keyof Signing['signers'], next: Partial<Signer>): void => {
    const signer = { ...(signing.signers[role] ?? nobody), ...next };
    const isEmpty = columns.every((column) => signer[column].trim() === '');
    const { [role]: _, ...others } = signing.signers;
    change({ signers: isEmpty ? others : { ...others, [role]: signer } });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that one of its fields was left.
    <div className={classes.pane} onBlur={() => void draft.flush()}>
      <p className={classes.privacy}>
        <ShieldCheck size={18} aria-hidden />
        <span>{t('exportDialog.signing.privacy')}</span>
      </p>
      {draft.problem !== null && (
        <Text size="sm" c="var(--error)" role="alert">
          {draft.problem}
        </Text>
      )}
      <div className={classes.signingHead}>
        <TextInput
          label={t('exportDialog.signing.place')}
          placeholder={t('exportDialog.signing.placePlaceholder')}
          maxLength={120}
          disabled={isOff}
          value={signing.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <div>
          <TextInput
            type="date"
            label={t('exportDialog.signing.date')}
            disabled={isOff}
            min="2000-01-01"
            max="2100-12-31"
            value={signing.date ?? ''}
            onChange={(event) => {
              const { value, validity } = event.currentTarget;
              if (value === '' || validity.valid) change({ date: value === '' ? null : value });
            }}
          />
          {signing.date !== null && (
            <Text size="xs" c="dimmed" mt={3}>
              {formatLongDate(signing.date, t.language)}
            </Text>
          )}
        </div>
        <TextInput
          label={t('exportDialog.signing.number')}
          placeholder={t('exportDialog.signing.numberPlaceholder')}
          maxLength={120}
          disabled={isOff}
          value={signing.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
      </div>
      <ul className={classes.signers}>
        <li aria-hidden className={classes.signerHead}>
          <span>{t('exportDialog.signing.role')}</span>
          {columns.map((column) => (
            <span key={column}>{t(`exportDialog.signing.${column}`)}</span>
          ))}
        </li>
        {signerRoleSchema.options.map((role) => (
          <li key={role}>
            <fieldset className={classes.signer} disabled={isOff}>
              <legend className={classes.hidden}>{t(`enums.signerRole.${role}`)}</legend>
              <span className={classes.role} aria-hidden>
                {/* Two names of one role may part at the stroke between them. */}
                {t(`enums.signerRole.${role}`).replaceAll('/', '/\u200B')}
              </span>
              {columns.map((column) => (
                <TextInput
                  key={column}
                  id={`${id}-${role}-${column}`}
                  size="sm"
                  classNames={{ input: classes.signerInput }}
                  title={signing.signers[role]?.[column] ?? ''}
                  aria-label={t('exportDialog.signing.fieldOf', {
                    field: t(`exportDialog.signing.${column}`),
                    role: t(`enums.signerRole.${role}`),
                  })}
                  placeholder={t(`exportDialog.signing.${column}`)}
                  maxLength={longest[column]}
                  autoComplete="off"
                  value={signing.signers[role]?.[column] ?? ''}
                  onChange={(event) => changeSigner(role, { [column]: event.currentTarget.value })}
                />
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed">
        {t('exportDialog.signing.empty')}{' '}
        <span role="status">
          {draft.state === 'saved' && t('exportDialog.signing.saved')}
          {draft.state === 'saving' && t('exportDialog.signing.saving')}
        </span>
      </Text>
    </div>
  );
}
