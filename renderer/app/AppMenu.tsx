import { Check, Keyboard, KeyRound, Lock, Menu as MenuIcon, ShieldCheck } from 'lucide-react';
import { IconButton, Menu, MenuItem, MenuSeparator } from '../ui/index.ts';
import { runCommand } from './commands.ts';
import { chooseTheme, type Theme, themes, useTheme } from './theme.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

export function AppMenu() {
  const theme = useTheme((state) => state.theme);
  return (
    <Menu label="Candour" trigger={<IconButton label="Menu" icon={<MenuIcon {...icon} />} size="small" />}>
      <MenuItem icon={<Keyboard {...icon} />} keys="F1" onAction={() => runCommand('app.keys')}>
        All keys
      </MenuItem>
      <MenuSeparator />
      {(Object.keys(themes) as Theme[]).map((name) => (
        <MenuItem
          key={name}
          icon={theme === name ? <Check {...icon} /> : undefined}
          onAction={() => chooseTheme(name)}
        >
          {`${themes[name]}${name === 'system' ? '’s light or dark' : ' colours'}${theme === name ? ', chosen' : ''}`}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<KeyRound {...icon} />} onAction={() => runCommand('workspace.changePassphrase')}>
        Change the passphrase
      </MenuItem>
      <MenuItem icon={<ShieldCheck {...icon} />} onAction={() => runCommand('workspace.check')}>
        Check the workspace
      </MenuItem>
      <MenuItem icon={<Lock {...icon} />} keys="Ctrl L" onAction={() => runCommand('workspace.lock')}>
        Lock
      </MenuItem>
    </Menu>
  );
}
