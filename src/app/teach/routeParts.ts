export { citedCases, routeChosen } from './lessonRoutes.ts';
export { RoutePanel } from './RoutePanel.tsx';
export { RoutesPanel } from './RoutesPanel.tsx';
