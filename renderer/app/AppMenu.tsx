import { Eye, Keyboard, KeyRound, Lock, Menu as MenuIcon, ShieldCheck } from 'lucide-react';
import { IconButton, Menu, MenuChoices, MenuItem, MenuSeparator } from '../ui/index.ts';
import { runCommand, useCommandList } from './commands.ts';
import { chooseTheme, themes, useTheme } from './theme.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

export function AppMenu() {
  const theme = useTheme((state) => state.theme);
  const commands = useCommandList();
  const titleOf = (wanted: string) => commands.find(({ id }) => id === wanted)?.title;
  // The practice workspace has no passphrase, and closing it is not locking it.
  const changePassphrase = titleOf('workspace.changePassphrase');
  // Only while a case is open.
  const masking = titleOf('people.unmask');
  return (
    <Menu label="Candour" trigger={<IconButton label="Menu" icon={<MenuIcon {...icon} />} size="small" />}>
      <MenuItem icon={<Keyboard {...icon} />} keys="F1" onAction={() => runCommand('app.keys')}>
        All keys
      </MenuItem>
      {masking && (
        <MenuItem icon={<Eye {...icon} />} keys="Ctrl Shift P" onAction={() => runCommand('people.unmask')}>
          {masking}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuChoices label="Colours" options={themes} value={theme} onChange={chooseTheme} />
      <MenuSeparator />
      {changePassphrase && (
        <MenuItem icon={<KeyRound {...icon} />} onAction={() => runCommand('workspace.changePassphrase')}>
          {changePassphrase}
        </MenuItem>
      )}
      <MenuItem icon={<ShieldCheck {...icon} />} onAction={() => runCommand('workspace.check')}>
        Check the workspace
      </MenuItem>
      <MenuItem icon={<Lock {...icon} />} keys="Ctrl L" onAction={() => runCommand('workspace.lock')}>
        {titleOf('workspace.lock') ?? 'Lock'}
      </MenuItem>
    </Menu>
  );
}
