"""Tags that authors write as HTML, in Markdown or in a `raw` directive."""

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from .data_files import with_data
from .html_tags import has_tags, rewritten

logger = logging.getLogger(__name__)


class ResolveRawHtml(SphinxTransform):
    """Gives the tags in raw HTML their data, as the directive does, and names those that are not closed."""

    default_priority = 850

    def apply(self, **kwargs):
        # Markdown makes a node of its own of each end of a tag in a paragraph.
        unclosed = []
        for node in [*self.document.findall(has_tags)]:
            location = _location(node)

            def opened(tag, attributes, location=location):
                unclosed.append((tag, location))
                return with_data(self.env, tag, attributes, location)

            def closed(tag):
                if any(name == tag for name, _ in unclosed):
                    while unclosed.pop()[0] != tag:
                        pass

            node[:] = [nodes.Text(rewritten(node.astext(), opened, closed))]
        for tag, location in unclosed:
            logger.warning(
                "<%s> is not closed: all that follows on the page lands inside it. Write </%s> behind its fallback.",
                tag,
                tag,
                location=location,
                type="kpi_widgets",
                subtype="html",
            )


def _location(node):
    """The node, or what is around it, if only that knows its line."""
    while node.line is None and node.parent is not None:
        node = node.parent
    return node
