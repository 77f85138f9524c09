/** Every field of an activity, in the order in which one thinks about it. */
import type { ReactNode } from 'react';
import {
  abcTypeSchema,
  connectivitySchema,
  formSchema,
  momentSchema,
  proofKindSchema,
  siasnCodes,
  supporterRoleSchema,
} from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { Activity, Proof } from '../../../../design/model/journey.ts';
import { emptySlot } from '../../../../design/slot.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { EnumField } from '../../../kit/enum-field.tsx';
import { RefsField } from '../../../kit/refs-field.tsx';
import { RupiahField } from '../../../kit/rupiah-field.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';
import { useCauseOptions, useOutcomeOptions } from '../../pieces/part-options.ts';
import { OptionalTextField } from '../forms/optional-text-field.tsx';
import { AttachedSeriesList } from './attached-series.tsx';
import classes from './editor.module.css';
import { ModeField, StageField } from './place-fields.tsx';
import { ScheduleFields } from './schedule-fields.tsx';

const newProof = (): Proof => ({ kind: 'work-product', description: emptySlot() });

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <h3 className={classes.partTitle}>{title}</h3>
      {children}
    </section>
  );
}

export function ActivityForm(props: { id: PartId; activity: Activity; path: string }) {
  const t = useT();
  const { id, activity, path } = props;
  const outcomes = useOutcomeOptions();
  const causes = useCauseOptions();
  return (
    <>
      <Part title={t('journey.editor.where')}>
        <Columns min={170}>
          <StageField id={id} path={`${path}/stageId`} />
          <ModeField id={id} path={`${path}/mode`} />
        </Columns>
      </Part>
      <Part title={t('journey.editor.schedule')}>
        <ScheduleFields id={id} activity={activity} path={path} />
      </Part>
      {activity.microSeries !== undefined && activity.microSeries.length > 0 && (
        <Part title={t('fields.activity.microSeries')}>
          <AttachedSeriesList id={id} path={path} attached={activity.microSeries} />
        </Part>
      )}
      <Part title={t('journey.editor.content')}>
        <SlotField path={`${path}/steps`} minRows={3} />
        <SlotField path={`${path}/workTask`} minRows={2} />
        <SlotField path={`${path}/noWorkTaskReason`} />
        <SlotField path={`${path}/relevance`} />
      </Part>
      <Part title={t('journey.editor.support')}>
        <Columns min={170}>
          <EnumField
            path={`${path}/supporterRole`}
            list="supporterRole"
            options={supporterRoleSchema.options}
          />
          <SlotField path={`${path}/supporter`} />
        </Columns>
        <SlotField path={`${path}/supervisorGuide`} />
        <SlotField path={`${path}/peerGuide`} />
      </Part>
      <Part title={t('fields.activity.proofs')}>
        <CollectionEditor
          path={`${path}/proofs`}
          kind="proof"
          create={newProof}
          title={(proof) => proof.description.text}
          addLabel={t('journey.editor.addProof')}
          emptyText={t('journey.editor.noProofs')}
          isFlat
        >
          {(inner) => (
            <>
              <EnumField
                path={`${inner}/kind`}
                list="proofKind"
                options={proofKindSchema.options}
              />
              <SlotField path={`${inner}/description`} />
            </>
          )}
        </CollectionEditor>
      </Part>
      <Part title={t('journey.editor.access')}>
        <EnumField
          path={`${path}/connectivity`}
          list="connectivity"
          options={connectivitySchema.options}
        />
        <SlotField path={`${path}/lowBandwidth`} />
        <SlotField path={`${path}/accessible`} />
      </Part>
      <Part title={t('journey.editor.links')}>
        <RefsField path={`${path}/outcomeIds`} options={outcomes} />
        <RefsField path={`${path}/causeIds`} options={causes} />
      </Part>
      <Part title={t('journey.editor.kind')}>
        <Columns min={170}>
          <EnumField path={`${path}/form`} list="form" options={formSchema.options} />
          <EnumField path={`${path}/jalur`} list="siasnCode" options={siasnCodes} isNullable />
          <EnumField path={`${path}/abc`} list="abcType" options={abcTypeSchema.options} />
          <EnumField path={`${path}/moment`} list="moment" options={momentSchema.options} />
          <RupiahField path={`${path}/cost`} />
          <OptionalTextField path={`${path}/patternId`} />
        </Columns>
      </Part>
    </>
  );
}
