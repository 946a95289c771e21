export { EpisodesScreen } from './EpisodesScreen.tsx';
