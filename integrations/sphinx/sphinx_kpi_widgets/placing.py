"""Makes addresses relative to the page that they are written on. Where no script can run, leaves the fallback alone."""

from docutils import nodes
from sphinx.util.osutil import relative_uri

from .html_tags import has_tags, without_tags
from .widget import is_widget

#: Begins an address from the root of the site, until the page is known that it is written on.
FROM_ROOT = "kpi-widgets-from-root:"


def is_for_pages(builder):
    """Whether a builder writes pages that can run scripts. EPUB and the formats of help are HTML as well, but cannot."""
    return builder.format == "html" and not getattr(builder, "embedded", False)


def place(app, doctree, docname):
    is_page = is_for_pages(app.builder)
    # The page may be a folder of its own, as `dirhtml` has it.
    to_root = relative_uri(app.builder.get_target_uri(docname), "_")[:-1] if is_page else ""
    for node in [*doctree.findall(is_widget)]:
        if is_page:
            pairs = node["attributes"].items()
            node["attributes"] = {name: value.replace(FROM_ROOT, to_root) for name, value in pairs}
        else:
            node.replace_self(node.children)
    for node in [*doctree.findall(has_tags)]:
        html = node.astext()
        node[:] = [nodes.Text(html.replace(FROM_ROOT, to_root) if is_page else without_tags(html))]
