/** Sambungan AI: what drafts, built-in first; connections, limits, the way out of the office. */
import { Accordion, Button, Group, Modal, Radio, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Settings } from '../../contract/index.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { core } from '../rpc/client.ts';
import { AiLimits } from './ai-limits.tsx';
import { AiNetwork } from './ai-network.tsx';
import { ConnectionCard } from './connection-card.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { PolicyNotice, usePolicy } from './policy-notice.tsx';
import classes from './settings.module.css';
import { useChangeSettings } from './use-change-settings.ts';

const builtin = 'builtin';

export function AiSection({ settings }: { settings: Settings }) {
  const t = useT();
  const change = useChangeSettings();
  const [edited, setEdited] = useState<ModelConnection | 'new' | null>(null);
  const [leaving, setLeaving] = useState<ModelConnection | null>(null);
  const { ai } = settings;
  const policy = usePolicy(ai);
  const activeId = ai.enabled ? ai.activeId : null;
  const choose = (value: string): Promise<boolean> =>
    change({ ai: value === builtin ? { activeId: null } : { enabled: true, activeId: value } });
  const store = (connection: ModelConnection): Promise<boolean> => {
    const isNew = !ai.connections.some(({ id }) => id === connection.id);
    const connections = isNew
      ? [...ai.connections, connection]
      : ai.connections.map((one) => (one.id === connection.id ? connection : one));
    // The first connection is made in order to be used; later ones are chosen.
    const isFirst = isNew && ai.connections.length === 0;
    return change({
      ai: { connections, enabled: true, ...(isFirst ? { activeId: connection.id } : {}) },
    });
  };
  const remove = async ({ id }: ModelConnection): Promise<void> => {
    setLeaving(null);
    const isStored = await change({
      ai: { connections: ai.connections.filter((one) => one.id !== id) },
    });
    if (isStored) await core.settings.putKey({ connectionId: id, key: null });
  };
  return (
    <Section title={t('settings.ai')} hint={t('settings.aiHint')}>
      <PolicyNotice policy={policy} />
      <Radio.Group
        aria-label={t('settings.aiWhich')}
        value={activeId ?? builtin}
        onChange={(value) => void choose(value)}
      >
        <div className={classes.connections}>
          <div className={classes.connection} data-active={activeId === null}>
            <Radio
              value={builtin}
              className={classes.choice ?? ''}
              label={t('settings.aiBuiltin')}
              description={t('settings.aiBuiltinHint')}
            />
          </div>
          {ai.connections.map((connection) => (
            <ConnectionCard
              key={connection.id}
              connection={connection}
              isActive={connection.id === activeId}
              forbidden={
                policy?.forbidden.find(({ connectionId }) => connectionId === connection.id)
                  ?.reason ?? null
              }
              onBeforeTest={async () => ai.enabled || change({ ai: { enabled: true } })}
              onEdit={() => setEdited(connection)}
              onRemove={() => setLeaving(connection)}
            />
          ))}
        </div>
      </Radio.Group>
      <Button
        size="xs"
        variant="light"
        style={{ justifySelf: 'start' }}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => setEdited('new')}
      >
        {t('settings.aiAdd')}
      </Button>
      {ai.connections.length > 0 && (
        <Accordion variant="contained" multiple order={3} classNames={{ item: classes.more ?? '' }}>
          <Accordion.Item value="limits">
            <Accordion.Control>{t('settings.aiLimits')}</Accordion.Control>
            <Accordion.Panel>
              <AiLimits ceiling={ai.ceiling} run={policy?.run ?? null} />
            </Accordion.Panel>
          </Accordion.Item>
          <Accordion.Item value="network">
            <Accordion.Control>{t('settings.aiNetwork')}</Accordion.Control>
            <Accordion.Panel>
              <AiNetwork network={ai.network} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
      {edited !== null && (
        <ConnectionForm
          connection={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onStore={store}
        />
      )}
      <Modal
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={leaving === null ? '' : t('settings.aiRemoveNamed', { name: leaving.name })}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {leaving !== null && (
          <>
            <Text size="sm">{t('settings.aiRemoveAsk', { name: leaving.name })}</Text>
            <Group justify="flex-end" mt="md">
              <Button variant="default" onClick={() => setLeaving(null)}>
                {t('common.cancel')}
              </Button>
              <Button color="red" onClick={() => void remove(leaving)}>
                {t('settings.aiRemove')}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </Section>
  );
}
