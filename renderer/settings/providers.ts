/** What a provider's form starts with. Addresses are those the servers' own documentation names. */
import type { Provider } from '../../design/model-connection.ts';

export const providerOrder: readonly Provider[] = [
  'openai',
  'compatible',
  'ollama',
  'anthropic',
  'google',
];

export const usualAddress: Readonly<Record<Provider, string>> = {
  openai: 'https://api.openai.com/v1',
  compatible: '',
  ollama: 'http://localhost:11434',
  anthropic: 'https://api.anthropic.com',
  google: 'https://generativelanguage.googleapis.com',
};

/** Services that answer nobody without a key. */
export const needsKey: Readonly<Record<Provider, boolean>> = {
  openai: true,
  compatible: false,
  ollama: false,
  anthropic: true,
  google: true,
};

/** Servers that speak OpenAI's language, at the ports they open by themselves. */
export const compatibleServers: ReadonlyArray<{ name: string; address: string }> = [
  { name: 'LM Studio', address: 'http://localhost:1234/v1' },
  { name: 'vLLM', address: 'http://localhost:8000/v1' },
  { name: 'llama.cpp', address: 'http://localhost:8080/v1' },
  { name: 'Azure', address: 'https://nama-sumber.openai.azure.com/openai/v1' },
];

/** An address as a connection may hold it. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** Host and port, for showing. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
