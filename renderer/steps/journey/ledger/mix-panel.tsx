/** 70/20/10 by minutes: a ring of what is, a thin ring of what is aimed at, and both in words. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { defaultThresholds } from '../../../../design/checks/index.ts';
import { modeSchema } from '../../../../design/enums.ts';
import { mixOf } from '../../../../design/ledger.ts';
import { formatNumber, formatShare } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { ModeIcon } from '../mode-icon.tsx';
import classes from './ledger.module.css';
import { MixRing } from './mix-ring.tsx';

const modes = modeSchema.options;

export function MixPanel() {
  const t = useT();
  const journey = useDesign((design) => design.journey);
  const target = useDesign((design) => design.rules.targetMix);
  const thresholds = useDesign((design) => design.rules.thresholds);
  const tolerance = thresholds['R13.tolerance'] ?? defaultThresholds['R13.tolerance'];
  const { shares, minutes, total } = mixOf(journey);
  const isWithin = modes.every((mode) => Math.abs(shares[mode] - target[mode]) <= tolerance + 1e-9);
  const points = formatNumber(tolerance * 100, t.language, 0);
  const spoken = modes
    .map((mode) =>
      t('journey.mix.spoken', {
        mode: t(`enums.mode.${mode}`),
        share: formatShare(shares[mode], t.language),
        target: formatShare(target[mode], t.language),
        minutes: formatNumber(minutes[mode], t.language, 0),
      }),
    )
    .join('; ');
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>{t('journey.mix.title')}</h2>
      <div className={classes.mix}>
        <MixRing
          shares={shares}
          target={target}
          label={total === 0 ? t('journey.mix.empty') : spoken}
          centre={total === 0 ? '–' : formatNumber(total / 60, t.language, total < 600 ? 1 : 0)}
          unit={t('journey.mix.hours')}
        />
        <ul className={classes.modes} aria-hidden>
          {modes.map((mode) => (
            <li key={mode}>
              <span className={classes.modeName}>
                <ModeIcon mode={mode} size={13} />
                {t(`journey.mode.${mode}`)}
              </span>
              <span className={classes.modeShare}>{formatShare(shares[mode], t.language)}</span>
              <span className={classes.scale}>
                <span
                  className={classes.band}
                  style={{
                    insetInlineStart: `${Math.max(0, target[mode] - tolerance) * 100}%`,
                    insetInlineEnd: `${Math.max(0, 1 - target[mode] - tolerance) * 100}%`,
                  }}
                />
                <span
                  className={classes.fill}
                  data-mode={mode}
                  style={{ width: `${shares[mode] * 100}%` }}
                />
                <span
                  className={classes.tick}
                  style={{ insetInlineStart: `calc(${target[mode] * 100}% - 1px)` }}
                />
              </span>
            </li>
          ))}
        </ul>
      </div>
      {total > 0 && (
        <p className={classes.state} data-state={isWithin ? 'good' : 'off'}>
          {isWithin ? (
            <CircleCheck size={14} aria-hidden />
          ) : (
            <TriangleAlert size={14} aria-hidden />
          )}
          {t(isWithin ? 'journey.mix.within' : 'journey.mix.outside', {
            target: modes.map((mode) => Math.round(target[mode] * 100)).join('/'),
            points,
          })}
        </p>
      )}
      <p className={classes.note}>{t('journey.mix.legend')}</p>
    </div>
  );
}
