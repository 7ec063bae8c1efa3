"""A widget in a document, and how it is written on a page."""

from docutils import nodes


class KpiBlock(nodes.General, nodes.Element):
    """A widget that stands between paragraphs. Its children are the fallback."""


class KpiInline(nodes.Inline, nodes.TextElement):
    """A number in a sentence. Its children are the fallback."""


def is_widget(node):
    return isinstance(node, (KpiBlock, KpiInline))


def visit_html(self, node):
    self.body.append(self.starttag(node, node["tag"], _line_end(node), **node["attributes"]))


def depart_html(self, node):
    self.body.append(f"</{node['tag']}>{_line_end(node)}")


def _line_end(node):
    return "\n" if isinstance(node, KpiBlock) else ""
