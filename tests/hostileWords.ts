/** Texts that would act if they were taken for HTML, Markdown, Mermaid or a link; they must come out as the text that they are. */
export const hostileWords = [
  '<img src=x onerror="attacked=1">',
  '<script>attacked=1</script>',
  '"><svg onload=attacked=1>',
  '</title></textarea></style><iframe src=//foreign.test>',
  '[1](javascript:attacked=1)',
  '[1]: javascript:attacked=1',
  '![x](http://foreign.test/x.png) **bold** `code` | cell |',
  '&lt;b&gt; &#60;b&#62;',
  '"] --> B; click A "javascript:attacked=1"',
  '%%{init: {"securityLevel": "loose"}}%%',
  '---\ntitle: x\n---',
  '{{constructor.constructor("attacked=1")()}} #{attacked=1}',
] as const;
