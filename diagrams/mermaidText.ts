const codes: Readonly<Record<string, string>> = {
  '#': '#35;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
  ';': '#59;',
  '`': '#96;',
  '*': '#42;',
  _: '#95;',
  '\\': '#92;',
  '{': '#123;',
  '}': '#125;',
};

/** Writes a text so that Mermaid shows it as it is: what could be read as syntax, markup or HTML becomes a code. */
export const mermaidText = (text: string): string => text.replace(/[#"<>&;`*_\\{}]/g, (sign) => codes[sign] ?? sign);
