/** Which component shows which view. */
import { VisuallyHidden } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { Loading } from '../../shell/loading.tsx';
import type { ViewName } from '../view-names.ts';

export interface ViewProps {
  seriesId: string;
}

const views: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  sources: lazy(async () => ({
    default: (await import('../sources/sources-view.tsx')).SourcesView,
  })),
  outline: lazy(async () => ({
    default: (await import('../outline/outline-view.tsx')).OutlineView,
  })),
  units: lazy(async () => ({ default: (await import('../units/units-view.tsx')).UnitsView })),
  export: lazy(async () => ({ default: (await import('../export/export-view.tsx')).ExportView })),
};

export function ViewPage({ seriesId, view }: { seriesId: string; view: ViewName }) {
  const t = useT();
  const View = views[view];
  return (
    <>
      <VisuallyHidden component="h1">{t(`micro.view.${view}`)}</VisuallyHidden>
      <Suspense fallback={<Loading />}>
        <View seriesId={seriesId} />
      </Suspense>
    </>
  );
}
