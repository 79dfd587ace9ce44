export { DiagramsPanel } from './DiagramsPanel.tsx';
export { ExportPanel } from './ExportPanel.tsx';
export { KeysPanel } from './KeysPanel.tsx';
export { lessonDrawing } from './lesson.ts';
export { NodePanel } from './NodePanel.tsx';
export { OutlineView } from './OutlineView.tsx';
