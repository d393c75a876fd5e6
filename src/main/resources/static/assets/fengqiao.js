// Small helps that pages cannot do without a script; everything also works when this file is not loaded.
(function () {
  'use strict';

  // After an answer arrives by htmx, take keyboard and screen reader to it.
  document.addEventListener('htmx:afterSwap', function (event) {
    var heading = event.detail.target.querySelector('[data-focus]');
    if (heading) {
      heading.focus({ preventScroll: false });
    }
  });

  // A select marked so sends its form at once.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) {
      event.target.form.requestSubmit();
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-print]');
    if (button) {
      window.print();
    }
    var copy = event.target.closest('[data-copy]');
    if (copy && navigator.clipboard) {
      var source = document.getElementById(copy.getAttribute('data-copy'));
      navigator.clipboard.writeText(source.textContent).then(function () {
        copy.textContent = '已复制';
      });
    }
  });
}());
