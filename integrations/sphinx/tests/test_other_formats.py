"""Where no script can run, there is the fallback."""

import unittest
from zipfile import ZipFile

from site_of_test import Site

PAGE = """Start
=====

We run :kpi:`more than 90 <metric=hubs>` hubs.

.. kpi:: hub-area-chart

   The file has *all* users.

.. raw:: html

   <kpi-big-number inline>About 7,000</kpi-big-number> users
"""


class OtherFormats(unittest.TestCase):
    def check(self, builder, name, *texts):
        site = Site(self, {"index.rst": PAGE}, 'project = "start"\nauthor = copyright = version = "1"\n')
        # No script is missed where none can run.
        self.assertNotIn("script", site.build(builder))
        text = " ".join(site.read(name, builder).split())
        for each in texts:
            self.assertIn(each, text)
        self.assertNotIn("<kpi", text)

    def test_text(self):
        self.check("text", "index.txt", "We run more than 90 hubs. The file has *all* users.")

    def test_latex(self):
        self.check("latex", "start.tex", "We run more than 90 hubs.", r"The file has \sphinxstyleemphasis{all} users.")

    def test_man(self):
        self.check("man", "start.1", r"We run more than 90 hubs.", r"The file has \fIall\fP users.")

    def test_gettext(self):
        self.check("gettext", "index.pot", 'msgid "The file has *all* users."')

    def test_epub(self):
        site = Site(self, {"index.rst": PAGE}, 'project = "start"\nauthor = copyright = version = "1"\n')
        site.build("epub")
        with ZipFile(site.out("epub") / "start.epub") as book:
            names = book.namelist()
            page = book.read("index.xhtml").decode()
        self.assertIn("<p>We run more than 90 hubs.</p>", page)
        self.assertIn("About 7,000 users", page)
        self.assertNotIn("<kpi-", page)
        self.assertNotIn("<hub-", page)
        self.assertEqual([name for name in names if "kpi-widgets" in name], [])


if __name__ == "__main__":
    unittest.main()
