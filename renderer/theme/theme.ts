/** Mantine dressed in the tokens of tokens.css. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eaf0f7',
  '#d2dcea',
  '#a6bcd8',
  '#7b9bc5',
  '#587fb3',
  '#40699f',
  '#31568a',
  '#1f3a5f',
  '#1a3152',
  '#122440',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  colors: { ink },
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: 'var(--font-text)',
  respectReducedMotion: true,
  headings: { fontFamily: 'var(--font-heading)', fontWeight: '650' },
  cursorType: 'pointer',
});

export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-default-hover': 'var(--sheet-sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--error)',
    '--mantine-color-ink-light': 'var(--accent-soft)',
    '--mantine-color-ink-light-hover': 'var(--accent-soft)',
    '--mantine-color-ink-light-color': 'var(--accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
