import type { AgencyKind } from '../../../shared/domain/agencyKinds.ts';

const tokens = {
  surface: '--surface',
  canvas: '--canvas',
  ink: '--ink',
  quiet: '--muted',
  mark: '--ink-2',
  line: '--line',
  lineStrong: '--line-2',
  selected: '--selected-line',
  hatch: '--hatch',
  hatchGround: '--hatch-bg',
  warning: '--warning',
  warningGround: '--warning-bg',
  warningLine: '--warning-line',
  band: '--neutral-bg',
  bandLine: '--line-strong',
} as const;

const agencyTokens: Readonly<Record<AgencyKind, string>> = {
  police: '--ag-po',
  'social-care': '--ag-csc',
  'health-visiting': '--ag-hv',
  midwifery: '--ag-mw',
  gp: '--ag-gp',
  school: '--ag-sch',
  hospital: '--ag-hosp',
  housing: '--ag-hsg',
  'youth-justice': '--ag-yot',
  camhs: '--ag-camhs',
  probation: '--ag-prob',
  voluntary: '--ag-vcs',
  other: '--ag-oth',
};

/** The colours of a drawing, as CSS colours. */
export type Palette = Readonly<Record<keyof typeof tokens, string>> & {
  readonly agency: (kind: AgencyKind) => string;
  readonly sans: string;
};

/** The tokens as they hold at an element; where the system sets the colours, the system's. */
export function paletteAt(element: Element): Palette {
  const isForced = window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const palette = tokenPalette(element);
  return isForced ? { ...systemPalette, sans: palette.sans } : palette;
}

/** The light colours, whatever the theme: paper is white. */
export function printPalette(): Palette {
  const probe = document.createElement('div');
  probe.dataset.theme = 'light';
  probe.hidden = true;
  document.body.append(probe);
  const palette = tokenPalette(probe);
  probe.remove();
  return { ...palette, surface: '#ffffff', canvas: '#ffffff' };
}

function tokenPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  // Read once, here: the answer is live and the element may go.
  const read = (name: string) => style.getPropertyValue(name).trim() || 'CanvasText';
  const colours = {} as Record<keyof typeof tokens, string>;
  for (const name of Object.keys(tokens) as (keyof typeof tokens)[]) colours[name] = read(tokens[name]);
  const agencies = new Map(Object.entries(agencyTokens).map(([kind, token]) => [kind, read(token)]));
  return {
    ...colours,
    agency: (kind) => agencies.get(kind) ?? colours.mark,
    sans: style.getPropertyValue('--sans').trim() || 'sans-serif',
  };
}

const systemPalette: Omit<Palette, 'sans'> = {
  surface: 'Canvas',
  canvas: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  mark: 'CanvasText',
  line: 'GrayText',
  lineStrong: 'GrayText',
  selected: 'Highlight',
  hatch: 'GrayText',
  hatchGround: 'Canvas',
  warning: 'CanvasText',
  warningGround: 'Canvas',
  warningLine: 'CanvasText',
  band: 'Canvas',
  bandLine: 'CanvasText',
  agency: () => 'CanvasText',
};
