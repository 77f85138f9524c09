/** Power against interest: each stakeholder is a button on the field; arrow keys move it. */
import { entries } from '../../../design/collection.ts';
import type { Quadrant } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useDesign, useEdit } from '../../store/use-document.tsx';
import classes from './quadrant.module.css';

const corners: ReadonlyArray<readonly [Quadrant, string]> = [
  ['latent', 'top left'],
  ['promoter', 'top right'],
  ['apathetic', 'bottom left'],
  ['defender', 'bottom right'],
];

const steps: Readonly<Record<string, readonly ['power' | 'interest', number]>> = {
  ArrowUp: ['power', 1],
  ArrowDown: ['power', -1],
  ArrowRight: ['interest', 1],
  ArrowLeft: ['interest', -1],
};

export function StakeholderQuadrant() {
  const t = useT();
  const edit = useEdit();
  const stakeholders = useDesign((design) => design.project.stakeholders);
  const list = entries(stakeholders);
  /** Those in one cell stand below each other. */
  const seen = new Map<string, number>();
  return (
    <figure className={classes.figure}>
      <fieldset className={classes.field} aria-label={t('project.quadrant')}>
        {corners.map(([quadrant, place]) => (
          <span
            key={quadrant}
            className={classes.corner}
            data-place={place}
            data-quadrant={quadrant}
          >
            {t(`enums.quadrant.${quadrant}`)}
          </span>
        ))}
        {list.map(([id, stakeholder]) => {
          const cell = `${stakeholder.power}-${stakeholder.interest}`;
          const before = seen.get(cell) ?? 0;
          seen.set(cell, before + 1);
          const name = stakeholder.name.text.trim() || t('shell.part.untitled');
          return (
            <button
              key={id}
              type="button"
              className={classes.dot}
              style={{
                insetInlineStart: `${((stakeholder.interest - 0.5) / 5) * 100}%`,
                bottom: `calc(${((stakeholder.power - 0.5) / 5) * 100}% - ${before * 26}px)`,
              }}
              aria-label={t('project.quadrantItem', {
                name,
                power: stakeholder.power,
                interest: stakeholder.interest,
              })}
              title={name}
              onKeyDown={(event) => {
                const step = steps[event.key];
                if (step === undefined) return;
                event.preventDefault();
                const [field, by] = step;
                const next = Math.min(5, Math.max(1, stakeholder[field] + by));
                edit.set(`/project/stakeholders/items/${id}/${field}`, next);
              }}
            >
              {name}
            </button>
          );
        })}
      </fieldset>
      <figcaption className={classes.caption}>{t('project.quadrantHint')}</figcaption>
      <span className={classes.axisX}>{t('project.interestAxis')}</span>
      <span className={classes.axisY}>{t('project.powerAxis')}</span>
    </figure>
  );
}
