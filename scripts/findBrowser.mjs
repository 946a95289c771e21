// Prints where the tests' browser lies, unpacking the packaged one once, before test files that run side by side ask.
import { findBrowser } from '../tests/support/browser.ts';

try {
  console.log(await findBrowser());
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
