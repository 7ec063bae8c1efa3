"""The directive and the role: their attributes, their data, and what they say of slips."""

import re
import unittest

from site_of_test import CSV, DATA, KIT, Site, needs_myst

COMMUNITIES = (
    'kpi_widgets_data = {"activity": "data/hub-activity.csv", "communities": "data/c.csv", "locations": "data/l.csv", '
    '"elsewhere": "https://example.org/a.csv"}\n'
)
FOLDER = "_static/kpi-widgets-data/data/"


def tag(html, name="kpi-big-number"):
    """The attributes of the one tag of this name."""
    [text] = re.findall(rf"<{name}((?:\s[^>]*)?)>", html)
    return dict(re.findall(r'([\w-]+)="([^"]*)"', text))


class Author(unittest.TestCase):
    """Builds one page of an author."""

    def page(self, text, conf=KIT + DATA, name="index.rst"):
        title = "# Start\n\n" if name.endswith(".md") else "Start\n=====\n\n"
        site = Site(self, {name: title + text, "data/c.csv": "", "data/l.csv": ""}, conf)
        self.said = site.build()
        return site.read("index.html")


class Directive(Author):
    def test_options_are_attributes_and_content_is_the_fallback(self):
        html = self.page(
            ".. kpi:: hub-area-chart\n   :measure: hubs\n   :explore:\n   :class: wide\n   :name: chart\n\n   *Our* hubs\n"
        )
        self.assertEqual(self.said, "")
        self.assertEqual(
            tag(html, "hub-area-chart"),
            {
                "measure": "hubs",
                "explore": "",
                "class": "wide",
                "id": "chart",
                "src": f"{FOLDER}hub-activity.csv",
                "data-kpi-fallback": "",
            },
        )
        self.assertRegex(html, r"<hub-area-chart[^>]*>\s*<p><em>Our</em> hubs</p>\s*</hub-area-chart>")

    def test_a_tag_for_communities_takes_three_files(self):
        files = {
            "src": f"{FOLDER}c.csv",
            "locations": f"{FOLDER}l.csv",
            "activity": f"{FOLDER}hub-activity.csv",
        }
        for text, name in ((".. kpi:: community-map\n", "community-map"), (":kpi:`metric=countries`\n", "kpi-big-number")):
            found = tag(self.page(text, KIT + COMMUNITIES), name)
            self.assertEqual({key: found[key] for key in files}, files)
            self.assertEqual(self.said, "")

    def test_src_may_be_a_name_an_address_or_a_path_from_the_first_folder(self):
        for src, address in (
            ("activity", f"{FOLDER}hub-activity.csv"),
            ("/data/hub-activity.csv", f"{FOLDER}hub-activity.csv"),
            ("elsewhere", "https://example.org/a.csv"),
            ("https://example.org/b.csv", "https://example.org/b.csv"),
        ):
            html = self.page(f".. kpi:: kpi-big-number\n   :src: {src}\n", KIT + COMMUNITIES)
            self.assertEqual(tag(html), {"src": address})
            self.assertEqual(self.said, "")

    def test_a_value_cannot_leave_its_attribute(self):
        html = self.page('.. kpi:: kpi-big-number\n   :label: a "b" <script>alert(1)</script>\n')
        self.assertNotIn("<script>alert", html)
        self.assertIn("a &quot;b&quot; &lt;script&gt;", html)

    def test_unknown_option(self):
        html = self.page("\n.. kpi:: kpi-big-number\n   :metrik: hubs\n   :stat: peak\n\n   Many\n")
        self.assertIn("index.rst:5: WARNING: <kpi-big-number> has no attribute “metrik”. Did you mean “metric”?", self.said)
        self.assertEqual(tag(html)["stat"], "peak")
        self.assertNotIn("metrik", html)

    def test_unknown_tag(self):
        html = self.page(".. kpi:: comunity-map\n\n   Our map\n")
        self.assertIn("index.rst:4: WARNING: There is no tag “comunity-map”. Did you mean “community-map”?", self.said)
        self.assertIn("<p>Our map</p>", html)

    def test_missing_file(self):
        self.page("\n\n.. kpi:: kpi-big-number\n   :src: gone.csv\n")
        self.assertIn("index.rst:6: WARNING: src=“gone.csv”: there is no file gone.csv", self.said)

    def test_no_data(self):
        self.page(".. kpi:: kpi-big-number\n", KIT)
        self.assertIn("index.rst:4: WARNING: <kpi-big-number> has no src, and kpi_widgets_data", self.said)

    def test_missing_file_of_conf(self):
        self.page("Text\n", KIT + 'kpi_widgets_data = {"activity": "gone.csv"}\n')
        self.assertIn("WARNING: kpi_widgets_data in conf.py: “activity” is “gone.csv”", self.said)

    @needs_myst
    def test_markdown(self):
        html = self.page("```{kpi} kpi-big-number\n:metric: hubs\n:as-of: 2026-11-20\n:at-least:\n\n**Many** hubs\n```\n", name="index.md")
        self.assertEqual(self.said, "")
        found = tag(html)
        self.assertEqual([found[key] for key in ("metric", "as-of", "at-least")], ["hubs", "2026-11-20", ""])
        self.assertRegex(html, r"<kpi-big-number[^>]*>\s*<p><strong>Many</strong> hubs</p>\s*</kpi-big-number>")

    @needs_myst
    def test_unknown_option_in_markdown(self):
        html = self.page("Text\n\n```{kpi} kpi-big-number\n:metrik: hubs\n:stat: peak\n```\n", name="index.md")
        self.assertIn("index.md:5: WARNING: <kpi-big-number> has no attribute “metrik”.", self.said)
        self.assertEqual(tag(html)["stat"], "peak")


class Role(Author):
    def test_attributes_alone(self):
        html = self.page("We run :kpi:`metric=hubs` hubs.\n")
        self.assertEqual(tag(html), {"inline": "", "metric": "hubs", "src": f"{FOLDER}hub-activity.csv"})
        self.assertRegex(html, "<p>We run <kpi-big-number[^>]*>–</kpi-big-number> hubs.</p>")

    def test_text_and_attributes(self):
        html = self.page(""":kpi:`> 90 <metric=hubs at-least cluster="US West,">`\n""")
        self.assertEqual(self.said, "")
        self.assertEqual([tag(html)[name] for name in ("at-least", "cluster")], ["", "US West,"])
        self.assertRegex(html, "<kpi-big-number[^>]*>&gt; 90</kpi-big-number>")

    def test_slips(self):
        self.page("First\n\nA :kpi:`5 <metrik=hubs>` and :kpi:`6 <cluster=\"a>`.\n")
        self.assertIn("index.rst:6: WARNING: <kpi-big-number> has no attribute “metrik”.", self.said)
        self.assertIn('index.rst:6: WARNING: A quote in the attributes “cluster="a” is not closed.', self.said)

    @needs_myst
    def test_markdown(self):
        html = self.page("First\n\n{kpi}`> 90 <metric=hubs>` hubs, {kpi}`<src=gone.csv>`\n", name="index.md")
        self.assertIn('metric="hubs"', html)
        self.assertIn("index.md:5: WARNING: src=“gone.csv”", self.said)


if __name__ == "__main__":
    unittest.main()
