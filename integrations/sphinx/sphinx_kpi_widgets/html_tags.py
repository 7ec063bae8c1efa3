"""Our tags in a piece of HTML."""

import re
from html import escape
from html.parser import HTMLParser

from docutils import nodes

from .tags import TAGS

_VALUE = r"""(?:"[^"]*"|'[^']*'|[^>"'])*"""
_ANY_TAG = re.compile(rf"</?(?:{'|'.join(TAGS)})(?=[\s/>]){_VALUE}>", re.IGNORECASE)


def has_tags(node):
    """Whether a node is raw HTML with a tag of ours, or with one end of it."""
    return isinstance(node, nodes.raw) and "html" in node["format"] and bool(_ANY_TAG.search(node.astext()))


def without_tags(html):
    """What is left of HTML without our tags: also what is between them."""
    return _ANY_TAG.sub("", html)


def rewritten(html, opened, closed):
    """
    HTML with the attributes of each of our tags as `opened(tag, attributes)` returns them; `closed(tag)` is called at
    each closing tag. A tag that ends with `/>` gets a closing tag, which HTML asks for.
    """
    tags = _Tags(html)
    pieces, end = [], 0
    for start, stop, tag, attributes in tags.found:
        if attributes is None:
            closed(tag)
            continue
        pieces += [html[end:start], _written(tag, opened(tag, attributes))]
        if html[start:stop].endswith("/>"):
            pieces.append(f"</{tag}>")
            closed(tag)
        end = stop
    return "".join([*pieces, html[end:]])


class _Tags(HTMLParser):
    """`found`: where each tag starts and stops, its name, and its attributes; these are None for a closing tag."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self._lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in TAGS:
            start = self._start()
            # Of two attributes with one name, browsers take the first.
            first = {name: value or "" for name, value in reversed(attributes)}
            ordered = {name: first[name] for name, _ in attributes}
            self.found.append((start, start + len(self.get_starttag_text()), tag, ordered))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if tag in TAGS:
            self.found.append((self._start(), self._start(), tag, None))

    def _start(self):
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _written(tag, attributes):
    pairs = (f' {name}="{escape(value)}"' if value else f" {name}" for name, value in attributes.items())
    return f"<{tag}{''.join(pairs)}>"
