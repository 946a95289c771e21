import { app } from 'electron';
import { keepDataOffTheNetwork, prepareProcess } from './process.ts';

keepDataOffTheNetwork();

// The lock comes before anything that could touch data, and the loser leaves at once without passing anything on.
if (app.requestSingleInstanceLock()) {
  prepareProcess();
  const { start } = await import('./start.ts');
  void start();
} else {
  app.exit(0);
}
