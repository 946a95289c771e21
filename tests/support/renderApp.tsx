import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { DataProvider } from '../../renderer/data/DataProvider.tsx';
import type { FakeBridge } from './fakeBridge.ts';

interface Rendered extends RenderResult {
  /** The pages visited, oldest first. */
  readonly visited: string[];
}

/** A screen with the data and the router it expects around it. */
export function renderScreen(bridge: FakeBridge, screen: ReactNode, path = '/'): Rendered {
  const { hook, history } = memoryLocation({ path, record: true });
  const view = render(
    <DataProvider bridge={bridge}>
      <Router hook={hook}>{screen}</Router>
    </DataProvider>,
  );
  return { ...view, visited: history };
}
