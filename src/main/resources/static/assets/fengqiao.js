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

  // So does a page that opens with a refusal, with word of what was done, or as the next step of a form.
  document.addEventListener('DOMContentLoaded', function () {
    var said = document.querySelector('.summary[data-focus]')
      || document.querySelector('[role="status"][data-focus], h1[data-focus]');
    if (said && !location.hash) {
      said.focus();
    }
  });

  // Fields that the error summary names are marked, and the summary's words stand beside them too.
  function mark() {
    document.querySelectorAll('.wrong').forEach(function (old) {
      old.classList.remove('wrong');
      old.querySelectorAll('.error').forEach(function (error) { error.remove(); });
      old.querySelector('[aria-invalid]').removeAttribute('aria-invalid');
    });
    document.querySelectorAll('.summary a[href^="#"]').forEach(function (link) {
      var field = document.getElementById(link.getAttribute('href').slice(1));
      var box = field && field.closest('.fields > div, .fields > fieldset');
      if (!box || box.classList.contains('wrong')) {
        return;
      }
      // A page may have said it there itself.
      var error = box.querySelector('.field-fault');
      if (!error) {
        error = document.createElement('span');
        error.className = 'error';
        error.id = field.id + '-error';
        error.textContent = link.textContent;
        box.insertBefore(error, field);
      }
      box.classList.add('wrong');
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', error.id);
      var hidden = box.closest('details');
      if (hidden) {
        hidden.open = true;
      }
    });
  }
  document.addEventListener('DOMContentLoaded', mark);
  document.addEventListener('htmx:afterSwap', mark);

  // The link goes to the field and puts the cursor into it.
  document.addEventListener('click', function (event) {
    var link = event.target.closest('.summary a[href^="#"]');
    var field = link && document.getElementById(link.getAttribute('href').slice(1));
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  });

  // A select marked so sends its form at once.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) {
      event.target.form.requestSubmit();
    }
  });

  // A file that is too large is refused before it is sent.
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-largest]')) {
      var file = event.target.files[0];
      var largest = Number(event.target.getAttribute('data-largest'));
      event.target.setCustomValidity(file && file.size > largest * 1048576
        ? '文件超过 ' + largest + ' MB 的上限，请拆成几份，或用命令行 decide' : '');
      event.target.reportValidity();
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
