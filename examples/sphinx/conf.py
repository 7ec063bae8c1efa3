from importlib.util import find_spec

project = "JupyterHub usage"
language = "en"
extensions = ["myst_parser", "sphinx_kpi_widgets"]
exclude_patterns = ["_build", "README.md"]

# Each theme works: try `-D html_theme=furo`.
html_theme = "sphinx_book_theme" if find_spec("sphinx_book_theme") else "alabaster"
html_title = project
html_static_path = ["_static"]
html_css_files = ["numbers.css"]

kpi_widgets_kit = "kpi-widgets"
kpi_widgets_data = {
    "activity": "data/hub-activity.csv",
    "communities": "data/airtable-communities.csv",
    "locations": "data/airtable-locations.csv",
}
