/** The name that confirmations carry: the profile's, there are no accounts. */
import { createContext, type ReactNode, useContext } from 'react';

const PersonNameContext = createContext('');

export function PersonNameProvider(props: { name: string; children: ReactNode }) {
  return <PersonNameContext value={props.name}>{props.children}</PersonNameContext>;
}

export function usePersonName(): string {
  return useContext(PersonNameContext);
}
