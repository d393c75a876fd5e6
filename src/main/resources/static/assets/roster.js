// The roster page: duties open beside the calendar, are dragged to another cell. Without this file the
// same is reached by links and forms.
(function () {
  'use strict';

  function ask(address) {
    return window.htmx.ajax('GET', address, { target: '#duty', swap: 'innerHTML' });
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-duty]');
    var desk = document.getElementById('desk');
    if (link && desk && window.htmx && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      var chosen = document.querySelector('.duty-chosen');
      if (chosen) {
        chosen.classList.remove('duty-chosen');
      }
      link.classList.add('duty-chosen');
      ask(desk.dataset.effect.replace(/effect$/, 'duty') + '?' + desk.dataset.query + '&duty=' + encodeURIComponent(link.dataset.duty));
      history.replaceState(null, '', link.href);
    }
    var close = event.target.closest('[data-close]');
    if (close && desk) {
      event.preventDefault();
      document.getElementById('duty').textContent = '';
      history.replaceState(null, '', close.href);
      var back = document.querySelector('.duty-chosen');
      if (back) {
        back.focus();
      }
    }
  });

  var dragged = null;
  function target(event) {
    return dragged && event.target.closest ? event.target.closest('[data-day]') : null;
  }
  document.addEventListener('dragstart', function (event) {
    dragged = event.target.closest ? event.target.closest('a[data-duty][draggable]') : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.duty);
    }
  });
  document.addEventListener('dragover', function (event) {
    var cell = target(event);
    if (cell) {
      event.preventDefault();
      cell.classList.add('drop');
    }
  });
  document.addEventListener('dragleave', function (event) {
    var cell = target(event);
    if (cell && !cell.contains(event.relatedTarget)) {
      cell.classList.remove('drop');
    }
  });
  document.addEventListener('drop', function (event) {
    var cell = target(event);
    var desk = document.getElementById('desk');
    if (cell && desk) {
      event.preventDefault();
      cell.classList.remove('drop');
      ask(desk.dataset.effect + '?' + desk.dataset.query + '&duty=' + encodeURIComponent(dragged.dataset.duty)
        + '&post=' + encodeURIComponent(cell.dataset.post || dragged.dataset.post) + '&day=' + cell.dataset.day);
    }
    dragged = null;
  });
}());
