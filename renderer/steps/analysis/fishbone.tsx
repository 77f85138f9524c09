/** Draws the fishbone from design/fishbone-layout.ts; causes are dragged between bones. */
import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { entries } from '../../../design/collection.ts';
import { fishboneCategories, fishboneCategorySchema } from '../../../design/enums.ts';
import { layoutFishbone } from '../../../design/fishbone-layout.ts';
import { newCause } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useDesign, useEdit } from '../../store/use-document.tsx';
import classes from './fishbone.module.css';
import { FishboneBone } from './fishbone-bone.tsx';
import { FishboneCause } from './fishbone-cause.tsx';

const causesPath = '/analysis/causes';
/** Below this width the picture scrolls sideways instead of becoming unreadable. */
const narrowest = 760;
/** Size of the causes' text at the normal text size, in pixels. */
const textSize = 12;

/** How much larger than normal the user reads (the text size of the settings). */
function textScale(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}

export function Fishbone() {
  const t = useT();
  const edit = useEdit();
  const causes = useDesign((design) => design.analysis.causes);
  const frame = useDesign((design) => design.analysis.frame);
  const gap = useDesign((design) => design.analysis.gap.text);
  const statement = useDesign((design) => design.problem.statement.text);
  const { ref, width } = useElementSize();
  const scale = textScale();
  const [openId, setOpenId] = useState<string | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const layout = useMemo(
    () =>
      layoutFishbone({
        categories: fishboneCategories[frame],
        categoryLabel: (category) => t(`enums.fishboneCategory.${category}`),
        causes: entries(causes).map(([id, cause], index) => ({
          id,
          code: `S${index + 1}`,
          text: cause.statement.text.trim() || t('shell.part.untitled'),
          category: cause.category,
          verdict: cause.verdict,
          verdictLabel: t(`enums.verdict.${cause.verdict}`),
        })),
        head: gap.trim() || statement.trim() || t('analysis.head'),
        width: Math.max(width, narrowest * scale),
        fontSize: textSize * scale,
      }),
    [causes, frame, gap, statement, t, width, scale],
  );
  const move = ({ active, over }: DragEndEvent): void => {
    const category = fishboneCategorySchema.safeParse(over?.id);
    const id = String(active.id);
    if (category.success && causes.items[id]?.category !== category.data) {
      edit.set(`${causesPath}/items/${id}/category`, category.data);
    }
  };
  return (
    <div ref={ref} className={classes.scroll}>
      {width > 0 && (
        <DndContext
          sensors={sensors}
          onDragEnd={move}
          accessibility={{ screenReaderInstructions: { draggable: t('analysis.dragHint') } }}
        >
          <figure
            className={classes.figure}
            style={{ width: layout.width, height: layout.height }}
            aria-label={t('analysis.fishbone')}
          >
            <svg className={classes.lines} width={layout.width} height={layout.height} aria-hidden>
              <line {...layout.spine} className={classes.spine} />
              {layout.bones.map(({ category, bone }) => (
                <line key={category} {...bone} className={classes.bone} />
              ))}
              {layout.causes.map(({ id, twig }) => (
                <line key={id} {...twig} className={classes.twig} />
              ))}
            </svg>
            {layout.bones.map((bone) => (
              <FishboneBone
                key={bone.category}
                bone={bone}
                onAdd={() => {
                  setOpenId(
                    edit.add(causesPath, 'cause', { ...newCause(), category: bone.category }),
                  );
                }}
              />
            ))}
            {layout.causes.map((box) => (
              <FishboneCause
                key={box.id}
                box={box}
                isOpen={openId === box.id}
                onOpen={(isOpen) => setOpenId(isOpen ? box.id : null)}
              />
            ))}
            <div
              className={classes.head}
              style={{
                left: layout.head.x,
                top: layout.head.y + layout.head.height / 2,
                width: layout.head.width,
                minHeight: layout.head.height,
                fontSize: layout.head.size,
                lineHeight: `${layout.head.leading}px`,
              }}
            >
              {layout.head.lines.join(' ')}
            </div>
          </figure>
        </DndContext>
      )}
    </div>
  );
}
