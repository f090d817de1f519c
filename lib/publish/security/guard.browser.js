// Runs first on every page, before any other script: as it stands here but for comments and indents, with its two settings
// put in by guard.ts. Written for the oldest browsers that read the site.
(function () {
  var root = document.documentElement;

  // A failure that leaves nothing to read: the page is loaded again without scripts, where nothing can fail so.
  function rescue() {
    setTimeout(function () {
      if (document.readyState === 'loading' || document.querySelector('main')) return;
      location.replace(location.pathname + (location.search ? location.search + '&' : '?') + 'plain' + location.hash);
    });
  }

  if (!/[?&]plain\b/.test(location.search)) {
    addEventListener('error', rescue);
    addEventListener('unhandledrejection', rescue);
  } else {
    // Asked for without scripts: nothing starts, and all stands open.
    self.TURBOPACK = { push: function () {} };
    new MutationObserver(function () {
      if (root.classList.contains('js')) root.classList.remove('js');
    }).observe(root, { attributes: true, attributeFilter: ['class'] });
  }

  var prefix = PREFIX;
  var hashes = HASHES;
  var script = HTMLScriptElement.prototype;
  var src = Object.getOwnPropertyDescriptor(script, 'src');
  // The site's drawings and plain text: elements that only draw, attributes that neither run nor fetch.
  var drawing = /^[^<]*(?:<\/?(?:svg|g|defs|clipPath|pattern|linearGradient|stop|title|desc|path|rect|circle|ellipse|line|polyline|polygon|text|tspan)(?:\s+(?!on|style|href|xlink)[\w:-]+="[^"<>]*")*\s*\/?>[^<]*)*$/;

  // A file of this build, by its name below prefix; of another origin, folder or form: an empty name.
  function nameOf(address) {
    var url;
    try {
      url = new URL(address, document.baseURI);
    } catch {
      return '';
    }
    if (url.origin !== location.origin || url.pathname.indexOf(prefix) !== 0) return '';
    var name = url.pathname.slice(prefix.length);
    return /^[\w./~-]+$/.test(name) ? name : '';
  }

  // What is fetched later is checked like that in the page.
  function seal(element, address) {
    var name = nameOf(address);
    if (!hashes.hasOwnProperty(name)) return;
    element.integrity = 'sha256-' + hashes[name];
    // A page in a sandboxed frame has no origin, and what it fetches without leave cannot be checked.
    if (self.origin === 'null') element.crossOrigin = 'anonymous';
  }

  function watch(prototype, attribute) {
    var set = prototype.setAttribute;
    prototype.setAttribute = function (name, value) {
      if (String(name).toLowerCase() === attribute) seal(this, value);
      set.call(this, name, value);
    };
  }

  watch(script, 'src');
  watch(HTMLLinkElement.prototype, 'href');
  Object.defineProperty(script, 'src', {
    configurable: true,
    enumerable: true,
    get: src.get,
    set: function (address) {
      seal(this, address);
      src.set.call(this, address);
    }
  });

  if (!self.trustedTypes || !trustedTypes.createPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: function (address) {
      return /\.js$/.test(nameOf(address)) ? address : null;
    },
    createHTML: function (html) {
      // The second is how React makes a script element, which then gets an address and is judged by it.
      return drawing.test(html) || html === '<script><\/script>' ? html : null;
    }
  });
})();
