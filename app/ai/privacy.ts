/** Names in a design: which are masked, and what a person said about them. */
import type { PrivacyState } from '../../contract/drafting.ts';
import { values } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { suggestNames } from '../../design/privacy/index.ts';
import { slotsOf } from '../../design/texts.ts';
import { fieldNames } from '../../pipeline/run/index.ts';
import { modulesOf, packedModules } from '../series/modules.ts';
import type { Services } from '../services.ts';

const shortest = 3;

/** Names that stand where only names stand: the profile, reviewers, who confirmed a text, the team. */
function namesOfFields(design: Design | Series, person: string): string[] {
  const names = [
    person,
    ...(design.format === 'jelajah.design'
      ? [...fieldNames(design), ...values(design.reviewItems).map(({ reviewer }) => reviewer)]
      : []),
    ...slotsOf(design).map(({ slot }) => slot.confirmed?.name ?? ''),
  ];
  const trimmed = names.map((name) => name.trim()).filter((name) => name.length >= shortest);
  return [...new Set(trimmed)];
}

/** What a run is told: names to mask, and words that are none. */
export function namesFor(
  services: Services,
  design: Design | Series,
): { names: string[]; notNames: string[] } {
  const { confirmed, declined } = services.store.privacy.get(design.id);
  const { person } = services.settings.get().profile;
  const names = new Set([...namesOfFields(design, person), ...confirmed]);
  return { names: [...names], notNames: declined };
}

/** Of a series: with names in its modules, which are what is sent. */
export async function privacyState(services: Services, designId: string): Promise<PrivacyState> {
  const design = services.store.designs.get(designId).document;
  const { confirmed, declined, localOnly, previewedAt } = services.store.privacy.get(designId);
  const names: PrivacyState['names'] = [];
  const known = new Set<string>();
  const add = (list: readonly string[], state: PrivacyState['names'][number]['state']): void => {
    for (const name of list) {
      const plain = name.trim().toLowerCase();
      if (known.has(plain)) continue;
      known.add(plain);
      names.push({ name, state });
    }
  };
  add(namesOfFields(design, services.settings.get().profile.person), 'field');
  add(confirmed, 'confirmed');
  add(declined, 'declined');
  if (design.format === 'jelajah.series') {
    const packed = packedModules(services.store, modulesOf(services.store, design));
    add(await services.tasks.run('suggestNames', { series: design, packed }), 'suggested');
  } else {
    const texts = [design.brief.text, ...slotsOf(design).map(({ slot }) => slot.text)];
    add(suggestNames(texts.join('\n\n|\n\n')), 'suggested');
  }
  return { names, localOnly, previewedAt };
}
