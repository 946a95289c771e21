import { create } from 'zustand';
import { tourSteps } from './tourSteps.ts';

interface TourState {
  /** Counting from 0; null while no tour is on. */
  readonly step: number | null;
}

export const useTour = create<TourState>(() => ({ step: null }));

export function goToStep(step: number): void {
  useTour.setState({ step: Math.min(Math.max(step, 0), tourSteps.length - 1) });
}

export function leaveTour(): void {
  useTour.setState({ step: null });
}
