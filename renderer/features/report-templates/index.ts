export { TemplateAct } from './TemplateAct.tsx';
