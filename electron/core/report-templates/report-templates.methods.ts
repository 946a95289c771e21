import type { HandlersOf } from '../handlers.ts';
import {
  deleteReportTemplate,
  getReportTemplate,
  listReportTemplates,
  replaceReportTemplate,
} from './report-templates.store.ts';

export const reportTemplatesHandlers: HandlersOf<'report-templates'> = {
  'report-templates.list': (_, read) => ({ templates: listReportTemplates(read) }),

  'report-templates.update': ({ exerciseKind, changes }, { begin, read, now }) => {
    const { subtitle, parts } = getReportTemplate(read, exerciseKind);
    const wanted = { subtitle: changes.subtitle ?? subtitle, parts: changes.parts ?? parts };
    const write = begin({ label: 'Change the template of a report', caseId: null });
    replaceReportTemplate(write, exerciseKind, wanted, now);
    return getReportTemplate(read, exerciseKind);
  },

  'report-templates.restore': ({ exerciseKind }, { begin, read }) => {
    if (!getReportTemplate(read, exerciseKind).isBuiltIn)
      deleteReportTemplate(
        begin({ label: 'Put back the built-in template of a report', caseId: null }),
        exerciseKind,
      );
    return getReportTemplate(read, exerciseKind);
  },
};
