import mermaid from 'mermaid';

/** A source as Mermaid draws it, as the address of an image; or what its parser says against it. */
export type MermaidPicture = { readonly image: string } | { readonly fault: string };

mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  handDrawnSeed: 1,
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  theme: 'neutral',
  fontFamily: 'sans-serif',
});

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const rulesIn = (svg: string): string => /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '';

const measuring = new CSSStyleSheet();

/**
 * Mermaid measures its text by a stylesheet within its picture, which the policy of the page forbids there. So it draws
 * twice: the second time with the same rules as a stylesheet of this program, which is taken away again.
 */
async function draw(source: string, beside: Element): Promise<string> {
  const { svg } = await mermaid.render('mermaid-preview', source, beside);
  measuring.replaceSync(rulesIn(svg));
  document.adoptedStyleSheets.push(measuring);
  try {
    return (await mermaid.render('mermaid-preview', source, beside)).svg;
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== measuring);
  }
}

/**
 * Draws Mermaid source; `beside` is where it may measure. The picture is shown as an image and never set into the page:
 * it carries styles, which the policy of the page forbids, and an image can run nothing and ask for nothing.
 */
export async function mermaidPicture(source: string, beside: Element): Promise<MermaidPicture> {
  try {
    await mermaid.parse(source);
    return { image: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await draw(source, beside))}` };
  } catch (fault) {
    return { fault: messageOf(fault) };
  } finally {
    beside.replaceChildren();
  }
}
