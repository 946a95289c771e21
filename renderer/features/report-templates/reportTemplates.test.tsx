import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { WorkspaceReportTemplate } from '../../../shared/contract/reportTemplates.ts';
import type { ExerciseKind } from '../../../shared/domain/caseTerms.ts';
import { builtInReportTemplates } from '../../../shared/domain/builtInReportTemplates.ts';
import { reportTemplateKinds } from '../../../shared/domain/reportTemplates.ts';
import { createFakeBridge, type FakeBridge, refuse } from '../../../tests/support/fakeBridge.ts';
import { rowan } from '../../../tests/support/fakeRecords.ts';
import { renderScreen } from '../../../tests/support/renderApp.tsx';
import type { DocumentKind } from '../../../shared/domain/documentKinds.ts';
import { NoticeBar } from '../../ui/index.ts';
import { ReportTemplate, TemplateAct } from './index.ts';

const templates: WorkspaceReportTemplate[] = reportTemplateKinds.map((exerciseKind) => ({
  exerciseKind,
  subtitle: builtInReportTemplates[exerciseKind].subtitle,
  parts: [...builtInReportTemplates[exerciseKind].parts],
  isBuiltIn: exerciseKind !== 'audit',
}));
const localReview = templates[0] ?? expect.unreachable();

