import { it } from 'vitest';
import { aCase, openedApp } from '../support/testApp.ts';
const vocab = Array.from({ length: 6000 }, (_, i) => 'w' + ((i * 7919) % 6007).toString(36) + 'abc'.repeat(1 + (i % 3)));
let seed = 7; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
it.each([5000, 50000])('%i', async (n) => {
  const started = await openedApp(); const { call } = started; const { caseId, agencyId } = await aCase(started);
  const agencies = [agencyId];
  for (const kind of ['police','school','housing','hospital','midwifery','social-care','camhs','probation'] as const) agencies.push((await call('agencies.create', { caseId, name: 'The ' + kind + ' place', kind })).id);
  for (let at = 0; at < n; at += 5000) await call('chronology.createMany', { caseId, entries: Array.from({ length: 5000 }, (_, i) => {
    const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(rnd() * 3650) * 86400000);
    const date = rnd() < 0.05 ? `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}` : day.toISOString().slice(0, 10);
    return { agencyId: agencies[Math.floor(rnd() * agencies.length)]!, date, time: rnd() < .5 ? `${10 + Math.floor(rnd() * 10)}:${10 + Math.floor(rnd() * 49)}` : '', whatHappened: Array.from({ length: 35 }, () => vocab[Math.floor(vocab.length * rnd() ** 3)]).join(' ') + (rnd() < .1 ? ' police and the school rang' : '') };
  }) });
  for (let k = 0; k < 3; k++) { const t = performance.now(); const a = await call('same-events.listSuggestions', { caseId }); console.log(n, 'suggestions', Math.round(performance.now() - t), 'ms total', a.total, a.stoppedAt); }
  for (let k = 0; k < 2; k++) { const t = performance.now(); const a = await call('knowledge.list', { caseId, agencyId: agencies[1]!, asAt: '2025-01-01' }); console.log(n, 'knowledge', Math.round(performance.now() - t), 'ms total', a.total); }
}, 300000);
