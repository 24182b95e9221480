# Makes a text, a deck and a sheet of content.json by odfpy 1.4.2: `python3 make-odfpy.py`.
import json, os
from odf.opendocument import OpenDocumentPresentation, OpenDocumentSpreadsheet, OpenDocumentText
from odf.style import DrawingPageProperties, GraphicProperties, MasterPage, PageLayout, PageLayoutProperties, Style, TableCellProperties, TableProperties, TextProperties
from odf import draw, presentation, table, text

here = os.path.dirname(os.path.abspath(__file__))
content = json.load(open(os.path.join(here, "content.json"), encoding="utf-8"))
made = lambda name: os.path.join(here, "made", name)
overview, fills = content["overview"], content["fills"]
rag = overview["rag"]
LINES = [
    f"{overview['completed']} completed projects",
    f"{overview['current']} current projects: {rag['green']} green, {rag['amber']} amber, {rag['red']} red",
    f"{overview['candidate']} candidate projects",
]


def styles(doc):
    """Ratings are named styles, each under a common one, and not styles of single cells."""
    base = Style(name="Rating", family="table-cell")
    base.addElement(TextProperties(fontweight="bold"))
    doc.styles.addElement(base)
    for name, colour in fills.items():
        style = Style(name=f"Rating {name}", family="table-cell", parentstylename=base)
        style.addElement(TableCellProperties(backgroundcolor=f"#{colour}"))
        doc.styles.addElement(style)


def cell(words, **more):
    one = table.TableCell(valuetype="string", **more)
    if words:
        one.addElement(text.P(text=words))
    return one


def projects(doc, name):
    whole = table.Table(name=name)
    whole.addElement(table.TableColumn(numbercolumnsrepeated=5))
    head = table.TableHeaderRows()
    row = table.TableRow()
    for words in content["headings"]:
        row.addElement(cell(words))
    head.addElement(row)
    whole.addElement(head)
    rows = content["projects"]
    for at, (strand, title, objective, forecast, rating) in enumerate(rows):
        row = table.TableRow()
        if at > 0 and rows[at - 1][0] == strand:
            row.addElement(table.CoveredTableCell())
        else:
            row.addElement(cell(strand, numberrowsspanned=sum(one[0] == strand for one in rows), numbercolumnsspanned=1))
        for words in (title, objective, forecast):
            row.addElement(cell(words))
        row.addElement(cell(rating, stylename=f"Rating_20_{rating}"))
        whole.addElement(row)
    return whole


def decisions(doc, name):
    whole = table.Table(name=name)
    whole.addElement(table.TableColumn(numbercolumnsrepeated=3))
    for words in [content["decisionHeadings"], *content["decisions"]]:
        row = table.TableRow()
        for one in words:
            row.addElement(cell(one))
        whole.addElement(row)
    return whole


def make_text():
    doc = OpenDocumentText()
    styles(doc)
    doc.text.addElement(text.H(outlinelevel=1, text=content["title"]))
    doc.text.addElement(text.P(text=f"Police and Crime Panel, {content['meeting']}"))
    doc.text.addElement(text.H(outlinelevel=2, text="Overview"))
    items = text.List()
    for line in LINES:
        item = text.ListItem()
        item.addElement(text.P(text=line))
        items.addElement(item)
    doc.text.addElement(items)
    doc.text.addElement(text.H(outlinelevel=2, text="Summary of current projects"))
    doc.text.addElement(projects(doc, "Projects"))
    doc.text.addElement(text.H(outlinelevel=2, text="Decisions"))
    doc.text.addElement(decisions(doc, "Decisions"))
    doc.save(made("odfpy.odt"))


def make_sheet():
    doc = OpenDocumentSpreadsheet()
    styles(doc)
    hidden = Style(name="hidden", family="table")
    hidden.addElement(TableProperties(display="false"))
    doc.automaticstyles.addElement(hidden)
    front = table.Table(name="Overview")
    for line in [content["title"], f"Police and Crime Panel, {content['meeting']}", "", *LINES]:
        row = table.TableRow()
        row.addElement(cell(line))
        front.addElement(row)
    doc.spreadsheet.addElement(front)
    doc.spreadsheet.addElement(projects(doc, "Summary of current projects"))
    old = table.Table(name=content["hiddenTitle"], stylename=hidden)
    row = table.TableRow()
    row.addElement(cell(content["hiddenText"]))
    old.addElement(row)
    doc.spreadsheet.addElement(old)
    doc.spreadsheet.addElement(decisions(doc, "Decisions"))
    doc.save(made("odfpy.ods"))


def make_deck():
    doc = OpenDocumentPresentation()
    styles(doc)
    layout = PageLayout(name="wide")
    layout.addElement(PageLayoutProperties(pagewidth="28cm", pageheight="15.75cm"))
    doc.automaticstyles.addElement(layout)
    master = MasterPage(name="plain", pagelayoutname=layout)
    doc.masterstyles.addElement(master)
    hidden = Style(name="hidden", family="drawing-page")
    hidden.addElement(DrawingPageProperties(visibility="hidden"))
    doc.automaticstyles.addElement(hidden)
    card = Style(name="card", family="graphic")
    card.addElement(GraphicProperties(fill="solid", fillcolor="#dde5f2"))
    doc.automaticstyles.addElement(card)

    def page(title, **more):
        one = draw.Page(masterpagename=master, **more)
        frame = draw.Frame(x="1cm", y="0.5cm", width="26cm", height="2cm")
        frame.setAttrNS("urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "class", "title")
        box = draw.TextBox()
        box.addElement(text.P(text=title))
        frame.addElement(box)
        one.addElement(frame)
        doc.presentation.addElement(one)
        return one

    def box(on, words, x, y, width, height):
        frame = draw.Frame(x=f"{x}cm", y=f"{y}cm", width=f"{width}cm", height=f"{height}cm")
        inner = draw.TextBox()
        for line in words:
            inner.addElement(text.P(text=line))
        frame.addElement(inner)
        on.addElement(frame)

    front = page(content["title"])
    box(front, [f"Police and Crime Panel, {content['meeting']}"], 1, 4, 20, 2)
    board = page("Overview")
    # Figures stand over their labels, each in a box of its own, without a card round them, and all labels after all figures.
    tiles = [(overview["completed"], "Completed projects"), (overview["current"], "Current projects"), (overview["candidate"], "Candidate projects")]
    for at, (figure, _) in enumerate(tiles):
        box(board, [str(figure)], 1 + 9 * at, 4, 8, 2)
    for at, (_, label) in enumerate(tiles):
        box(board, [label], 1 + 9 * at, 6, 8, 1)
    # A group holds the ratings.
    group = draw.G()
    for at, name in enumerate(["Green", "Amber", "Red"]):
        frame = draw.Frame(x=f"{1 + 9 * at}cm", y="9cm", width="8cm", height="1.5cm")
        inner = draw.TextBox()
        inner.addElement(text.P(text=f"{rag[name.lower()]} {name.lower()}"))
        frame.addElement(inner)
        group.addElement(frame)
    board.addElement(group)
    old = page(content["hiddenTitle"], stylename=hidden)
    box(old, [content["hiddenText"]], 1, 4, 20, 2)
    for title, make in (("Summary of current projects", projects), ("Decisions", decisions)):
        one = page(title)
        frame = draw.Frame(x="1cm", y="3cm", width="26cm", height="10cm")
        frame.addElement(make(doc, title))
        one.addElement(frame)
    doc.save(made("odfpy.odp"))


make_text()
make_sheet()
make_deck()
