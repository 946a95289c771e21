export { ReportTemplate } from './ReportTemplate.tsx';
export { TemplateAct } from './TemplateAct.tsx';
