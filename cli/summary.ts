/** A design at a glance, as lines of text. */
import type { Summary } from '../app/headless/index.ts';
import type { Translate } from '../messages/index.ts';

const percent = (share: number): string => String(Math.round(share * 100));

/** Long texts are cut at a word: the files hold them whole. */
function short(text: string, length = 110): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

export function summaryLines(summary: Summary, t: Translate): string[] {
  const { findings, mix, result } = summary;
  const lines = [
    `${t('cli.summary.title')}: ${short(summary.title)}`,
    `${t('cli.summary.result')}: ${t(result === 'memo' ? 'cli.summary.memo' : 'cli.summary.journeyResult')}`,
    `${t('cli.summary.indicators')}: ${summary.indicators.length}`,
    ...summary.indicators.map(({ name, baseline, target }) => {
      const open = t('cli.summary.open');
      return `  - ${short(name)}: ${baseline ?? open} → ${target ?? open}`;
    }),
    `${t('cli.summary.causes')}: ${summary.causes.length}`,
    ...summary.causes.map(
      ({ statement, verdict }) =>
        `  - [${t.dynamic(`enums.verdict.${verdict}`)}] ${short(statement)}`,
    ),
    `${t('cli.summary.actions')}: ${summary.actions}`,
  ];
  if (result === 'journey') {
    const { activities, stages, weeks, jp } = summary;
    const shares = `${percent(mix.experience)}/${percent(mix.social)}/${percent(mix.formal)}`;
    lines.push(
      t('cli.summary.journey', { activities, stages, weeks, jp: number(jp, t), mix: shares }),
    );
  }
  lines.push(
    t('cli.summary.findings', {
      error: findings.error,
      warning: findings.warning,
      info: findings.info,
      missing: summary.missing,
    }),
    `${t('cli.summary.unused')}: ${summary.unused.length}`,
    ...summary.unused.map(({ text, sentence }) =>
      sentence === '' || sentence === text
        ? `  - ${short(text)}`
        : `  - ${short(text, 60)} (${short(sentence)})`,
    ),
  );
  return lines;
}

function number(value: number, t: Translate): string {
  return new Intl.NumberFormat(t.language).format(value);
}
