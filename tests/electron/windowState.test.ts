import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitToScreens } from '../../electron/hosts/electron/windowState.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const monitor = { x: 1366, y: -200, width: 2560, height: 1400 };

describe('the place of the window', () => {
  test('stays where it was if its screen is still there', () => {
    const bounds = { x: 1500, y: 0, width: 1400, height: 900 };
    expect(fitToScreens(bounds, [laptop, monitor])).toEqual(bounds);
  });

  test('comes back to the laptop when the monitor has been unplugged', () => {
    expect(fitToScreens({ x: 1500, y: 0, width: 1300, height: 700 }, [laptop])).toEqual({
      x: 66,
      y: 0,
      width: 1300,
      height: 700,
    });
  });

  test('is no larger than the screen it is on', () => {
    expect(fitToScreens({ x: 0, y: 0, width: 3000, height: 2000 }, [laptop])).toEqual(laptop);
  });

  test('is left to the system where no screen is known', () => {
    expect(fitToScreens({ x: 0, y: 0, width: 1200, height: 800 }, [])).toBeNull();
  });

  test('can always be seen whole, whatever was kept', () => {
    const coordinate = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.record({ x: coordinate, y: coordinate, width: size, height: size }), (bounds) => {
        const fitted = fitToScreens(bounds, [laptop, monitor]);
        return [laptop, monitor].some(
          (screen) =>
            fitted !== null &&
            fitted.x >= screen.x &&
            fitted.y >= screen.y &&
            fitted.x + fitted.width <= screen.x + screen.width &&
            fitted.y + fitted.height <= screen.y + screen.height,
        );
      }),
    );
  });
});
