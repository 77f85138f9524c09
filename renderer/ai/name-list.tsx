/** Names that were recognised: masked or declined by the user, who can add those that were missed. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { PrivacyState } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';

export interface NameDecisions {
  confirmed: string[];
  declined: string[];
}

/** The lists as they stand, with one name moved. */
export function decide(
  names: PrivacyState['names'],
  name: string,
  state: 'confirmed' | 'declined',
): NameDecisions {
  const others = (wanted: string): string[] =>
    names.filter((one) => one.state === wanted && one.name !== name).map((one) => one.name);
  const confirmed = others('confirmed');
  const declined = others('declined');
  (state === 'confirmed' ? confirmed : declined).push(name);
  return { confirmed, declined };
}

export function NameList(props: {
  names: PrivacyState['names'];
  onDecide: (decisions: NameDecisions) => void;
}) {
  const t = useT();
  const [added, setAdded] = useState('');
  const { names, onDecide } = props;
  const add = (): void => {
    onDecide(decide(names, added.trim(), 'confirmed'));
    setAdded('');
  };
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">
        {names.length === 0 && `${t('ai.preview.namesNone')} `}
        {t('ai.preview.namesHint')}
      </Text>
      <ul className={classes.names}>
        {names.map(({ name, state }) => (
          <li key={name} className={classes.name}>
            <div>
              <div>{name}</div>
              <Text size="xs" c="dimmed">
                {t(`ai.preview.nameState.${state}`)}
              </Text>
            </div>
            {state !== 'field' && (
              <Group gap={4} wrap="nowrap">
                {state !== 'confirmed' && (
                  <Button
                    size="compact-xs"
                    variant="light"
                    aria-label={t('ai.preview.isNameNamed', { name })}
                    onClick={() => onDecide(decide(names, name, 'confirmed'))}
                  >
                    {t('ai.preview.isName')}
                  </Button>
                )}
                {state !== 'declined' && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('ai.preview.notNameNamed', { name })}
                    onClick={() => onDecide(decide(names, name, 'declined'))}
                  >
                    {t('ai.preview.notName')}
                  </Button>
                )}
              </Group>
            )}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (added.trim().length >= 2) add();
        }}
      >
        <Group align="flex-end" gap="xs" mt="xs">
          <TextInput
            size="xs"
            style={{ flex: '1 1 12rem' }}
            label={t('ai.preview.addName')}
            value={added}
            maxLength={200}
            onChange={(event) => setAdded(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            variant="default"
            leftSection={<UserPlus size={14} aria-hidden />}
            disabled={added.trim().length < 2}
          >
            {t('ai.preview.add')}
          </Button>
        </Group>
      </form>
    </div>
  );
}
