/** What the checks say about this activity, each with the way to its field or its repair. */
import { repairFor } from '../../../../design/checks/index.ts';
import type { PartId } from '../../../../design/ids.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useFindings } from '../../../shell/findings.tsx';
import { SeverityMark } from '../../../shell/severity-mark.tsx';
import { useFocus } from '../../../store/focus.ts';
import { useDesignStore, useEdit } from '../../../store/use-document.tsx';
import classes from './editor.module.css';

export function ActivityFindings({ id }: { id: PartId }) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const path = `/journey/activities/items/${id}`;
  const findings = useFindings().filter(
    (finding) => finding.path === path || finding.path.startsWith(`${path}/`),
  );
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings} aria-label={t('shell.findings.title')}>
      {findings.map((finding) => {
        const repair = repairFor(store.getState().document, finding);
        return (
          <li key={`${finding.rule}${finding.path}${finding.messageKey}`}>
            <SeverityMark
              severity={finding.severity}
              isMissing={finding.kind === 'missing-information'}
            />
            <button
              type="button"
              className={classes.finding}
              onClick={() => useFocus.getState().request(finding.path)}
            >
              {t.dynamic(finding.messageKey, finding.params)}
            </button>
            {repair !== null && (
              <button type="button" className={classes.repair} onClick={() => edit.apply(repair)}>
                {t('shell.findings.repair')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
