/** Language, theme, text size. */
import { SegmentedControl, Slider, Text } from '@mantine/core';
import { useId, useState } from 'react';
import type { Settings } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useChangeSettings } from './use-change-settings.ts';

export function DisplaySection({ settings }: { settings: Settings }) {
  const t = useT();
  const id = useId();
  const change = useChangeSettings();
  const [size, setSize] = useState(settings.textSize);
  return (
    <Section title={t('settings.display')}>
      <div>
        <Text size="sm" fw={550} mb={4} id={`${id}-language`}>
          {t('settings.language')}
        </Text>
        <SegmentedControl
          aria-labelledby={`${id}-language`}
          value={t.language}
          onChange={(value) => void change({ language: value === 'en' ? 'en' : 'id' })}
          data={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <div>
        <Text size="sm" fw={550} mb={4} id={`${id}-theme`}>
          {t('settings.theme')}
        </Text>
        <SegmentedControl
          aria-labelledby={`${id}-theme`}
          value={settings.theme}
          onChange={(value) =>
            void change({ theme: value === 'light' || value === 'dark' ? value : 'auto' })
          }
          data={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`settings.themes.${value}`),
          }))}
        />
      </div>
      <div style={{ maxWidth: 420, paddingBottom: 18 }}>
        <Text size="sm" fw={550} mb={4} id={`${id}-size`}>
          {t('settings.textSize', { size })}
        </Text>
        <Slider
          min={80}
          max={200}
          step={10}
          value={size}
          onChange={setSize}
          onChangeEnd={(textSize) => void change({ textSize })}
          marks={[
            { value: 100, label: '100%' },
            { value: 200, label: '200%' },
          ]}
          label={(value) => `${value}%`}
          thumbProps={{ 'aria-labelledby': `${id}-size` }}
        />
      </div>
    </Section>
  );
}
