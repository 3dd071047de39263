/* Sets theme and language before the first paint, so that nothing flashes. */
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  };
  var theme = read('alongside.theme');
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.lang = read('alongside.locale') || (/^de\b/i.test(navigator.language) ? 'de' : 'en');
})();
