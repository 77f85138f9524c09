/** In whose name comments are written: the profile's, or one that is given for as long as the window is open. */
import { create } from 'zustand';
import { usePersonName } from '../kit/person-name.tsx';

const useGiven = create<{ name: string }>(() => ({ name: '' }));

export function useCommenter(): {
  name: string;
  isKnown: boolean;
  setName: (name: string) => void;
} {
  const own = usePersonName().trim();
  const given = useGiven((state) => state.name);
  return {
    name: own === '' ? given : own,
    isKnown: own !== '',
    setName: (name) => useGiven.setState({ name }),
  };
}
