/** A table on its way in: handed over, read, read again with another sheet or mapping, and put away at the end. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GapTableOut } from '../../../../contract/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { core } from '../../../rpc/client.ts';
import { type Failure, failureOf } from '../../../rpc/failure.ts';

export interface GapTableState {
  /** Name of the file; '' before one was chosen. */
  name: string;
  isReading: boolean;
  table: GapTableOut | null;
  failure: Failure | null;
}

type Choice = Pick<Parameters<typeof core.gapTable.read>[0], 'sheet' | 'mapping' | 'known'>;

const nothing: GapTableState = { name: '', isReading: false, table: null, failure: null };
const mostBytes = 20 * 1024 * 1024;

export function useGapTable() {
  const t = useT();
  const [state, setState] = useState<GapTableState>(nothing);
  const fileId = useRef<string | null>(null);
  // An answer that comes after a newer question says nothing any more.
  const serial = useRef(0);

  const forget = useCallback((): void => {
    const id = fileId.current;
    fileId.current = null;
    serial.current += 1;
    // Names and numbers of people are not kept; if nobody answers now, nothing else can be done here.
    if (id !== null) core.gapTable.forget({ fileId: id }).catch(() => undefined);
  }, []);
  useEffect(() => forget, [forget]);

  const ask = async (name: string, file: () => Promise<string>, choice: Choice) => {
    serial.current += 1;
    const mine = serial.current;
    setState((before) => ({ ...before, name, isReading: true, failure: null }));
    try {
      const id = await file();
      if (mine !== serial.current) {
        await core.gapTable.forget({ fileId: id });
        return;
      }
      fileId.current = id;
      const table = await core.gapTable.read({ fileId: id, ...choice });
      if (mine === serial.current) setState({ name, isReading: false, table, failure: null });
    } catch (error) {
      if (mine !== serial.current) return;
      setState((before) => ({ ...before, isReading: false, failure: failureOf(error, t) }));
    }
  };

  return {
    state,
    take: (file: File, known: string[]): void => {
      forget();
      setState({ ...nothing, name: file.name });
      if (file.size > mostBytes || file.size === 0) {
        const key = file.size === 0 ? 'errors.gapTable.no-text' : 'errors.gapTable.too-large';
        setState({
          ...nothing,
          name: file.name,
          failure: { code: 'INVALID', message: t.dynamic(key) },
        });
        return;
      }
      void ask(file.name, async () => (await core.files.put(file)).id, { known });
    },
    again: (choice: Choice): void => {
      const id = fileId.current;
      if (id !== null) void ask(state.name, async () => id, choice);
    },
    clear: (): void => {
      forget();
      setState(nothing);
    },
  };
}
