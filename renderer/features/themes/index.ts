export { ThemesScreen } from './ThemesScreen.tsx';
