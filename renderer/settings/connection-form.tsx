/** Adding or changing a connection: provider in plain words, address, model, key, prices. */
import {
  Button,
  Fieldset,
  Group,
  Modal,
  PasswordInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ModelConnection, Price, Provider } from '../../design/model-connection.ts';
import { useT } from '../i18n/use-t.tsx';
import { Columns } from '../kit/columns.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { AmountInput } from './amount-input.tsx';
import {
  compatibleServers,
  isAddress,
  needsKey,
  providerOrder,
  usualAddress,
} from './providers.ts';
import classes from './settings.module.css';

interface Prices {
  input: number | null;
  cached: number | null;
  output: number | null;
  asOf: string;
}

function pricesOf(price: Price | null): Prices {
  // The local day, which is the one on the user's calendar.
  const today = new Date().toLocaleDateString('sv-SE');
  return price ?? { input: null, cached: null, output: null, asOf: today };
}

function priceOf({ input, cached, output, asOf }: Prices): Price | null {
  return input === null || output === null || asOf === '' ? null : { input, cached, output, asOf };
}

export function ConnectionForm(props: {
  /** Null: a new one. */
  connection: ModelConnection | null;
  onClose: () => void;
  onStore: (connection: ModelConnection) => Promise<boolean>;
}) {
  const t = useT();
  const queries = useQueryClient();
  const { connection } = props;
  const [id] = useState(() => connection?.id ?? `c-${crypto.randomUUID().slice(0, 8)}`);
  const [provider, setProvider] = useState<Provider>(connection?.provider ?? 'openai');
  const [name, setName] = useState(connection?.name ?? '');
  const [baseUrl, setBaseUrl] = useState(connection?.baseUrl ?? usualAddress.openai);
  const [model, setModel] = useState(connection?.model ?? '');
  const [key, setKey] = useState('');
  const [prices, setPrices] = useState(() => pricesOf(connection?.price ?? null));
  const [isStoring, setStoring] = useState(false);
  /** Said when somebody wants to go on, not between the two fields. */
  const [isHalfTold, setHalfTold] = useState(false);
  const keyState = useQuery(
    api.settings.keyState.queryOptions({
      input: { connectionId: id },
      enabled: connection !== null,
    }),
  );
  const capabilities = useQuery(api.host.capabilities.queryOptions());
  const hasKey = keyState.data?.present === true;
  const address = baseUrl.trim();
  const isBadUrl = address !== '' && !isAddress(address);
  // Half a price would be dropped without a word.
  const isHalfPrice = (prices.input === null) !== (prices.output === null);
  const isFilled = isAddress(address) && model.trim() !== '';
  const canStore = isFilled && !isStoring;
  const choose = (next: Provider): void => {
    // An address nobody has written gives way to that of the new provider.
    if (address === '' || address === usualAddress[provider]) setBaseUrl(usualAddress[next]);
    setProvider(next);
  };
  const putKey = async (value: string | null): Promise<void> => {
    await core.settings.putKey({ connectionId: id, key: value });
    await queries.invalidateQueries({ queryKey: api.settings.keyState.key() });
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setStoring(true);
    try {
      await work();
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    setStoring(false);
  };
  const store = (): Promise<void> =>
    guarded(async () => {
      const isStored = await props.onStore({
        id,
        name: name.trim() || t(`settings.aiProviders.${provider}`),
        provider,
        baseUrl: address,
        model: model.trim(),
        price: priceOf(prices),
        probe: connection?.probe ?? null,
      });
      if (!isStored) return;
      if (key.trim() !== '') await putKey(key.trim());
      props.onClose();
    });
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t(connection === null ? 'settings.aiFormAdd' : 'settings.aiFormEdit')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!canStore) return;
          setHalfTold(isHalfPrice);
          if (!isHalfPrice) void store();
        }}
      >
        <Stack gap="sm">
          <Select
            label={t('settings.aiProvider')}
            description={t(`settings.aiProviderHints.${provider}`)}
            allowDeselect={false}
            value={provider}
            data={providerOrder.map((value) => ({
              value,
              label: t(`settings.aiProviders.${value}`),
            }))}
            onChange={(value) => choose(providerOrder.find((one) => one === value) ?? 'openai')}
          />
          <div>
            <TextInput
              label={t('settings.aiUrl')}
              required
              value={baseUrl}
              maxLength={2000}
              inputMode="url"
              error={isBadUrl ? t('settings.aiBadUrl') : undefined}
              onChange={(event) => setBaseUrl(event.currentTarget.value)}
            />
            {provider === 'compatible' && (
              <Group gap={6} mt={6}>
                <Text size="xs" c="dimmed">
                  {t('settings.aiUrlPresets')}
                </Text>
                {compatibleServers.map((server) => (
                  <Button
                    key={server.name}
                    size="compact-xs"
                    variant="default"
                    onClick={() => setBaseUrl(server.address)}
                  >
                    {server.name}
                  </Button>
                ))}
              </Group>
            )}
          </div>
          <Columns min={220}>
            <TextInput
              label={t('settings.aiModel')}
              required
              description={t('settings.aiModelHint')}
              value={model}
              maxLength={200}
              onChange={(event) => setModel(event.currentTarget.value)}
            />
            <TextInput
              label={t('settings.aiName')}
              description={t('settings.aiNameHint')}
              placeholder={t(`settings.aiProviders.${provider}`)}
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </Columns>
          <div>
            <Group align="flex-end" gap="xs">
              <PasswordInput
                label={t('settings.aiKey')}
                style={{ flex: '1 1 16rem' }}
                value={key}
                autoComplete="off"
                placeholder={t(
                  hasKey
                    ? 'settings.aiKeyPresent'
                    : needsKey[provider]
                      ? 'settings.aiKeyNeeded'
                      : 'settings.aiKeyNone',
                )}
                onChange={(event) => setKey(event.currentTarget.value)}
                visibilityToggleButtonProps={{ 'aria-label': t('settings.aiKeyShow') }}
              />
              {hasKey && (
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() =>
                    void guarded(async () => {
                      await putKey(null);
                      notifications.show({ message: t('settings.aiKeyForgotten') });
                    })
                  }
                >
                  {t('settings.aiKeyForget')}
                </Button>
              )}
            </Group>
            {capabilities.data !== undefined && (
              <Text size="xs" c="dimmed" mt={4}>
                {t(capabilities.data.secretStore ? 'settings.aiKeyKept' : 'settings.aiKeyMemory')}
              </Text>
            )}
          </div>
          <Fieldset legend={t('settings.aiPrice')} radius="md" className={classes.prices ?? ''}>
            <Text size="xs" c="dimmed" mb="xs">
              {t('settings.aiPriceHint')}
            </Text>
            <Columns min={200}>
              <AmountInput
                label={t('settings.aiPriceInput')}
                description={t('settings.aiPriceInputHint')}
                error={
                  isHalfTold && isHalfPrice && prices.input === null
                    ? t('settings.aiPriceHalf')
                    : undefined
                }
                prefix="Rp"
                value={prices.input}
                onStore={(input) => setPrices({ ...prices, input })}
              />
              <AmountInput
                label={t('settings.aiPriceCached')}
                description={t('settings.aiPriceCachedHint')}
                prefix="Rp"
                value={prices.cached}
                onStore={(cached) => setPrices({ ...prices, cached })}
              />
              <AmountInput
                label={t('settings.aiPriceOutput')}
                description={t('settings.aiPriceOutputHint')}
                error={
                  isHalfTold && isHalfPrice && prices.output === null
                    ? t('settings.aiPriceHalf')
                    : undefined
                }
                prefix="Rp"
                value={prices.output}
                onStore={(output) => setPrices({ ...prices, output })}
              />
              <TextInput
                type="date"
                label={t('settings.aiPriceAsOf')}
                description={t('settings.aiPriceAsOfHint')}
                value={prices.asOf}
                onChange={(event) => setPrices({ ...prices, asOf: event.currentTarget.value })}
              />
            </Columns>
          </Fieldset>
          <Group justify="flex-end" className={classes.foot ?? ''}>
            {!isFilled && (
              <Text size="xs" c="dimmed" mr="auto">
                {t('settings.aiFormMissing')}
              </Text>
            )}
            <Button variant="default" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={!canStore} loading={isStoring}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
