/** The agency's own rules, with which new designs start: the same editors as on the journey step. */
import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Settings } from '../../contract/index.ts';
import { toJson } from '../../design/edit.ts';
import { newId } from '../../design/ids.ts';
import { rulesSchema } from '../../design/model/rules.ts';
import { defaultRules, newDesign } from '../../design/new-design.ts';
import { applyPatch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { core } from '../rpc/client.ts';
import { RulesFields } from '../steps/journey/forms/rules-fields.tsx';
import { applyToDesign } from '../store/apply-edit.ts';
import { createDocumentStore, type DocumentPort } from '../store/document-store.ts';
import { DesignProvider } from '../store/use-document.tsx';
import { useChangeSettings } from './use-change-settings.ts';

/** A document store over an empty design whose rules are the profile's: each edit is stored as settings. */
function rulesStore(settings: Settings, language: 'id' | 'en') {
  const design = newDesign(newId('design'), language, settings.profile.rules ?? defaultRules());
  let current = toJson(design);
  let revision = 1;
  const stand = () => ({ revision, canUndo: false, canRedo: false });
  const stored = async () => ({ ...stand(), document: design });
  const port: DocumentPort = {
    load: stored,
    undo: stored,
    redo: stored,
    classify: () => 'retry',
    async edit({ patch }) {
      const next = applyPatch(current, patch);
      if (next.ok) {
        const rules = rulesSchema.parse(valueAt(next.value.document, '/rules'));
        await core.settings.put({ profile: { rules } });
        current = next.value.document;
        revision += 1;
      }
      return stand();
    },
  };
  return createDocumentStore({ ...stand(), document: design }, port, applyToDesign);
}

export function RulesSection({ settings }: { settings: Settings }) {
  const t = useT();
  const change = useChangeSettings();
  const isDefault = settings.profile.rules === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a reset makes a new store; its own edits must not.
  const store = useMemo(() => rulesStore(settings, t.language), [isDefault, t.language]);
  return (
    <Section
      title={t('settings.rules')}
      hint={t('settings.rulesHint')}
      aside={
        <Button
          size="xs"
          variant="default"
          style={{ flex: 'none' }}
          onClick={() => void change({ profile: { rules: isDefault ? defaultRules() : null } })}
        >
          {isDefault ? t('settings.rulesOwn') : t('settings.rulesReset')}
        </Button>
      }
    >
      {isDefault ? (
        <Text size="sm">{t('settings.rulesDefault')}</Text>
      ) : (
        <DesignProvider store={store}>
          <RulesFields />
        </DesignProvider>
      )}
    </Section>
  );
}
