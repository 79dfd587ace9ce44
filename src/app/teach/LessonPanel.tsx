import type { RefObject } from 'react';
import { teachText } from '../../text/teachText.ts';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { Part } from '../ui/Part.tsx';
import { loadParts, loadRouteParts } from './loads.ts';
import { Panel } from './Panel.tsx';
import type { StageHandle } from './Stage.tsx';
import { type PanelName, useTeaching } from './TeachContext.ts';

const labels: Readonly<Record<PanelName, string>> = {
  diagrams: teachText.diagrams,
  routes: teachText.routes,
  route: teachText.aboutRoute,
  export: teachText.share,
  keys: teachText.keysTitle,
};

type ContentProps = { readonly name: PanelName; readonly stage: RefObject<StageHandle | null> };

function Content({ name, stage }: ContentProps) {
  if (name === 'routes') return <Part load={loadRouteParts}>{({ RoutesPanel }) => <RoutesPanel />}</Part>;
  if (name === 'route') return <Part load={loadRouteParts}>{({ RoutePanel }) => <RoutePanel />}</Part>;
  return (
    <Part load={loadParts}>
      {({ DiagramsPanel, ExportPanel, KeysPanel }) => {
        if (name === 'diagrams') return <DiagramsPanel />;
        return name === 'keys' ? <KeysPanel /> : <ExportPanel stage={stage} />;
      }}
    </Part>
  );
}

export type LessonPanelProps = {
  readonly panel: PanelName | null;
  readonly stage: RefObject<StageHandle | null>;
  readonly onClose: () => void;
};

/** What stands beside the diagram: a tool that is open, or what there is to know of the node that was pressed. */
export function LessonPanel({ panel, stage, onClose }: LessonPanelProps) {
  const { address, drawing } = useTeaching();
  if (panel !== null) {
    return (
      <Panel key={panel} label={labels[panel]} onClose={onClose}>
        <FaultBoundary>
          <Content name={panel} stage={stage} />
        </FaultBoundary>
      </Panel>
    );
  }
  const { node } = address;
  if (node === null || drawing === null) return null;
  return (
    <Panel key={node} label={teachText.node} onClose={onClose}>
      <FaultBoundary>
        <Part load={loadParts}>{({ NodePanel }) => <NodePanel id={node} />}</Part>
      </FaultBoundary>
    </Panel>
  );
}
