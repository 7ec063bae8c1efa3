"""Tags that authors write as HTML."""

import re
import unittest

from site_of_test import CSV, DATA, KIT, Site, needs_myst

DATA_FILE = "../../../_static/kpi-widgets-data/data/hub-activity.csv"


def raw(html):
    return ".. raw:: html\n\n" + "".join(f"   {line}\n" for line in html.split("\n")) + "\n"


class RawHtml(unittest.TestCase):
    def page(self, text, name="deep/er/page.rst", conf=KIT + DATA, files=None):
        title = "# Deep\n\n" if name.endswith(".md") else "Deep\n====\n\n"
        start = "Start\n=====\n\n.. toctree::\n\n   deep/er/page\n"
        site = Site(self, {"index.rst": start, name: title + text, **(files or {})}, conf)
        self.said = site.build("dirhtml")
        return site.read("deep/er/page/index.html", "dirhtml")

    def sources(self, html):
        return re.findall(r' src="([^"]*\.csv)"', html)

    def test_addresses_are_relative_to_the_document(self):
        html = self.page(
            raw('<kpi-big-number metric="hubs" src="../../data/hub-activity.csv"><b>99</b></kpi-big-number>')
            + raw("<KPI-BIG-NUMBER inline SRC='/data/hub-activity.csv' label='a > b'></KPI-BIG-NUMBER>")
            + raw('<hub-area-chart src="activity"></hub-area-chart>\n<hub-area-chart></hub-area-chart>')
        )
        self.assertEqual(self.said, "")
        self.assertEqual(self.sources(html), [DATA_FILE] * 4)
        self.assertIn("<b>99</b></kpi-big-number>", html)
        self.assertIn('<kpi-big-number inline src="' + DATA_FILE + '" label="a &gt; b"></KPI-BIG-NUMBER>', html)

    def test_files_that_sphinx_copies_itself(self):
        conf = KIT + 'html_static_path = ["static"]\nhtml_extra_path = ["extra"]\n'
        files = {"static/a.csv": CSV, "extra/b.csv": CSV}
        html = self.page(
            raw('<hub-area-chart src="../../_static/a.csv"></hub-area-chart><hub-area-chart src="b.csv"></hub-area-chart>'),
            conf=conf,
            files=files,
        )
        self.assertEqual(self.said, "")
        self.assertEqual(self.sources(html), ["../../../_static/a.csv", "../../../b.csv"])

    def test_other_html_stays_as_it_is(self):
        text = "<!-- <kpi-big-number src='x.csv'> --><img src='x.csv' alt=a><hub-area-charts src='x.csv'>"
        self.assertIn(text, self.page(raw(text)))
        self.assertEqual(self.said, "")

    def test_missing_file(self):
        self.page(raw('<hub-area-chart src="gone.csv"></hub-area-chart>'))
        self.assertIn("deep/er/page.rst:4: WARNING: src=“gone.csv”: there is no file deep/er/gone.csv", self.said)

    def test_a_tag_that_is_not_closed(self):
        self.page(raw("<hub-area-chart>") + "Text\n\n" + raw("<kpi-big-number>\n</kpi-big-number>"))
        self.assertIn("deep/er/page.rst:4: WARNING: <hub-area-chart> is not closed", self.said)
        self.assertNotIn("<kpi-big-number> is not closed", self.said)

    def test_a_tag_that_closes_itself(self):
        html = self.page(raw('<hub-area-chart src="activity" />') + "Text\n")
        self.assertEqual(self.said, "")
        self.assertIn(f'<hub-area-chart src="{DATA_FILE}"></hub-area-chart>', html)

    @needs_myst
    def test_markdown(self):
        html = self.page(
            'We run <kpi-big-number inline metric="hubs">99</kpi-big-number> hubs.\n\n'
            '<hub-area-chart src="../../data/hub-activity.csv">\n<table><tr><td>1</td></tr></table>\n</hub-area-chart>\n',
            "deep/er/page.md",
        )
        self.assertEqual(self.said, "")
        self.assertEqual(self.sources(html), [DATA_FILE] * 2)
        self.assertIn(">99</kpi-big-number> hubs.", html)

    @needs_myst
    def test_missing_file_in_markdown(self):
        self.page("Text\n\nA <kpi-big-number inline src='gone.csv'>9</kpi-big-number>.\n", "deep/er/page.md")
        self.assertIn("deep/er/page.md:5: WARNING: src=“gone.csv”", self.said)


if __name__ == "__main__":
    unittest.main()