/** As the report's screen has them: the button in a pane, the dialog beside it. */
function WithTemplate({ exerciseKind, document }: { exerciseKind: ExerciseKind; document: DocumentKind }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <TemplateAct
        review={{ id: rowan.id, exerciseKind }}
        document={document}
        onOpen={() => setIsOpen(true)}
      />
      {isOpen && <ReportTemplate exerciseKind={exerciseKind} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function open(
  exerciseKind: ExerciseKind,
  document: DocumentKind = 'learning-report',
): FakeBridge & { readonly visited: readonly string[] } {
  const bridge = createFakeBridge({
    'report-templates.list': { templates },
    'report-templates.update': localReview,
    'report-templates.restore': localReview,
    'history.get': { undo: { operationId: 'o1', operation: 'Change the template of a report' }, redo: null },
    'history.undo': { operationId: 'o1', operation: 'Change the template of a report' },
  });
  const { visited } = renderScreen(
    bridge,
    <>
      <WithTemplate exerciseKind={exerciseKind} document={document} />
      <NoticeBar />
    </>,
  );
  return { ...bridge, visited };
}

async function openDialog(exerciseKind: ExerciseKind = 'local-review') {
  const user = userEvent.setup();
  const bridge = open(exerciseKind);
  await user.click(await screen.findByRole('button', { name: 'Template…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Template of the report' }));
  const list = within(dialog.getByRole('region', { name: 'Parts in their order' }));
  const inOrder = () => list.getAllByRole('listitem').map((item) => item.textContent);
  const partsKept = () => {
    const [input] = bridge.callsOf('report-templates.update');
    return JSON.parse(JSON.stringify(input)).changes.parts;
  };
  return { user, bridge, dialog, list, inOrder, partsKept };
}

test('says how the document is called, for which kind of exercise and that it holds for every case', async () => {
  const { dialog, inOrder } = await openDialog('learning-review');
  expect(screen.queryByText(/^Printed as/)).toBeNull();
  expect(dialog.getByText(/For the kind of exercise/).textContent).toBe(
    'For the kind of exercise Learning review, in every case of this workspace.',
  );
  expect(inOrder()).toEqual([
    '1Introduction',
    '1.1What happened',
    '1.2About this review',
    '1.3Agencies involved',
    '2What was learned',
    '3What is to change',
    'ChronologyAppendix',
  ]);
});

test('a heading, its words, what the document is called and what is left out are kept with one act and one undo', async () => {
  const { user, bridge, dialog, list, inOrder, partsKept } = await openDialog();
  const title = dialog.getByRole('textbox', { name: 'Title of the document' });
  await user.clear(title);
  await user.type(title, 'Practice review');
  await user.click(list.getByRole('button', { name: /Findings/ }));
  await user.clear(dialog.getByRole('textbox', { name: 'Heading' }));
  await user.type(dialog.getByRole('textbox', { name: 'Heading' }), 'What we learned');
  await user.type(dialog.getByRole('textbox', { name: 'Opening words' }), 'In short.');
  await user.click(list.getByRole('button', { name: /Chronology/ }));
  await user.click(dialog.getByRole('checkbox', { name: 'Printed' }));
  expect(inOrder().at(-1)).toBe('ChronologyLeft out');
  expect(bridge.callsOf('report-templates.update')).toEqual([]);

  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(bridge.callsOf('report-templates.update')).toMatchObject([
    { exerciseKind: 'local-review', changes: { subtitle: 'Practice review' } },
  ]);
  expect(partsKept()).toEqual(
    builtInReportTemplates['local-review'].parts.map((part) =>
      part.key === 'findings'
        ? { ...part, heading: 'What we learned', openingWords: 'In short.' }
        : { ...part, isLeftOut: part.key === 'chronology' },
    ),
  );
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(bridge.callsOf('history.undo')).toEqual([{ caseId: null, operationId: 'o1' }]);
});

test('by keyboard alone: parts are walked and moved, and one that cannot go further says why', async () => {
  const { user, dialog, list, inOrder } = await openDialog();
  list.getByRole('button', { name: /Introduction/ }).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
  expect(inOrder().slice(0, 4)).toEqual([
    '1Introduction',
    '1.1What happened',
    '1.2Agencies involved',
    '1.3About this review',
  ]);
  expect(document.activeElement?.textContent).toContain('Agencies involved');
  expect(dialog.getByRole('status').textContent).toBe('“Agencies involved” moved to place 3 of 7.');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
  expect(inOrder().slice(-2)).toEqual(['3Recommendations', 'ChronologyAppendix']);
  expect(dialog.getByRole('status').textContent).toBe(
    'Only parts of your own can stand after the chronology.',
  );
});

test('a part of one’s own is added, worded, moved behind the chronology and removed again; the others cannot be', async () => {
  const { user, dialog, list, inOrder, partsKept } = await openDialog();
  await user.click(list.getByRole('button', { name: /Recommendations/ }));
  expect(dialog.queryByRole('button', { name: 'Remove this part' })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Add a part of your own' }));
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Heading' }));
  await user.keyboard('Glossary');
  expect(inOrder().at(-2)).toBe('GlossaryHas no words');
  await user.type(dialog.getByRole('textbox', { name: 'Words' }), 'GP: general practitioner.');
  await user.click(dialog.getByRole('button', { name: 'Move down' }));
  expect(inOrder().slice(-2)).toEqual(['ChronologyAppendix 1', 'GlossaryAppendix 2']);
  await user.click(dialog.getByRole('button', { name: 'Add a part of your own' }));
  await user.click(dialog.getByRole('button', { name: 'Remove this part' }));
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Heading' }));
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(partsKept()).toHaveLength(8);
  expect(partsKept().at(-1)).toMatchObject({
    heading: 'Glossary',
    openingWords: 'GP: general practitioner.',
    isUnder: false,
  });
});

test('a part can be numbered below the one above, or stand on its own', async () => {
  const { user, dialog, list, inOrder } = await openDialog();
  await user.click(list.getByRole('button', { name: /Agencies involved/ }));
  await user.click(dialog.getByRole('checkbox', { name: 'Numbered below “Introduction”' }));
  expect(inOrder().slice(3, 5)).toEqual(['2Agencies involved', '3Findings']);
  await user.click(list.getByRole('button', { name: /Findings/ }));
  expect(dialog.queryByRole('checkbox', { name: /Numbered below/ })).toBeNull();
});

test('a part without a heading is not kept, and is shown with what it lacks', async () => {
  const { user, bridge, dialog, list } = await openDialog();
  await user.click(list.getByRole('button', { name: /Findings/ }));
  await user.clear(dialog.getByRole('textbox', { name: 'Heading' }));
  await user.click(list.getByRole('button', { name: /Chronology/ }));
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(dialog.getByText('Give it a heading')).toBeTruthy();
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Heading' }));
  expect(list.getByRole('button', { current: true }).textContent).toContain('Without a heading');
  expect(bridge.callsOf('report-templates.update')).toEqual([]);
});

test('what could not be kept is said, and what was typed stays', async () => {
  const { user, bridge, dialog } = await openDialog();
  bridge.answer({ 'report-templates.update': refuse('workspace/cannot-write') });
  await user.type(dialog.getByRole('textbox', { name: 'Title of the document' }), ' 2026');
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(await dialog.findByRole('alert')).toBeTruthy();
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Title of the document' }).value).toBe(
    'Learning report 2026',
  );
});

test('one’s own template goes back to the built-in one; the built-in one has nothing to go back to', async () => {
  const { user, bridge, dialog } = await openDialog('audit');
  expect(screen.getByText('Printed as “Audit report”')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Go back to the built-in template' }));
  expect(await screen.findByText('The built-in template was put back')).toBeTruthy();
  expect(bridge.callsOf('report-templates.restore')).toEqual([{ exerciseKind: 'audit' }]);
});

test('a rapid review borrows the template of a local review, and says so', async () => {
  const { dialog } = await openDialog('rapid-review');
  expect(dialog.getByText(/A rapid review has a report with sections of its own/).textContent).toContain(
    'Local child safeguarding practice review',
  );
  expect(dialog.queryByRole('button', { name: 'Go back to the built-in template' })).toBeNull();
});

test('the report of a rapid review leads to its own sections', async () => {
  const user = userEvent.setup();
  const { visited } = open('rapid-review', 'rapid-review');
  await user.click(screen.getByRole('link', { name: 'Template…' }));
  expect(visited.at(-1)).toBe(`/cases/${rowan.id}/rapid-review`);
});

test.each(['decision', 'progress'] as const)(
  'a document of one shape for all, as the %s, has no template',
  async (document) => {
    const bridge = open('audit', document);
    expect(screen.queryByText('Template…')).toBeNull();
    expect(bridge.callsOf('report-templates.list')).toEqual([]);
  },
);
