import fontAddress from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { Picture } from './svgPicture.ts';

/** What the stylesheet of the page decides, written into an exported picture wherever it differs from the element above. */
const written = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'visibility',
  'font-weight',
  'font-family',
  'font-size',
] as const;

/** What is for the page only. */
const ofThePage = ['class', 'tabindex', 'role', 'aria-label', 'aria-hidden', 'aria-describedby', 'data-source-digest'];

/** Pixels of a saved image for each unit of the drawing. */
const imageScale = 2;

const typefaceName = 'Atkinson Hyperlegible Next';

async function asBase64(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

let typeface: Promise<string> | null = null;

function typefaceRule(): Promise<string> {
  typeface ??= asBase64(fontAddress).then(
    (font) =>
      `@font-face{font-family:"${typefaceName}";font-weight:200 800;src:url(data:font/woff2;base64,${font}) format("woff2")}`,
  );
  typeface.catch(() => {
    typeface = null;
  });
  return typeface;
}

function writeStyles(shown: Element, copy: Element, above: Readonly<Record<string, string>>): void {
  const computed = getComputedStyle(shown);
  const own: Record<string, string> = {};
  for (const name of written) {
    const value = computed.getPropertyValue(name);
    own[name] = value;
    copy.removeAttribute(name);
    if (value !== (name === 'opacity' ? '1' : above[name])) copy.setAttribute(name, value);
  }
  for (const [index, child] of [...shown.children].entries()) {
    const copied = copy.children[index];
    if (copied !== undefined) writeStyles(child, copied, own);
  }
}

/** Light colours whatever the page shows: it is in its light theme for as long as the colours are read, unseen. */
function copyInLight(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { dataset } = document.documentElement;
  const theme = dataset['theme'];
  dataset['theme'] = 'light';
  writeStyles(svg, copy, {});
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  return copy;
}

/**
 * Gives the picture as it is shown, as SVG source that stands on its own: light colours and the state of the lesson as
 * attributes, the typeface within, what is hidden left out.
 */
export async function svgFile({ svg, title, box }: Picture): Promise<string> {
  const rule = await typefaceRule();
  const copy = copyInLight(svg);
  for (const hidden of copy.querySelectorAll('[visibility="hidden"]')) hidden.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ofThePage) element.removeAttribute(name);
  }
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttribute('role', 'img');
  const named = document.createElementNS(copy.namespaceURI, 'title');
  named.textContent = title;
  const style = document.createElementNS(copy.namespaceURI, 'style');
  style.textContent = rule;
  copy.prepend(named, style);
  return new XMLSerializer().serializeToString(copy);
}

/** Gives the picture as it is shown, as a PNG of twice its size. */
export async function pngFile(picture: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svgFile(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.box.width * imageScale;
  canvas.height = picture.box.height * imageScale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no images');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the image is too large')) : resolve(blob)), 'image/png');
  });
}
