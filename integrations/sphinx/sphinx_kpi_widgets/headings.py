"""Contents, titles and the search get the text of a widget in a heading. Only the heading itself has the tag."""

from docutils import nodes

from .html_tags import has_tags, without_tags
from .widget import is_widget


def clean(app, doctree):
    """Takes the tags out of all copies of the headings of a document that was read."""
    env = app.env
    copies = [collected.get(env.docname) for collected in (env.titles, env.longtitles, env.tocs)]
    for copy in [*copies, *doctree.findall(_is_contents)]:
        if copy is not None:
            _clean(copy)


def _is_contents(node):
    return isinstance(node, nodes.topic) and "contents" in node["classes"]


def _clean(tree):
    for node in [*tree.findall(is_widget)]:
        node.replace_self(node.children)
    for node in [*tree.findall(has_tags)]:
        text = without_tags(node.astext())
        if text:
            node[:] = [nodes.Text(text)]
        else:
            node.parent.remove(node)
