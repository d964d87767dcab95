// Runs before the first paint, so that nobody sees the wrong colours flash by. Inlined whole; its hash is in the policy.
(function (root) {
  root.classList.add('js');
  try {
    ['theme', 'text'].forEach(function (name) {
      var value = localStorage.getItem(name);
      if (value) root.dataset[name] = value;
    });
  } catch (error) {
    // Storage may be forbidden: the page then looks as the device says.
  }
})(document.documentElement);
