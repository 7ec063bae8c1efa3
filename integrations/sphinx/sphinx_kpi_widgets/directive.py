"""The directive `kpi`: a widget between paragraphs."""

from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from .data_files import with_data
from .slips import known_attributes, nearest, warn
from .tags import TAGS
from .widget import KpiBlock


class _AnyOption(dict):
    """Takes every option: docutils would throw the whole widget away for a slip in one of them."""

    def __bool__(self):
        return True

    def __contains__(self, name):
        return True

    def __getitem__(self, name):
        return lambda value: value or ""


class KpiDirective(SphinxDirective):
    required_arguments = 1
    has_content = True
    option_spec = _AnyOption()

    def run(self):
        tag = self.arguments[0]
        location = self.get_location()
        node = KpiBlock(tag=tag)
        self.set_source_info(node)
        self.state.nested_parse(self.content, self.content_offset, node)
        if tag not in TAGS:
            hint, known = nearest(tag, TAGS), ", ".join(TAGS)
            warn("There is no tag “%s”.%s The tags are %s.", tag, hint, known, location=location)
            return node.children
        # As in all directives: `class` is for style sheets, `name` for links.
        if self.options.get("class"):
            node["classes"] += directives.class_option(self.options["class"])
        self.add_name(node)
        given = {name: value for name, value in self.options.items() if name not in ("class", "name")}
        node["attributes"] = with_data(self.env, tag, known_attributes(tag, given, location), location)
        if node.children:
            # The script takes rich content for a part of the page, unless it is told that it is a fallback.
            node["attributes"]["data-kpi-fallback"] = ""
        return [node]
