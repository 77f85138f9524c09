/**
 * The looks of an official document for a screen of any size, light or dark: of the rules that its HTML
 * comes with, shares of columns, alignment and colours with a meaning are kept; colours become names.
 */
import { ink, modeColours, unconfirmed, verdictColours } from '../../pictures/palette.ts';

const grounds: Readonly<Record<string, string>> = {
  [ink.accent]: 'background:var(--accent-soft);color:var(--accent)',
  [ink.accentSoft]: 'background:var(--accent-soft)',
  [ink.soft]: 'background:var(--sunk)',
  [ink.highlight]: 'background:var(--todo);color:var(--todo-ink)',
  [modeColours.experience.soft]: 'background:var(--experience-soft)',
  [modeColours.social.soft]: 'background:var(--social-soft)',
  [modeColours.formal.soft]: 'background:var(--formal-soft)',
  [verdictColours.learning.soft]: 'background:var(--experience-soft)',
  [verdictColours['non-learning'].soft]: 'background:var(--error-soft)',
  [verdictColours.mixed.soft]: 'background:var(--social-soft)',
  [verdictColours.undecided.soft]: 'background:var(--sunk)',
};

const letters: Readonly<Record<string, string>> = {
  [ink.accent]: 'color:var(--accent)',
  [ink.muted]: 'color:var(--ink-soft)',
  [modeColours.experience.strong]: 'color:var(--experience)',
  [modeColours.social.strong]: 'color:var(--social)',
  [modeColours.formal.strong]: 'color:var(--formal)',
  [verdictColours['non-learning'].strong]: 'color:var(--error)',
  [verdictColours.mixed.strong]: 'color:var(--social)',
};

const edges: Readonly<Record<string, string>> = {
  [unconfirmed.model]: 'border-left:3px solid var(--model);padding-left:.6rem',
  [unconfirmed.pattern]: 'border-left:3px solid var(--pattern);padding-left:.6rem',
};

function declaration(given: string): string {
  const [name = '', value = ''] = given.split(/:(.*)/s);
  const colour = /#([0-9A-F]{6})\b/i.exec(value)?.[1]?.toUpperCase() ?? '';
  switch (name) {
    case 'width':
      return /^[\d.]+%$/.test(value) ? given : '';
    case 'text-align':
    case 'font-weight':
    case 'text-transform':
      return /^[a-z]+$/.test(value) ? given : '';
    case 'flex':
      return /^[\d. ]+$/.test(value) ? given : '';
    case 'background':
      return grounds[colour] ?? '';
    case 'color':
      return letters[colour] ?? '';
    case 'border-left':
      return edges[colour] ?? '';
    default:
      return '';
  }
}

/** `css`: of officeBodyHtml; its classes `.office .k1`. What this does not know is left out. */
export function themeCss(css: string): string {
  const rules: string[] = [];
  for (const [, name = '', body = ''] of css.matchAll(/^\.office \.(k\d+)\{([^{}]*)\}$/gm)) {
    const kept = body
      .split(';')
      .map(declaration)
      .filter((one) => one !== '');
    if (kept.length > 0) rules.push(`.office .${name}{${kept.join(';')}}`);
    // Boxes side by side are set in only where they have a ground of their own.
    if (body.includes('background:')) rules.push(`.office .box.${name}{padding:.6rem .75rem}`);
  }
  return rules.join('\n');
}
