import { ArrowLeft, ArrowRight, Ellipsis, Pencil, Plus, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { View } from '../../../shared/contract/views.ts';
import { useCommands } from '../../app/commands.ts';
import { problemOf } from '../../data/callError.ts';
import { Button, cx, Dialog, IconButton, Menu, MenuItem, MenuSeparator, TextField } from '../../ui/index.ts';
import type { Views } from './useViews.ts';
import styles from './ViewTabs.module.css';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The whole chronology and the saved views, each with how many entries it shows. */
export function ViewTabs({ views, caseTotal }: { views: Views; caseTotal: number | undefined }) {
  const { current, isChanged } = views;
  const [naming, setNaming] = useState<'new' | View | null>(null);
  useCommands([
    { id: 'views.create', title: 'Save view', section: 'Chronology', run: () => setNaming('new') },
  ]);
  return (
    <div className={styles.tabs} role="toolbar" aria-label="Saved views">
      <Tab name="All" total={caseTotal} isOn={current === undefined} onPress={() => views.open(null)} />
      {views.views.map((view) => (
        <Tab
          key={view.id}
          name={view.name}
          total={view.entryCount}
          isOn={view.id === current?.id}
          isChanged={view.id === current?.id && isChanged}
          onPress={() => views.open(view.id)}
        />
      ))}
      {current && <ViewMenu view={current} views={views} onRename={() => setNaming(current)} />}
      <Button variant="quiet" size="small" icon={<Plus {...icon} />} onPress={() => setNaming('new')}>
        Save view
      </Button>
      {naming !== null && (
        <NameDialog
          view={naming === 'new' ? null : naming}
          views={views}
          onClose={() => {
            setNaming(null);
            views.create.reset();
            views.update.reset();
          }}
        />
      )}
    </div>
  );
}

interface TabProps {
  name: string;
  total: number | undefined;
  isOn: boolean;
  isChanged?: boolean;
  onPress: () => void;
}

function Tab({ name, total, isOn, isChanged = false, onPress }: TabProps) {
  return (
    <ToggleButton className={cx(styles.tab)} isSelected={isOn} onPress={onPress}>
      {name} {total !== undefined && <span className={styles.count}>{total.toLocaleString('en-GB')} </span>}
      {isChanged && <span className={styles.changed}>changed</span>}
    </ToggleButton>
  );
}

function ViewMenu({ view, views, onRename }: { view: View; views: Views; onRename: () => void }) {
  const place = views.views.findIndex(({ id }) => id === view.id);
  return (
    <Menu
      label={view.name}
      trigger={
        <IconButton label={`More for the view ${view.name}`} size="small" icon={<Ellipsis {...icon} />} />
      }
    >
      <MenuItem
        icon={<RefreshCw {...icon} />}
        isDisabled={!views.isChanged}
        onAction={() => void views.keepChanges(view)}
      >
        Update to what is shown
      </MenuItem>
      <MenuItem icon={<Pencil {...icon} />} onAction={onRename}>
        Rename
      </MenuItem>
      <MenuItem
        icon={<ArrowLeft {...icon} />}
        isDisabled={place === 0}
        onAction={() => void views.move(view, place - 1)}
      >
        Move left
      </MenuItem>
      <MenuItem
        icon={<ArrowRight {...icon} />}
        isDisabled={place === views.views.length - 1}
        onAction={() => void views.move(view, place + 1)}
      >
        Move right
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 {...icon} />} isDangerous onAction={() => void views.remove(view)}>
        Remove the view
      </MenuItem>
    </Menu>
  );
}

function NameDialog({ view, views, onClose }: { view: View | null; views: Views; onClose: () => void }) {
  const [name, setName] = useState(view?.name ?? '');
  const { error, isRunning } = view ? views.update : views.create;
  const save = async () => {
    if (await (view ? views.rename(view, name) : views.save(name))) onClose();
  };
  return (
    <Dialog
      title={view ? 'Rename the view' : 'Save view'}
      isOpen
      onOpenChange={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button variant="primary" type="submit" isDisabled={name.trim() === '' || isRunning}>
            {view ? 'Rename it' : 'Save it'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <TextField
        label="Name"
        autoFocus
        value={name}
        onChange={setName}
        hint={view ? undefined : 'It keeps the filter, the columns and the order that are shown now.'}
        error={problemOf(error, 'name') ?? error?.message}
      />
    </Dialog>
  );
}
