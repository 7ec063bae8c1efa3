"""Addresses of script and data on pages of each builder."""

import re
import unittest
from posixpath import dirname, join, normpath

from site_of_test import CSV, DATA, KIT, Site, needs_myst

PAGES = {
    "index.rst": "Start\n=====\n\n.. toctree::\n\n   deep/er/page\n\n.. kpi:: kpi-big-number\n   :metric: hubs\n",
    "deep/er/page.rst": "Deep\n====\n\nWe run :kpi:`99 <metric=hubs>` hubs.\n",
}


def addresses(html):
    return re.findall(r'<kpi-[^>]* src="([^"]*)"', html), re.findall(r'<script[^>]* src="([^"]*kpi-widgets.js)', html)


class Pages(unittest.TestCase):
    def check(self, builder, pages):
        site = Site(self, PAGES)
        self.assertEqual(site.build(builder), "")
        for page in pages:
            found = [*addresses(site.read(page, builder))]
            self.assertEqual([len(each) > 0 for each in found], [True, True], page)
            for address in [address for each in found for address in each]:
                file = site.out(builder) / normpath(join(dirname(page), address))
                self.assertTrue(file.is_file(), f"{page}: {address}")
        self.assertEqual(site.read("_static/kpi-widgets-data/data/hub-activity.csv", builder), CSV)

    def test_html(self):
        self.check("html", ["index.html", "deep/er/page.html"])

    def test_dirhtml(self):
        self.check("dirhtml", ["index.html", "deep/er/page/index.html"])

    def test_singlehtml(self):
        self.check("singlehtml", ["index.html"])

    def test_base_address_changes_no_address(self):
        site = Site(self, PAGES, KIT + DATA + 'html_baseurl = "https://example.org/docs/"\n')
        self.assertEqual(site.build(), "")
        self.assertEqual(
            addresses(site.read("deep/er/page.html"))[0],
            ["../../_static/kpi-widgets-data/data/hub-activity.csv"],
        )

    def test_documents_read_and_written_in_parallel(self):
        more = {f"page{n}.rst": f"Page\n====\n\n.. kpi:: kpi-big-number\n   :src: own{n}.csv\n" for n in range(8)}
        files = {f"own{n}.csv": CSV for n in range(8)}
        listed = "".join(f"\n   page{n}" for n in range(8))
        site = Site(self, {**more, **files, "index.rst": f"Start\n=====\n\n.. toctree::\n{listed}\n"})
        self.assertEqual(site.build("html", "-j", "2"), "")
        for n in range(8):
            self.assertTrue((site.out() / f"_static/kpi-widgets-data/own{n}.csv").is_file())

    def test_file_outside_of_the_documents(self):
        site = Site(self, {"index.rst": "Start\n=====\n\n.. kpi:: hub-area-chart\n   :src: ../out side.csv\n"})
        (site.folder / "out side.csv").write_text(CSV)
        self.assertEqual(site.build(), "")
        [address] = re.findall(r'<hub-area-chart[^>]* src="([^"]*)"', site.read("index.html"))
        self.assertRegex(address, r"^_static/kpi-widgets-data/[0-9a-f]{8}/out%20side\.csv$")
        self.assertEqual(site.read(address.replace("%20", " ")), CSV)


class Script(unittest.TestCase):
    def script(self, conf):
        site = Site(self, {"index.rst": "Start\n=====\n"}, conf)
        said = site.build()
        return said, re.findall(r"<script[^>]*kpi-widgets[^>]*>", site.read("index.html"))

    def test_kit_is_a_module_and_leaves_out_what_no_page_loads(self):
        site = Site(self, {"index.rst": "Start\n=====\n", "kit/cli.js": "", "kit/chunks/part.js.map": "{}"})
        self.assertEqual(site.build(), "")
        self.assertRegex(site.read("index.html"), r'<script type="module" src="_static/kpi-widgets/kpi-widgets\.js')
        copied = sorted(path.name for path in (site.out() / "_static/kpi-widgets").rglob("*.*"))
        self.assertEqual(copied, ["kpi-widgets.js", "part.js"])

    def test_address(self):
        said, [script] = self.script('kpi_widgets_script = "https://example.org/kpi-widgets.js"\n')
        self.assertEqual(said, "")
        self.assertIn('type="module"', script)
        self.assertIn('src="https://example.org/kpi-widgets.js"', script)

    def test_address_of_the_file_that_stands_alone_with_its_hash(self):
        said, [script] = self.script(
            'kpi_widgets_script = ("https://example.org/kpi-widgets.standalone.js", {"integrity": "sha384-abc"})\n'
        )
        self.assertEqual(said, "")
        self.assertNotIn("module", script)
        self.assertIn('defer="defer"', script)
        self.assertIn('integrity="sha384-abc"', script)

    def test_no_script(self):
        said, scripts = self.script("")
        self.assertIn("WARNING: The pages have no script for their widgets.", said)
        self.assertEqual(scripts, [])

    def test_kit_that_is_not_there(self):
        said, scripts = self.script('kpi_widgets_kit = "dist"\n')
        self.assertRegex(said, r"WARNING: kpi_widgets_kit in conf.py is “dist”, but .* has no file kpi-widgets.js")
        self.assertEqual(scripts, [])

    @needs_myst
    def test_a_text_in_the_kit_is_no_page(self):
        site = Site(self, {"index.md": "# Start\n", "kit/README.md": "# The kit\n"})
        self.assertEqual(site.build(), "")
        self.assertFalse((site.out() / "kit/README.html").exists())


if __name__ == "__main__":
    unittest.main()
