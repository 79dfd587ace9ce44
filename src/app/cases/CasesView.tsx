import { casesText } from '../../text/casesText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { nextTask } from '../ui/inSlices.ts';
import { Part } from '../ui/Part.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import css from './CasesView.module.css';

/** One after the other, so that a click never waits for all of them. */
async function loadSavedCases() {
  await import('../../../machines/case/readCase.ts');
  await nextTask();
  await import('./browserStore.ts');
  await nextTask();
  return import('./SavedCases.tsx');
}

/** The cases saved in this browser. */
export function CasesView() {
  return (
    <div className={`${pageCss['page']} ${css['cases']}`}>
      <PageHeading title={casesText.title} />
      <p>{casesText.lead}</p>
      <SelfTested>{null}</SelfTested>
      <Part load={loadSavedCases} opening={casesText.loading}>
        {({ SavedCases }) => <SavedCases />}
      </Part>
    </div>
  );
}
