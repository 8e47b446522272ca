"""The look of the page of extracts, and the few lines of script that filter it; both stand in the page itself.

Colours keep a contrast of 4.5 to 1 or more, light and dark. Nothing is fetched: the page's own policy forbids it.
"""

import re

STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1a1a1a; --soft: #55524b; --line: #d6d2c9; --tint: #f6f5f2;
  --accent: #3d4fb5; --good: #0f6650; --bad: #a63a1e; --if: #7a5600; --rest: #5a5750; }
@media (prefers-color-scheme: dark) {
  :root { --page: #1e1e1e; --ink: #e9e7e3; --soft: #bdbab3; --line: #464643; --tint: #262625; --accent: #a9b4ff;
    --good: #7fd1a8; --bad: #ff9c86; --if: #e9c46a; --rest: #b5b2ab; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 46rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible, input:focus-visible, select:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 2.5rem 0 .5rem; }
h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; background: var(--page); padding: .5rem; }
.marking { text-align: center; font-weight: 700; letter-spacing: .04em; margin: 0; }
.handling { text-align: center; color: var(--soft); font-size: .9rem; margin: 0 0 1rem; }
.question { font-size: 1.15rem; color: var(--soft); margin: 0 0 .75rem; }
.facts, .definition, .count { color: var(--soft); }
.definition { margin: 0 0 1rem; }
.count { font-weight: 400; font-size: .9rem; white-space: nowrap; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .9rem 1rem; margin: 1.25rem 0;
  background: var(--tint); border: 1px solid var(--line); border-radius: 8px; }
.filter[hidden] { display: none; }
.filter label { display: grid; gap: .2rem; font-size: .9rem; }
.filter label:first-child { flex: 1 1 16rem; }
.filter output { flex-basis: 100%; font-size: .9rem; color: var(--soft); }
input, select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft);
  border-radius: 6px; padding: .4rem .6rem; min-height: 2.4rem; width: 100%; }
nav { border: 1px solid var(--line); border-radius: 8px; padding: .25rem 1.25rem 1rem; }
nav h2 { margin-top: 1rem; font-size: 1.1rem; }
nav ul { margin: 0; padding-left: 1.1rem; list-style: none; }
nav > ul { padding-left: 0; columns: 17rem; column-gap: 2rem; }
nav > ul > li { margin-bottom: .6rem; } nav li { margin: .2rem 0; break-inside: avoid; }
.chip { display: inline-grid; place-items: center; width: 1.5em; height: 1.5em; margin-right: .45em; font-size: .8em;
  font-weight: 650; vertical-align: .1em; border-radius: 4px; color: #1a1a1a; }
figure { margin: 0 0 1.5rem; padding: .1rem 0 .1rem 1.1rem; border-left: 3px solid var(--line);
  content-visibility: auto; contain-intrinsic-size: auto 9rem; }
figure:target { border-left-color: var(--accent); background: var(--tint); }
blockquote { margin: 0; }
blockquote p { margin: 0; white-space: pre-wrap; font: 1.08rem/1.6 Georgia, "Noto Serif", "DejaVu Serif", serif; }
[dir="auto"] { text-align: start; }
figcaption { margin-top: .5rem; font-size: .92rem; color: var(--soft); }
.memo { margin: .6rem 0 0; padding: .5rem .75rem; background: var(--tint); border-radius: 6px; color: var(--ink);
  white-space: pre-wrap; }
.stance { font-weight: 600; white-space: nowrap; color: var(--rest); }
.support { color: var(--good); } .oppose { color: var(--bad); } .conditional { color: var(--if); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .filter, .skip { display: none; }
  figure, nav li { break-inside: avoid; } h2, h3, h4, h5, h6, .definition { break-after: avoid; }
  figure { content-visibility: visible; }
  a { color: inherit; text-decoration: none; }
}
"""

SCRIPT = """
"use strict";
const form = document.getElementById("filter"), words = document.getElementById("words");
const stance = document.getElementById("stance"), told = document.getElementById("told");
const folded = text => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
const figures = [...document.querySelectorAll("figure")];
const texts = figures.map(figure => folded(figure.textContent));
function show() {
  const wanted = folded(words.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  figures.forEach((figure, index) => {
    const fits = wanted.every(word => texts[index].includes(word))
      && (!stance.value || figure.dataset.stance === stance.value);
    figure.hidden = !fits;
    shown += fits;
  });
  document.querySelectorAll("main section.code").forEach(section => {
    section.hidden = !section.querySelector("figure:not([hidden])");
  });
  const all = shown === figures.length;
  told.textContent = all ? "All " + shown + " extracts are shown." : shown + " of " + figures.length + " are shown.";
}
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("input", show);
form.hidden = false;
show();
"""


def chip_rules(fills: dict[str, str]) -> str:
    """A class for each colour of the palette, as the page's policy allows no style on single elements."""
    return "".join(f".{name} {{ background: #{fill}; }}\n" for name, fill in fills.items())


def page_rules(marking: str, title: str) -> str:
    """The marking on top and at the bottom of every printed page, the title and the page's number at its foot."""
    lines = [f"@{place} {{ content: {_css(marking)}; font-weight: 700; }}" for place in ("top-center", "bottom-center")]
    lines = lines if marking else []
    lines.append(f"@bottom-left {{ content: {_css(title[:70])}; font-size: 8pt; }}")
    lines.append('@bottom-right { content: "Page " counter(page) " of " counter(pages); font-size: 8pt; }')
    return "@page { size: A4; margin: 20mm 18mm;\n" + "\n".join(lines) + " }\n"


def _css(text: str) -> str:
    """The text as a string of CSS, of which no character can end the string, the rule or the element.

    Source: CSS Syntax Module Level 3, 4.3.7: an escape is a backslash, hexadecimal digits and a blank.
    """
    return '"' + re.sub("[^A-Za-z0-9 .,-]", lambda found: f"\\{ord(found[0]):x} ", text) + '"'
