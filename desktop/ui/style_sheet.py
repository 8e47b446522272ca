"""The one style sheet text of the window; ``theme.py`` fills in the tokens and sets it.

Rules name a widget by its object name or its ``role`` property, never one widget class of ours. ``@page`` and the
other names are tokens; ``@13`` is a text size in pixels. Rows of trees and lists are painted by delegates, not here.
"""

import re

from desktop.ui.tokens import Tokens

_TEXT = """
QMainWindow, #body, #leftPane, #rightPane, #panel, #inspectorPage { background: @chrome; }
#workspace, #startPage, #emptyPage, #viewBar { background: @page; }
QDialog, #helpWindow { background: @chrome; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; font-size: @12; }

QMenuBar { background: @chrome; color: @text2; padding: 2px 12px; border: none; }
QMenuBar::item { background: transparent; padding: 4px 11px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; color: @text; }
QMenu { background: @raised; color: @text; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1px; background: @soft; margin: 5px 8px; }

#toolBar { background: @chrome; border-bottom: 1px solid @soft; }
#statusBar { background: @chrome; border-top: 1px solid @soft; }
#leftPane { border-right: 1px solid @soft; }
#rightPane { border-left: 1px solid @soft; }
#statusBar QLabel { font-size: @12; color: @text2; }
#statusBar QLabel[role="statusQuiet"] { color: @text3; }
#statusBar QPushButton[role="badge"] { background: transparent; border: none; color: @warn; font-weight: 500;
  padding: 0; min-height: 24px; }
#statusBar QPushButton[role="badge"]:hover { text-decoration: underline; }
QProgressBar { border: none; border-radius: 3px; background: @soft; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QFrame[role="hairline"] { background: @soft; border: none; }
QSplitter::handle { background: @soft; }

QLabel[role="sectionTitle"] { font-size: @12; font-weight: 600; color: @text2; }
QLabel[role="title"], QLabel[role="errorTitle"] { font-size: @15; font-weight: 600; color: @text; }
QLabel[role="name"] { font-size: @15; font-weight: 500; color: @text; }
QLabel[role="pageTitle"] { font-size: @20; font-weight: 600; color: @text; }
QLabel[role="strong"] { font-weight: 600; color: @text; }
QLabel[role="body"] { color: @text2; }
QLabel[role="label"], QLabel[role="caption"] { font-size: @12; color: @text2; }
QLabel[role="fieldLabel"] { color: @text2; }
QLabel[role="heading"] { font-size: @12; font-weight: 600; color: @text2; }
QLabel[role="hint"] { font-size: @12; color: @text3; }
QLabel[role="keyCap"] { font-size: @11; color: @text2; background: @raised; border: 1px solid @line;
  border-radius: 4px; padding: 0 4px; }

QPushButton, QToolButton, QCheckBox { outline: none; }
QPushButton { background: @raised; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 14px;
  min-height: 30px; font-weight: 500; }
QPushButton:hover, QPushButton:checked { background: @hover; }
QPushButton:pressed { background: @sel; }
QPushButton:disabled { color: @text3; background: @chrome; border-color: @soft; }
QPushButton[role="primary"] { background: @accent; color: @on; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border: 1px solid @text; }
QPushButton[role="primary"]:disabled { background: @hover; color: @text3; border-color: @line; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 28px; }
QDialog QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="link"], QPushButton[role="linkQuiet"] { background: transparent; border: none; color: @accent;
  padding: 0; min-height: 24px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="tab"] { background: transparent; border: 1px solid transparent; border-radius: 8px; color: @text2;
  padding: 0 14px; min-height: 34px; font-weight: 500; }
QPushButton[role="tab"]:hover { background: @hover; }
QPushButton[role="tab"]:checked { background: @raised; border: 1px solid @line; color: @text; font-weight: 600; }
QPushButton[role="flat"] { background: transparent; border: none; color: @text2; font-weight: 500; padding: 0 8px;
  min-height: 28px; }
QPushButton[role="flat"]:hover { background: @hover; }
QPushButton[role="flat"]:checked { background: @tint; color: @accent; border: 1px solid @accent; padding: 0 7px; }
QPushButton[role="flat"]:disabled { color: @text3; }
QPushButton[role="row"] { background: transparent; border: none; text-align: left; padding: 0 4px; min-height: 26px;
  font-weight: 400; }
QPushButton[role="row"]:hover { background: @hover; }
QPushButton[role="recent"] { background: transparent; border: none; border-radius: 6px; text-align: left;
  padding: 0 8px; min-height: 36px; font-weight: 400; }
QPushButton[role="recent"]:hover { background: @hover; }

QPushButton[role="card"] { background: @raised; border: 1px solid @line; border-radius: 8px; padding: 0;
  text-align: left; font-weight: 400; }
QPushButton[role="card"]:hover { background: @hover; border-color: @field; }
QPushButton[role="pill"] { background: @raised; border: 1px solid @line; border-radius: 13px; color: @text2;
  padding: 0 9px; min-height: 24px; font-size: @12; font-weight: 500; }
QPushButton[role="pill"]:hover { background: @hover; }
QPushButton[role="pill"]:checked { background: @tint; border-color: @accent; color: @text; }

QToolButton[role="icon"], QToolButton[role="tool"] { background: transparent; border: none; border-radius: 6px;
  padding: 0; }
QToolButton[role="icon"] { min-width: 28px; max-width: 28px; min-height: 28px; max-height: 28px; }
QToolButton[role="tool"] { min-width: 32px; max-width: 32px; min-height: 32px; max-height: 32px; }
QToolButton[role="icon"]:hover, QToolButton[role="tool"]:hover, QToolButton[role="icon"]:checked,
QToolButton[role="tool"]:checked { background: @hover; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit[role="field"], QDateEdit, QSpinBox { background: @page; color: @text;
  border: 1px solid @field; border-radius: 6px; selection-background-color: @select; selection-color: @text; }
QLineEdit { min-height: 28px; padding: 0 7px; }
QSpinBox, QDateEdit { min-height: 28px; padding: 0 0 0 7px; }
QSpinBox[role="stepped"]::up-button, QSpinBox[role="stepped"]::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { min-height: 0; padding: 0; border: none;
  background: transparent; }
QPlainTextEdit { padding: 6px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[role="field"]:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid @accent; }
QSpinBox:focus, QDateEdit:focus { padding: 0 0 0 6px; min-height: 26px; }
QLineEdit:focus { padding: 0 6px; min-height: 26px; }
QPlainTextEdit:focus { padding: 5px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {
  background: @chrome; color: @text2;
  border-color: @line; }
#toolBar QLineEdit { border-color: @line; background: @raised; }
#toolBar QLineEdit:focus { border-color: @accent; }
#treeEditor { min-height: 20px; padding: 0 4px; }
#treeEditor:focus { min-height: 18px; padding: 0 3px; }

QTreeView, QListView { background: transparent; border: none; outline: 0; }
QListView:window { background: @raised; color: @text; border: 1px solid @line; }  /* names that a field offers */
QListView#popupList, QListView[role="list"] { background: @page; }
QScrollArea, QScrollArea > QWidget > QWidget#inspectorPage { background: transparent; border: none; }
QListView[role="list"], #helpSide QListView { padding: 2px; }
QListView[role="list"] { border: 1px solid @line; border-radius: 6px; }
QListView[role="list"]::item, #helpSide QListView::item { padding: 5px 8px; border-radius: 6px; color: @text; }
QListView[role="list"]::item:selected, #helpSide QListView::item:selected { background: @sel; color: @text; }
QListView[role="list"]::item:hover:!selected, #helpSide QListView::item:hover:!selected { background: @hover; }
QTableView { background: @page; border: 1px solid @line; border-radius: 6px; selection-background-color: @sel;
  selection-color: @text; outline: 0; }
QTableView::item { padding: 0 10px; border-bottom: 1px solid @soft; }
QHeaderView { background: @chrome; border: none; }
QHeaderView::section { background: @chrome; color: @text2; border: none; border-bottom: 1px solid @line;
  padding: 6px 10px; font-size: @12; font-weight: 600; }
#popup, #toast { background: @raised; border: 1px solid @line; border-radius: 10px; }
#popup QListView { background: transparent; }
#toast QLabel { color: @text; }
#messageBar { background: @warn_ground; border: none; border-bottom: 1px solid @warn_edge; }
#messageBar[quiet="true"] { background: @chrome; border-bottom: 1px solid @line; }
#messageBar QLabel { color: @text; }
QTextBrowser#helpPage { background: @page; border: none; padding: 16px 24px; selection-background-color: @select;
  selection-color: @text; }
#helpSide { background: @chrome; border-right: 1px solid @soft; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def style_sheet(tokens: Tokens, font_offset: int) -> str:
    """The style sheet with every ``@name`` replaced by the token, and every ``@13`` by a text size in pixels.

    Args:
        font_offset: pixels added to each text size.
    """

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return f"{int(name) + font_offset}px" if name.isdigit() else str(getattr(tokens, name))

    return re.sub(r"@(\w+)", value, _TEXT)
