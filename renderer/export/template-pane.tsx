/** Word templates of the agency: one for each kind of document, checked before it is used. */
import { Alert, Button, FileButton, Group, Select, Table, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileDown, FileUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { mediaTypes, type OfficeKind, officeKinds } from '../../design/export-catalogue.ts';
import { formatSize } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import classes from './export.module.css';
import { kindName } from './kind-name.ts';

type Checked = Awaited<ReturnType<typeof core.exports.templates.put>>;

/** Documents of which no agency has a form of its own. */
const withoutTemplate: ReadonlySet<OfficeKind> = new Set(['difference', 'provenance']);

export function TemplatePane(props: { wanted: OfficeKind; onChange: () => void }) {
  const t = useT();
  const queries = useQueryClient();
  const [kind, setKind] = useState<OfficeKind>(props.wanted);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const list = useQuery(api.exports.templates.list.queryOptions({ retry: false }));
  const placeholders = useQuery(
    api.exports.templates.placeholders.queryOptions({ input: { kind }, retry: false }),
  );
  const current = list.data?.find((template) => template.kind === kind);
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setTold(null);
    setChecked(null);
    try {
      await work();
    } catch (error) {
      setProblem(failureOf(error, t).message);
    }
    await queries.invalidateQueries({ queryKey: api.exports.templates.key() });
    props.onChange();
    setBusy(false);
  };
  const put = (file: File): Promise<void> =>
    guarded(async () => {
      const { id: fileId } = await core.files.put(file);
      const outcome = await core.exports.templates.put({ kind, fileId });
      setChecked(outcome);
      if (outcome.id !== null)
        setTold(t('exportDialog.templates.taken', { count: outcome.placeholders.length }));
    });
  return (
    <div className={classes.pane}>
      <Text size="sm" c="dimmed">
        {t('exportDialog.templates.hint')}
      </Text>
      <Group align="flex-end" gap="sm">
        <Select
          label={t('exportDialog.templates.kind')}
          data={officeKinds
            .filter((one) => !withoutTemplate.has(one))
            .map((one) => ({ value: one, label: kindName(one, t) }))}
          value={kind}
          allowDeselect={false}
          style={{ flex: '1 1 16rem' }}
          onChange={(value) => {
            const next = officeKinds.find((one) => one === value);
            if (next === undefined) return;
            setKind(next);
            setChecked(null);
            setTold(null);
          }}
        />
        <Button
          variant="default"
          leftSection={<FileDown size={15} aria-hidden />}
          disabled={isBusy}
          onClick={() =>
            void guarded(async () => {
              const { fileId, name } = await core.exports.templates.sample({ kind });
              saveFile(await core.files.get({ fileId }), name);
            })
          }
        >
          {t('exportDialog.templates.sample')}
        </Button>
      </Group>
      <Group justify="space-between" className={classes.current}>
        <div>
          <Text size="xs" c="dimmed">
            {t('exportDialog.templates.current')}
          </Text>
          <Text size="sm" fw={550}>
            {current === undefined
              ? t('exportDialog.templates.builtin')
              : `${current.name} (${formatSize(current.size, t.language)})`}
          </Text>
        </div>
        <Group gap={6}>
          <FileButton
            accept={`.docx,${mediaTypes.docx}`}
            onChange={(file) => file !== null && void put(file)}
          >
            {(button) => (
              <Button
                {...button}
                size="sm"
                loading={isBusy}
                leftSection={<FileUp size={15} aria-hidden />}
              >
                {t('exportDialog.templates.choose')}
              </Button>
            )}
          </FileButton>
          {current !== undefined && (
            <Button
              size="sm"
              variant="default"
              leftSection={<Trash2 size={15} aria-hidden />}
              disabled={isBusy}
              onClick={() =>
                void guarded(async () => {
                  await core.exports.templates.remove({ id: current.id });
                  setTold(t('exportDialog.templates.removed'));
                })
              }
            >
              {t('exportDialog.templates.remove')}
            </Button>
          )}
        </Group>
      </Group>
      <div role="status">{told !== null && <Text size="sm">{told}</Text>}</div>
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      {checked !== null && checked.problems.length > 0 && (
        <Alert
          role="alert"
          color={checked.id === null ? 'red' : 'yellow'}
          title={t(
            checked.id === null
              ? 'exportDialog.templates.refused'
              : 'exportDialog.templates.warned',
          )}
        >
          <ul className={classes.problems}>
            {checked.problems.map(({ placeholder, message, severity }) => (
              <li key={`${placeholder}${message.key}`}>
                {t.dynamic(message.key, message.params)}{' '}
                <span>({t(`exportDialog.templates.${severity}`)})</span>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {placeholders.data !== undefined && (
        <div>
          <h4 className={classes.group}>{t('exportDialog.templates.placeholders')}</h4>
          <Table className={classes.placeholders}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('exportDialog.templates.placeholder')}</Table.Th>
                <Table.Th>{t('exportDialog.templates.meaning')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {placeholders.data.map(({ name, meaning, isList }) => (
                <Table.Tr key={name}>
                  <Table.Td>
                    <code>{`{${isList ? '#' : ''}${name}}`}</code>
                  </Table.Td>
                  <Table.Td>
                    {meaning}
                    {isList && ` (${t('exportDialog.templates.list')})`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </div>
  );
}
