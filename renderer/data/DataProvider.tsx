import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { AutosaveDesk, guardPage } from './autosave/autosaveDesk.ts';
import { applyEvent, createQueryClient } from './cache.ts';
import { type Client, createClient } from './client.ts';
import { EveryCaseActs, noting } from './everyCaseActs.ts';

interface Data {
  readonly client: Client;
  readonly desk: AutosaveDesk;
  readonly acts: EveryCaseActs;
}

const DataContext = createContext<Data | null>(null);

function useData(): Data {
  const data = use(DataContext);
  if (!data) throw new Error('Put the screen inside a DataProvider.');
  return data;
}

/** The client, for acts that are neither a read nor a form: files, long work, several calls in a row. */
export function useClient(): Client {
  return useData().client;
}

export function useAutosaveDesk(): AutosaveDesk {
  return useData().desk;
}

/** What this window did to what holds for every case. */
export function useEveryCaseActs(): EveryCaseActs {
  return useData().acts;
}

/** Gives every screen below it the client, the cache kept fresh by events, and the desk of unsaved typing. */
export function DataProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  const [data] = useState<Data>(() => {
    const acts = new EveryCaseActs();
    return { client: noting(createClient(bridge), acts), desk: new AutosaveDesk(), acts };
  });
  const [queryClient] = useState<QueryClient>(createQueryClient);

  useEffect(
    () =>
      data.client.onEvent((event) => {
        if (event.type === 'workspace') data.acts.forget();
        void applyEvent(queryClient, event);
      }),
    [data, queryClient],
  );
  useEffect(
    () =>
      data.client.onCommand(async (command) => {
        if (command === 'flush') await data.desk.flushAll();
      }),
    [data],
  );
  useEffect(() => guardPage(data.desk, window), [data]);

  return (
    <DataContext value={data}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </DataContext>
  );
}
