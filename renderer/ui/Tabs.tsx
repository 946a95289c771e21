import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';
import { cx } from './cx.ts';

export interface TabsProps {
  label: string;
  tabs: readonly { readonly id: string; readonly title: ReactNode; readonly content: ReactNode }[];
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Views within a pane. The sections of a case are links in the case bar, not these. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={cx(styles.tabs)}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={cx(styles.tab)}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={cx(styles.panel)}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
