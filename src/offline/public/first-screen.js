// The first screen that stands in a page is that of its own address: any other address, and a case in it, has another.
const { dataset } = document.documentElement;
const { pathname, search, hash } = window.location;
if (pathname !== dataset.drawnFor || search !== '' || hash !== '') dataset.elsewhere = '';
