"""The role `kpi`: a number in a sentence."""

import re
import shlex

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from .data_files import with_data
from .slips import known_attributes, warn
from .widget import KpiInline

TAG = "kpi-big-number"

#: As roles of Sphinx have it: `a text <attributes>`.
_WITH_TEXT = re.compile(r"(?P<text>.*?)\s*<(?P<words>[^<]*)>", re.DOTALL)
#: Stands where no number is known, as it does on the widgets.
_NO_TEXT = "–"


class KpiRole(SphinxRole):
    def run(self):
        match = _WITH_TEXT.fullmatch(self.text.strip())
        text, words = match.group("text", "words") if match else ("", self.text)
        text = text or _NO_TEXT
        location = self.get_location()
        try:
            pairs = [word.partition("=") for word in shlex.split(words)]
        except ValueError:
            warn("A quote in the attributes “%s” is not closed.", words, location=location)
            return [nodes.Text(text)], []
        given = {name: value for name, _, value in pairs}
        attributes = with_data(self.env, TAG, known_attributes(TAG, given, location), location)
        node = KpiInline(self.rawtext, text, tag=TAG, attributes={"inline": "", **attributes})
        self.set_source_info(node)
        return [node], []
