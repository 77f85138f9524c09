/** Mata pelatihan, for designs that hold formal training. */
import { Badge } from '@mantine/core';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { jpText } from '../activity-facts.ts';
import { FoldSection } from '../fold-section.tsx';
import { CourseUnitForm } from './course-unit-form.tsx';
import { newCourseUnit } from './new-course-unit.ts';

const paths = ['/courseUnits'];

export function CourseUnitSection() {
  const t = useT();
  return (
    <FoldSection title={t('journey.units.title')} hint={t('journey.units.hint')} paths={paths}>
      <CollectionEditor
        path="/courseUnits"
        kind="courseUnit"
        create={newCourseUnit}
        title={(unit) => [unit.code, unit.name.text].filter((text) => text !== '').join(' · ')}
        aside={(unit) => (
          <Badge variant="light" tt="none">
            {jpText(unit.jp, t)}
          </Badge>
        )}
        addLabel={t('journey.units.add')}
        emptyText={t('journey.units.none')}
      >
        {(path, unit) => <CourseUnitForm path={path} unit={unit} />}
      </CollectionEditor>
    </FoldSection>
  );
}
