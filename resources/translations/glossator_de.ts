<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
  <context>
    <name>glossator</name>
    <message>
      <source>   ·   </source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>  New code “{name}”{where}</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>  New speaker “{name}”</source>
      <extracomment>desktop/ui/reader/speaker_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>  New speaker …</source>
      <extracomment>desktop/ui/reader/speaker_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source> and </source>
      <extracomment>desktop/ui/dialogs/merge_words.py, desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source> or </source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source> under each heading</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;100 %</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;About Glossator</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Add</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Add a section</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Add below</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Annex</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Assign to…</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Backlight</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Backlight: only what is coded</source>
      <extracomment>desktop/ui/workspaces/read_display.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Bracket…</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Briefing</source>
      <extracomment>menu view, menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Character</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Code</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Code selection…</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Code…</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Colours</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Copy</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Copy…</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Count in a sentence</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Count own codings only</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Cut […]</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Dark</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Decisions that wait…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Define code…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Delete</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Delete the briefing</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Differences</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Document</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Documents and codebook</source>
      <extracomment>desktop/ui/actions/view.py, menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Edges</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Edges move by</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Edit	F2</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;End further down</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Export</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Export briefing…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Facts…</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py, menu briefing, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Find in document…</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Go to document or code…</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Heading</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Higher</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Higher	Alt+Shift+Left</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Highlight without a code</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;History</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;House template…</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;How far read</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Import documents…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;In-vivo code</source>
      <extracomment>desktop/ui/actions/code.py, desktop/ui/workspaces/read_menus.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Key</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts…</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Leave out	Space</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Left of the text</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Light</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Line numbers</source>
      <extracomment>desktop/ui/workspaces/read_display.py, menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Line spacing</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Loose</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Margin</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Matrix</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Merge…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Move code to…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Move to another section…</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Names left of the text</source>
      <extracomment>desktop/ui/workspaces/read_display.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Narrow</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;New briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;New briefing…</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;New code</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;New project…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Next document</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;No key</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;None</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Note</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Note…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Numbers beside the text</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;One code alone</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Open…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Order by the filter again</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Outline</source>
      <extracomment>desktop/ui/workspaces/briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Paragraph</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Paragraph numbers</source>
      <extracomment>desktop/ui/workspaces/read_display.py, menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Positions table</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Previous coding</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Previous difference</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Previous document</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Put into the briefing…</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Quotations</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Quote again	Space</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Read</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Recode…</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>desktop/ui/actions/edit.py, menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Redo: {label}</source>
      <extracomment>desktop/ui/actions/edit.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Refresh from Word…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Remove	Delete</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py, menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Reset</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Revert this step</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Right of the text</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Section</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Sentence</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Show</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Show in the reader</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Sources</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Stance…</source>
      <extracomment>desktop/ui/workspaces/read_menus.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Start further up</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Strong highlights</source>
      <extracomment>desktop/ui/workspaces/read_display.py, menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Take back from…</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Text</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Tidy the quotation…</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Tidy…	Enter</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Tight</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>desktop/ui/actions/edit.py, menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Undo: {label}</source>
      <extracomment>desktop/ui/actions/edit.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Use instead</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Usual</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Versions of the memo…</source>
      <extracomment>menu code, menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Who says it…</source>
      <extracomment>desktop/ui/actions/code.py, desktop/ui/workspaces/read_menus.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Wide</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Wider</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Width of the text</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Without house template</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Word</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Word for word</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Word for word again</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>, at most {count}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>, changed</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>, {count} left out</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>, {total:,} with the codes below it</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>0 for all, or more</source>
      <extracomment>desktop/domain/section_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 change</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 code</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 coding</source>
      <extracomment>desktop/ui/actions/sending.py, desktop/ui/dialogs/merge_preview.py, desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 decision waits.</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 document</source>
      <extracomment>desktop/ui/actions/sending.py, desktop/ui/dialogs/merge_words.py, desktop/ui/panels/search.py, desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 memo</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 page was sent to the printer.</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 that is gone</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 thing needs your decision.</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1 word</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>17 June 2026, for example; left empty it is the day of writing.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>2</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>3</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>4</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>4 July 2026</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>4 July 2026, or a year</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>5</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>6</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>7</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>8</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>9</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>95 % interval {low} to {high}</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py, desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>; and {count} more</source>
      <extracomment>desktop/ui/workspaces/read_heard.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>; {already:,} {words} coded already</source>
      <extracomment>desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A briefing draws on what everybody coded, and this project is coded blind. It is here once you and the others have marked every document done, or when coding blind is switched off in File, Project.</source>
      <extracomment>desktop/ui/workspaces/blind.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A heading per actor</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A heading per code</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A heading per document</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A heading per kind of document</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A heading per stance</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A heading; the sections below it belong to it.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A highlight without a code cannot be quoted in a briefing.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A new code</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A newer program wrote part of this filter. It is kept as it is, and not followed here.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A passage belongs here if …</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A passage comes close, but words differ.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A report without any of your text was kept on this computer; nothing is sent.</source>
      <extracomment>desktop/ui/dialogs/stopped.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A search has at most {most:,} characters.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A second copy of this project lies beside it, with work that is not here: {name}.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A sentence before the chart, if you like.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A sentence before the count, if you like.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A sentence before the quotations, if you like.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A sentence before the table, if you like.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A sentence with a number in it that follows the project.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A star stands for the rest of a word, and “{words}” goes on after it.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A zip file that opens in Glossator, or in 7-Zip. Nobody can open it without the password, not even we.</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Aa</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>About Glossator</source>
      <extracomment>desktop/ui/dialogs/about.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accents</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accessibility of the template {name}</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accessibility of {name}</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accessibility: nothing to put right</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accessibility: {count} to put right</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Accessible documents are set in 12 points.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Action</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Actor</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Actors</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Actors whose positions reviewers see differently</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a document first.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a heading below the current section.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a section</source>
      <extracomment>desktop/ui/workspaces/briefing.py, desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a sentence with a number that follows the project.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add a text of your own below the current section.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add an annex, which begins on a page of its own.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add bars for what you count.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add coded passages that fit a filter.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add the documents that the briefing draws on.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add two things against each other, counted.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Add who stands where, by actor and issue.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Added</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Address</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Adds {things}.</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>After it was opened</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Agreement</source>
      <extracomment>desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Agreement for Excel…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Agreement for Word…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Agreement of all codes</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Agreement per code</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Alike</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All actions have the keys they came with.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes</source>
      <extracomment>desktop/ui/workspaces/compare.py, desktop/ui/workspaces/compare_bar.py, desktop/ui/workspaces/compare_found.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes are shown</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes as data, for another project to take in.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes as rows of a workbook, for another project to take in.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes as rows of data, for another project to take in.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes in the exchange format that NVivo, ATLAS.ti and MAXQDA read.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes together: α {alpha}</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes with their rules and an example each, to code by.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All codes, α = {alpha}</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All documents</source>
      <extracomment>desktop/ui/dialogs/send_copy.py, desktop/ui/workspaces/compare_found.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All kinds</source>
      <extracomment>desktop/ui/workspaces/compare_found.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All of them</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All of these are coded with {names} already.</source>
      <extracomment>desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All or none</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All that was saved before is in the file that was open; your last change is not saved.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All that was saved before is safe; your last change is not saved.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All {readable} codings can be read</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Allowed: {allowed}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Already in the project</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Also here</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Also in: {places}</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Altered</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Always</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Among</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Among all</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Among those coded</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Among those who comment on it</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>An outline of headings, text and what the project knows, written to Word. Begin with one of these.</source>
      <extracomment>desktop/ui/workspaces/briefing_none.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Annex</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Annex A: Sources</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Another Word file…</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py, desktop/ui/dialogs/template_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Another code</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Another one has the same name. Rename one, or merge the two in the codebook.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Any agreement</source>
      <extracomment>desktop/ui/workspaces/compare_found.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Any day</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Anywhere</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Apart</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Applies</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>April</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Arrange a briefing and see its pages.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Article</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As found</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As it is quoted</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As it was written</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As the &amp;system</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>As the system</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask (a demand or proposal)</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask for a copy made while the project is closed.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask for a copy saved in Word or LibreOffice; or add the file as a document.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask for a whole copy of the file, or repair it first with: glossator repair.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ask whoever sent it, and mind capitals and spaces.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Assign to</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Assign to somebody else</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Assigned {count} to {name}</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At least {count} characters</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At most 1</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At most 10</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At most 2</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At most 20</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At most 3</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At most 5</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>At the top of the codebook</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>August</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Back</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Back to the guess</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Back to {name}</source>
      <extracomment>desktop/ui/actions/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Backlight off</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Backlight on</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Backups are made while you work and before what changes much, and kept on this computer: all of two days, then one a day, a week, a month. One that you open becomes a file of its own; your project stays as it is.</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Backups of this project</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Backups, newest first</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bars</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bars for what you count.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Becomes a coding with this code.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Becomes a highlight with a memo.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Becomes a memo in the thread of the coding.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Becomes a memo of yours, for Word does not tell who changed it.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Before a merge</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Before a repair</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Before an import</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Before it was brought up to a newer version</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Before many codings were removed</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begin a briefing: a submission, a summary of responses, a policy brief.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begins on a page of its own: codebook, trail, or what you write.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begun</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Begun as: {preset}</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bill</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Black and white without greys, and full highlights.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Black and white without greys, and full highlights. It comes by itself where the system asks for it.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Blocks of the briefing</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Blue, with a solid line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bookmark set</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Both of you changed this.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bracket</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Briefing</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/workspaces/briefing_bar.py, desktop/ui/workspaces/briefing_menus.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Briefings have Glossator’s own look again</source>
      <extracomment>desktop/ui/actions/briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Briefings now start from {name}</source>
      <extracomment>desktop/ui/actions/briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bring a briefing that was edited in Word up to date, without touching what somebody wrote.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bring in documents first. Once two reviewers have read them, their readings stand here side by side.</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bring in what you have to read</source>
      <extracomment>desktop/ui/workspaces/empty.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Bring the briefing back with Undo or from the history, then refresh again.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Brings 1 change of what is here already.</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Brings {count} changes of what is here already.</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By actor</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By character</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By code</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By date</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By document</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By number, from a table of sources</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By paragraph</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By sentence</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By when a decision is wanted: 1 July 2026, for example.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By whom</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Byline</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>C&amp;hart</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>C&amp;lose project</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>C&amp;olour</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>C&amp;opy</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>C&amp;opy…</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>C; Return; Enter; Ctrl+K</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>desktop/ui/dialogs/damaged.py, desktop/ui/dialogs/refresh_review.py, desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Caption</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Case</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Changed</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Character</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Chart</source>
      <extracomment>desktop/ui/briefing/piece.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check a &amp;draft…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check a draft</source>
      <extracomment>desktop/ui/actions/drafts.py, desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check a draft: are its quotations true?</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check all matches</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check every quotation of a Word, ODT or text file against the documents.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check it again first.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check no match</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check of {name}</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check that it was saved.</source>
      <extracomment>desktop/readers/markdown.py, desktop/readers/plain_text.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check that you may open it.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check the disk and try again.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check the name and the folder.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check the project with: glossator check.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check what kind of file it is.</source>
      <extracomment>desktop/readers/encodings.py, desktop/readers/plain_text.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Checked draft</source>
      <extracomment>desktop/ui/actions/drafts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Checking {name}</source>
      <extracomment>desktop/ui/actions/drafts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose</source>
      <extracomment>desktop/ui/dialogs/choose.py, desktop/ui/dialogs/choose_several.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a .gloss file, or a package that Glossator made.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a code…</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a darker colour in Modify Style; 4.5 to 1 is the least that most people can read.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a file that ends in .gloss.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a section of the outline to see what is in it.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a template for it, or name one with --template.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose an action and press its new key in the field. Keys without Ctrl or Alt are for actions that work in the text.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose another code.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose another folder.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose another name.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose one in the list of documents.</source>
      <extracomment>desktop/ui/workspaces/read_nothing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose the Word template that briefings start from.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose the file to write</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose under which code it shall stand.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose where…</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose who stands side by side. Now: {names}</source>
      <extracomment>desktop/ui/workspaces/compare_readers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>desktop/ui/widgets/icon_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Clear the filter</source>
      <extracomment>desktop/ui/panels/codebook.py, desktop/ui/panels/documents.py, desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Click a coded passage, or a code in the codebook, to see its passages alone.</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close Glossator; everything is saved.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close all folders</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close history</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close it there and try again.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close the find bar (Esc)</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close the list of matches (Esc)</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close the project; everything is saved.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close the search, and stay here</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Close this message</source>
      <extracomment>desktop/ui/widgets/message_bar.py, desktop/ui/widgets/toast.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Closing</source>
      <extracomment>desktop/ui/closing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Co&amp;dings here…</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Co&amp;mmand palette…</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/item_models/agreement.py, desktop/ui/panels/inspector.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/reader/coding_bar.py, desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code &amp;all matches…</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code all…</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code blind</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code for the passages picked</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code picker</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code applied last.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key </source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 1.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 2.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 3.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 4.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 5.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 6.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 7.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 8.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code the selected words with the code that has the key 9.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code this place…</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with &amp;last code</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;1</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;2</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;3</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;4</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;5</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;6</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;7</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;8</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with key &amp;9</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with the &amp;last</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code with {name}</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code {count:,} places…</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Code, and what it stands for</source>
      <extracomment>desktop/ui/printing/back_matter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codebook</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codebook as CSV…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codebook as JSON…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codebook for Excel…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codebook for Word…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codebook for other programs (REFI-QDA)…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coded passages that fit a filter</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coded passages that fit a filter, and those you put in.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coded {value} with {names}{more}</source>
      <extracomment>desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codes</source>
      <extracomment>desktop/ui/reader/code_picker.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codes at the end</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codes in this document</source>
      <extracomment>desktop/ui/printing/back_matter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codes to look for</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/panels/inspector.py, desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding bar</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding blind. Hidden here until you and they have marked it as read: the codings of {names}.</source>
      <extracomment>desktop/ui/workspaces/read_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding blind. Left out until you and they have marked the document as read: what concerns the codings of {names}. Take the file in again then.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding blind. Not listed until you and they have marked the document as read: what waits over the codings of {names}.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding blind. Still hidden here: the codings of {names}, who have not marked it as read.</source>
      <extracomment>desktop/ui/workspaces/read_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings above</source>
      <extracomment>desktop/ui/reader/gutter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings and memos</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings below</source>
      <extracomment>desktop/ui/reader/gutter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings beside the text</source>
      <extracomment>desktop/ui/reader/margin.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings here</source>
      <extracomment>desktop/ui/panels/inspector_passage.py, desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings of {name}</source>
      <extracomment>desktop/ui/workspaces/compare_column.py, desktop/ui/workspaces/read_display.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cohen’s κ</source>
      <extracomment>desktop/ui/item_models/agreement.py, desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Colours</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Command palette</source>
      <extracomment>desktop/ui/dialogs/palette.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Commands</source>
      <extracomment>desktop/ui/dialogs/palette.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Comments on “{title}” in {name}</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Comparing takes two. Send a copy of the project to a colleague; when it comes back with their codings, merge it into this one.</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Comparing {name} with the project</source>
      <extracomment>desktop/ui/actions/refreshing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Conditional</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Conflict</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>desktop/ui/dialogs/help_viewer.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Contents, level 1</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Contents, level 2</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>desktop/ui/dialogs/stopped.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copied to</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>desktop/ui/dialogs/draft_check.py, desktop/ui/error_box.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy it to a folder of your own and open the copy.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy the briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy the report</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy the selected words.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy the words</source>
      <extracomment>desktop/ui/widgets/late_memo.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Count in a sentence</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Counts</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ctrl+PgDown</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ctrl+PgUp</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ctrl+Shift+R</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cut and bracket the current quotation by rule.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cut the selected words</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Cut with [...], mark with [sic], and put your own words in square brackets.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Czech</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>D&amp;eeper</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Danish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dark ink on a light page, always.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Date</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py, desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Date of publication: year, month or day</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Date of receipt</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>De&amp;lete code</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deadline</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>December</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Decide</source>
      <extracomment>desktop/ui/actions/sharing.py, desktop/ui/panels/inspector.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Decide on “{code}”</source>
      <extracomment>desktop/ui/workspaces/compare_settling.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Decided by {name}: {what}</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Decisions that wait</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dee&amp;per	Alt+Shift+Right</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Definition</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete it</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete the briefing; undo brings it back.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete the selected code with its codings; undo brings it back.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete; Backspace</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted the briefing “{title}”</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted {value}</source>
      <extracomment>desktop/ui/actions/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Details</source>
      <extracomment>desktop/ui/dialogs/damaged.py, desktop/ui/error_box.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Differences</source>
      <extracomment>desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dim everything that is not coded.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dim pages in the dark</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Discuss</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Do again what was taken back.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Do not open it; ask whoever sent it for another copy.</source>
      <extracomment>desktop/readers/archives.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document</source>
      <extracomment>desktop/ui/actions/printing.py, desktop/ui/dialogs/conflicts.py, desktop/ui/panels/inspector.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document text</source>
      <extracomment>desktop/ui/reader/surface.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document with &amp;margin as PDF…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document with margin as PDF</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document {value} of {count}</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documents</source>
      <extracomment>desktop/ui/dialogs/send_copy.py, desktop/ui/panels/documents.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documents and codebook</source>
      <extracomment>desktop/ui/panels/tool_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documents and codes found</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documents quoted</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documents to look in</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Does not apply</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Does “{code}” apply here?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag Word, PDF, web pages or text files here.</source>
      <extracomment>desktop/ui/workspaces/empty.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Drag it into a section of a briefing</source>
      <extracomment>desktop/ui/widgets/coding_list.py, desktop/ui/widgets/paragraph.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Draw to make the margin wider or narrower; double-click for its usual width</source>
      <extracomment>desktop/ui/reader/margin_handle.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Dutch</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>E&amp;nd further up</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Edges of codings move by</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Edit together</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Edited in Word</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Edited: {what}.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Email</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>End of the briefing</source>
      <extracomment>desktop/ui/briefing/piece.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>English (Ireland)</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>English (United Kingdom)</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>English (United States)</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Enter goes on to the buttons that decide.</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every character stands like this in the source.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every coded passage as a row of a workbook.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every coded passage as a row of data.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every coded passage under its code, with positions, sources and the codebook.</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every document</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every document, quoted or not</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every paragraph after this one has a coding.</source>
      <extracomment>desktop/ui/workspaces/read_steps.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every passage that may be quoted, by code, on one page for a browser; works offline.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every text that this memo ever had</source>
      <extracomment>desktop/ui/dialogs/memo_versions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Everybody</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Everybody’s</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Everything in {name} is here already.</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Everything is saved as it happens; this says so.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Everything stays in one file on this computer.</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exact</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Examining {name}</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exclude when</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Exclude when: {rule}</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Export briefing</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Export this briefing to Word</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Export to Word</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Extract in a briefing</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Extracts as CSV…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Extracts as a web page…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Extracts for Excel…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>F2</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>F8</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>F9</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Facts of the briefing</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Facts of the briefing…</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>February</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Figures of all codes, alpha {alpha}</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>File the selected documents in a new folder.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>File the selected documents.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>File to write</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Fill the screen, or be a window again.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>desktop/ui/dialogs/choose.py, desktop/ui/dialogs/choose_several.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter codes</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter documents</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter history</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter passages</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Filter the list</source>
      <extracomment>desktop/ui/dialogs/choose.py, desktop/ui/dialogs/choose_several.py, desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find &amp;next</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find a code by name, path or definition</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find a code for the selected words by typing some of its name.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find a speaker, or name a new one</source>
      <extracomment>desktop/ui/reader/speaker_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find any action by typing some of its words.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find in all &amp;documents…</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find in all documents</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find in document</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find in document (Ctrl+F)</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find in this document</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find or make a code</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Find or name a speaker</source>
      <extracomment>desktop/ui/reader/speaker_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Findings and recommendations on page one, the evidence by theme in short sections, the method in a paragraph.</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Finnish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Fleiss’ κ</source>
      <extracomment>desktop/ui/item_models/agreement.py, desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Folder</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Folder {name}</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Follow the system, or always light or always dark.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Follow the system’s colours.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Font</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>For example OFFICIAL, or Not for publication; stands on every page of the briefing.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Free some space on the disk of your user folder, or save a copy elsewhere.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>French</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>From</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>German</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give each heading the level below the one above it.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give every setting here its first value, but for your name and initials</source>
      <extracomment>desktop/ui/dialogs/preferences.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give it the style of a heading.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give only one of the two.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the briefing another title.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the passage a code and put it in then.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the selected coding another code.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the selected documents to somebody to read.</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the text its own size.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator</source>
      <extracomment>desktop/ui/dialogs/about.py, desktop/ui/dialogs/damaged.py, desktop/ui/dialogs/stopped.py, desktop/ui/error_box.py, desktop/ui/main_window.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator &amp;help</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator help</source>
      <extracomment>desktop/ui/dialogs/help_viewer.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator ran into a fault of its own.</source>
      <extracomment>desktop/ui/error_box.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator works offline: it has no network code of its own and refuses any. Your projects, and all they hold, stay in the files you make.
Glossator is free software under the MIT licence. It uses Qt for Python (PySide6) under the LGPL, version 3; the Qt libraries lie beside the program and may be replaced.</source>
      <extracomment>desktop/ui/dialogs/about.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator’s own look</source>
      <extracomment>desktop/ui/dialogs/template_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator’s serif (Literata)</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go &amp;to</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go on anyway</source>
      <extracomment>desktop/ui/actions/edit.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go through the codings under the cursor, the shortest first.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to document or code</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the bookma&amp;rk</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the bookmark of this document.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the coding before.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the documents</source>
      <extracomment>desktop/ui/workspaces/blind.py, desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the find before.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next coding of the document.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next find.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next paragraph in which nothing is coded.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next passage of the code that is shown alone.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the passage before of the code that is shown alone.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the passage, document or code that the step selected in history was about.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to…</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Greek</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Green</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Green, with a dotted line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Grey</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Grey the selected words: not searched, counted or quoted. Again takes it back.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Grey, with a thin line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>H</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Handling</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Handling instruction</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading 1</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading 2</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading 3</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading in a table</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Heading of an annex</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Help page</source>
      <extracomment>desktop/ui/dialogs/help_viewer.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Here</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Hide the codings of other reviewers.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Hides from each reviewer what a colleague coded in a document until the two of them have marked it as read. The history keeps who coded when, and each switch of this.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>High con&amp;trast</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Highlight the selected words; a code may come later.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>History</source>
      <extracomment>desktop/ui/panels/history.py, desktop/ui/panels/tool_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>History s&amp;tep</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Holds</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>House template</source>
      <extracomment>desktop/ui/actions/briefing.py, desktop/ui/dialogs/briefing_facts.py, desktop/ui/dialogs/export_briefing.py, desktop/ui/dialogs/template_field.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How far Shift and an arrow key move an edge of the selected coding.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How far reviewers agree, per code and overall, and what they read differently, with decisions.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How far the lines of the text stand apart.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How it is used…</source>
      <extracomment>desktop/ui/actions/briefing.py, desktop/ui/dialogs/briefing_facts.py, desktop/ui/dialogs/template_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How many</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How many {what}: {which}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How the house template is &amp;used…</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How wide the column of text is.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How {name} is used</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>If it holds pictures of pages, add the original.</source>
      <extracomment>desktop/readers/odt.py, desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Import</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Import documents</source>
      <extracomment>desktop/ui/actions/importing.py, desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Import documents…</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py, desktop/ui/workspaces/empty.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Important ones first</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Importing documents</source>
      <extracomment>desktop/ui/actions/importing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In Word now</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In Word: Table Layout, “Repeat Header Rows”.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In Word: Table Properties, Alt Text, and give the table a title.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In Word: Table Properties, Row, and take away “Allow row to break across pages”.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In Word: right-click the picture, “View Alt Text”, and say what it shows.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In a copy on this computer, which is brought together with the shared file as you work.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In dark colours, darken the white pages of PDF documents a little.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In notes at the end</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In notes at the foot of the page</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In the draft</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In the project now</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In the source</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In-vivo code: named with these words</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Include when</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Include when: {rule}</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Initials</source>
      <extracomment>desktop/ui/workspaces/start.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Inspector</source>
      <extracomment>desktop/ui/panels/tool_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Irish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Issue</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Issue (positions are taken on it)</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Issue, recommendation and timing first; positions, handling and risks; evidence in annexes.</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It does not belong here if …</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It has no slots: page, headers and styles are taken, and what is written in it is left out.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It is spread over paragraphs that hold other words, so it cannot be exchanged. Change it in Word by hand.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It stayed where it was.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It was edited in Word, and it changed in the project. It stays as it is until you choose.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It was edited in Word, and the project no longer has it. It stays until you choose.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It was edited in Word. The words are left as they are, though they are no longer those of the source.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It was left as it is.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It was not changed, and no file was written.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It was not changed.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Italian</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Item of a list</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Its slots are filled: {names}. What is written in its body is left out: it has no slot for the sections.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>January</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>July</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>June</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py, desktop/ui/dialogs/project_facts.py, desktop/ui/dialogs/template_use.py, desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep all {count}</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep both</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep both, one after the other</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep it</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep it as text of one’s own</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep one reviewer's.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep the briefing’s words</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep this reading</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep this text</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep {name}’s</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keep {reviewer}’s</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kept</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Key</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Key {keys}</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Keys</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>desktop/ui/panels/inspector_code.py, desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind of code</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind of document</source>
      <extracomment>desktop/ui/panels/inspector_document.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Krippendorff’s α</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Language</source>
      <extracomment>desktop/ui/dialogs/project_facts.py, desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Language tag</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <extracomment>desktop/ui/workspaces/read_display.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Last code</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Later</source>
      <extracomment>desktop/ui/closing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave --briefing out for the default one.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave it as it is</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave it for later</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave it in</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave it out</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave open</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Leave “{code}” open</source>
      <extracomment>desktop/ui/workspaces/compare_settling.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Left of the text</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Let another code stand for the selected one; its codings follow.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Let the words of the link say where it leads.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Letter</source>
      <extracomment>desktop/ui/printing/back_matter.py, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Letter, 14 May 2026, p. 2</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Light</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Light ink on a dark page, always.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Line spacing</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Lines</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List of the codings under the cursor…</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List the backups of this project and open one beside it.</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List the codings under the cursor, to select one.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List the matches and give them a code</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List the texts that the memo of the selected step ever had.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List the texts that the memo on the selected coding ever had, to restore one.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List them with: glossator documents.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List what is still to be decided.</source>
      <extracomment>desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List what waits with: glossator conflicts. Where a name was given twice, rename or merge one.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List what was found and give it a code, as one step.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Lists</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look at it first, then undo anyway.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look for fewer words.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look for words in every document of the project.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look for words in the open document.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look through all keys and change them.</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Looking at {name}</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Looking for differences…</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Looking through the template</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Loose</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>M; Ctrl+Alt+M</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Made by Glossator</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a briefing</source>
      <extracomment>desktop/ui/actions/outline.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a code beside the selected one.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a code named by the selected words and apply it.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a code under the selected one.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a project in a new file.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make another briefing like this one.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make the first briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_none.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make the margin narrower; then letters stand for names.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make the margin wider.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make the text larger.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make the text smaller.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Making the sample project</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>March</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark a document done for each of them: what was not read is not the same as not coded.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark as &amp;read</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark as not &amp;read</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark as not read yet</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark as read</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark documents done for each reviewer, or name two with --reviewer.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mark the word before the cursor as the source has it</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Marked {words}</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Marking</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Match accents</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Match case</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Matches to code</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Matches to code; Space checks</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Matrix</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>May</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>May be quoted</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Meaning of the code</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Memo</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/panels/inspector_coding.py, desktop/ui/panels/inspector_document.py, desktop/ui/panels/inspector_passage.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Memo on this coding</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Memo on this document</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Memos</source>
      <extracomment>desktop/ui/printing/back_matter.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Memos at the end</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mer&amp;ge code into…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>desktop/ui/dialogs/merge_codes.py, desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge a file…</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge files into this project</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge it</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge them</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge {name} into this project</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merged {name}.</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merged “{name}” into “{other}”</source>
      <extracomment>desktop/ui/actions/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merging {name}</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ministerial submission</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mixed</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More about briefings</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More about codes</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More about documents</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More about the section</source>
      <extracomment>desktop/ui/workspaces/briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More about this</source>
      <extracomment>desktop/ui/panels/inspector.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>More was done since then. Edit, Undo takes back the newest step first.</source>
      <extracomment>desktop/ui/context.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Motion</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move &amp;down</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move &amp;down	Alt+Down</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move &amp;up</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move &amp;up	Alt+Up</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move do&amp;wn</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the keyboard to the next pane.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the keyboard to the pane before.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the section a level deeper.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the section a level higher.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the section down.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the section up.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the selected code after the next.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move the selected code before the one above.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move to &amp;folder…</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move to another section</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move to folder</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move u&amp;p</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Move “{name}”</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Moved to “{name}”</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Moved {count} {to}</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Moved {passages} of “{name}” to “{other}”</source>
      <extracomment>desktop/ui/actions/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Moved {words}</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name a file that ends in {known}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name it by its id.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name of the code</source>
      <extracomment>desktop/ui/panels/inspector_code.py, desktop/ui/reader/name_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name of the folder for {count}</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name of the new code</source>
      <extracomment>desktop/ui/dialogs/split_code.py, desktop/ui/reader/name_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name of the new speaker</source>
      <extracomment>desktop/ui/reader/speaker_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name the document with --document.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Name, as they will give it in their own copy</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Named there: {titles}.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Names of codes</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Names that may mean the same</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Narrow</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ne&amp;xt passage of the code</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Neutral</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Never: in the file itself</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New code</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New code &amp;under this</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New fo&amp;lder…</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New folder</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New folder…</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New in the project, but nothing of its section is in this file, and there is no plain place for its heading. Copy the words from here, or export the briefing anew.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New in the project. It goes behind the last extract of its section; the heading of a new section goes in with it, behind the section before.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New key</source>
      <extracomment>desktop/ui/widgets/key_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New name</source>
      <extracomment>desktop/ui/widgets/rows.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New page</source>
      <extracomment>desktop/ui/briefing/piece.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New project</source>
      <extracomment>desktop/ui/actions/file.py, desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New speaker “{name}”</source>
      <extracomment>desktop/ui/workspaces/read_sayings.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>New speaker …</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Newspaper, ministry …</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next &amp;pane</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next c&amp;oding</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next coding &amp;under the cursor</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next diffe&amp;rence</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next difference</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next find</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next find ({next_key})</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next open one</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next unco&amp;ded paragraph</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No backup of {path} could be written: {reason}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No code applies</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No code has the key {digit}. Give it one in the codebook: Code, Key.</source>
      <extracomment>desktop/ui/workspaces/read_tools.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No code has these words in its path or its definition.</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No code has these words in its path.</source>
      <extracomment>desktop/ui/dialogs/merge_codes.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No code has these words.</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No codes yet. Make one while you read, or start from a list.</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No coding is here.</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No coding {words} this one.</source>
      <extracomment>desktop/ui/workspaces/read_steps.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No codings</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No command has these words.</source>
      <extracomment>desktop/ui/dialogs/palette.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No copy was made for {path}: {finding}</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No copy was written.</source>
      <extracomment>desktop/ui/actions/sending.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No difference fits the filter.</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document fits this filter.</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document is read by two yet</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document is yours yet. Documents are given to people with Document, Assign to…</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document of the project has words like these.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document open</source>
      <extracomment>desktop/ui/workspaces/read_nothing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document was marked done by all of {names}, so there is nothing to compare.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No documents</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No documents yet.</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No file was changed.</source>
      <extracomment>desktop/errors.py, desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No folder</source>
      <extracomment>desktop/ui/actions/document.py, desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No heading of its own</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No headings</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No key</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No longer in the project. It is taken out with its note.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No passage of “{name}” {words} this one here.</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No project open</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No project was open.</source>
      <extracomment>desktop/ui/dialogs/stopped.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No projects yet</source>
      <extracomment>desktop/ui/actions/menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No quotation was found in this draft.</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No step fits this filter.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nobody’s: for coding blind</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>None</source>
      <extracomment>desktop/ui/panels/inspector_code.py, desktop/ui/reader/match_preview.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>None	&amp;0</source>
      <extracomment>desktop/ui/workspaces/read_sayings.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Norwegian</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not at all</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not content</source>
      <extracomment>desktop/ui/actions/code.py, desktop/ui/dialogs/conflicts.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not content: greyed, and not searched, counted or quoted</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not found</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py, desktop/ui/panels/search.py, desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not imported</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not placed</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not read</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not set</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not stacked</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not while you read blind</source>
      <extracomment>desktop/ui/workspaces/blind.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Note</source>
      <extracomment>desktop/ui/dialogs/template_words.py, desktop/ui/printing/marked.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Note on this passage</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Note: {words}</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing can be written in {folder} (for {name}).</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing could be rescued from {path}: no piece of a project's history in it is whole.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing differs: they coded the same passages in the same way.</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing else in the list is open.</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing fits yet. Widen the filter, or drag coded passages here.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing has these words</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing in the project was changed.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing is coded here. C picks a code, Q repeats the last one.</source>
      <extracomment>desktop/ui/panels/inspector_passage.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing of it was opened.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing of it was taken in, and your project is as it was.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing of yours is replaced: where both of you changed the same thing, both values are kept until somebody decides. A backup is made before.</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing of “{label}” is left to take back: it was undone or replaced since.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing stands under one heading yet: {names}.</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing stands under {count:,} headings yet: {names}.</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing ticked means all of them.</source>
      <extracomment>desktop/ui/dialogs/choose_several.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing to compare yet</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing waits for a decision.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <extracomment>desktop/briefing_errors.py, desktop/edit_errors.py, desktop/errors.py, desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was coded by it.</source>
      <extracomment>desktop/edit_errors.py, desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was done yet.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was found that shuts readers out.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was merged.</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was taken in.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was to be changed in {name}.</source>
      <extracomment>desktop/ui/actions/refreshing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was undone.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was written.</source>
      <extracomment>desktop/briefing_errors.py, desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was written. A file that was there is unchanged.</source>
      <extracomment>desktop/ui/context.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>November</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Number every fifth line.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Number the paragraphs as citations do.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Numbered paragraph</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Numbers beside the text</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Numbers of the paragraphs, as citations have them, or of every fifth line.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>O</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>OFFICIAL</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>October</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Of a document that is printed, each with the number that stands beside its coding.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Of a document that is printed, with their colours and what they stand for.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Of documents at 100 %; the zoom of each document comes on top.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Of the briefing: for hyphens and spelling in Word.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Of {field} only one value can stand.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>On network drives, in synced folders, on sticks</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>On which side of the text bars and names of the codings stand.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One bar</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One column</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One did not code it</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One file that a colleague can open and code in. What they do in it comes back with Merge, and nothing is lost.</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One of you deleted this while the other changed it. It is shown until somebody decides.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One of you deleted this while the other used it. It is shown until somebody decides.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One reviewer so far</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One row</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One thing at a time: wait for what is running, or cancel it.</source>
      <extracomment>desktop/ui/actions/elsewhere.py, desktop/ui/context.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only codes used in this briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only cuts and brackets: this is still a quotation.</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only documents that you have not finished</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only documents that you were given or have begun</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only m&amp;y codings</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only mine ({name})</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only steps on the open document and its passages</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only this document</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only those of {name}: to go on blind</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only told; nothing changes for these</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only what an editor may do was done.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Only {name} is shown, {count} {words} here</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open</source>
      <extracomment>desktop/ui/actions/briefing.py, desktop/ui/actions/exporting.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <extracomment>desktop/ui/actions/menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a backup or another copy of it.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a backup or another copy of the project.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a copy</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a project</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a project file.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open a project file…</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open all folders</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open as it was &amp;before the merge</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open as it was before</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open invented documents to try things on.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open it in Word and save it anew; if that does not help, make the template afresh.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open it in the window, where it may be written: it is brought up to date, and a backup is kept.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open it, save a copy without the password and add that.</source>
      <extracomment>desktop/readers/odt.py, desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open or make a project first; then drop documents into it.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open that project and take it in there.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the &amp;sample project</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the backup</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the backup made before the last merge, beside this project.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the document after this one.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the document before this one.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the folder with &amp;reports</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the sample project</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the selected document.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open what can be read</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Opened a backup as {name}. Your project is as it was.</source>
      <extracomment>desktop/ui/actions/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Opened the backup</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Opened what could be read</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Opening a backup</source>
      <extracomment>desktop/ui/actions/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Opening {name}</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Oppose</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Orange</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Orange, with a dashed line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Order</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Ordinal α {alpha}</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Other</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Other source</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Others save to this file, too. You go on in a copy; everybody’s work is kept.</source>
      <extracomment>desktop/ui/actions/entering.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Others’ codings, memos and decisions stay here, and so do briefings: the copy’s history holds nothing of them. Good for sending your part back.</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Our comment lies on other words now, or these were edited. The coding stays where it is.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Our comment was deleted in Word. What it stood for stays in the project.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Outline</source>
      <extracomment>desktop/ui/briefing/outline.py, desktop/ui/workspaces/briefing.py, desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Overview of the codings in the document</source>
      <extracomment>desktop/ui/reader/overview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Own words in brackets, in place of what is selected or at the cursor</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Own words to stand in brackets</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>P&amp;roject…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pa&amp;ges as they look</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Page</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <extracomment>desktop/ui/printing/pages.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Page {page}</source>
      <extracomment>desktop/ui/page_view/canvas.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <extracomment>desktop/ui/page_view/canvas.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pages of the document</source>
      <extracomment>desktop/ui/page_view/canvas.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pages of {name}</source>
      <extracomment>desktop/ui/page_view/view.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Paint coded passages in full colour, not only the selected one.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Paint every coded passage in full colour.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Paragraph</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Paragraph without a number</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Paragraphs</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Partly alike</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Parts and their licences</source>
      <extracomment>desktop/ui/dialogs/about.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passage</source>
      <extracomment>desktop/ui/panels/inspector.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages by theme</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages here</source>
      <extracomment>desktop/ui/printing/back_matter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages of the codes below count, too</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages that all of them coded alike</source>
      <extracomment>desktop/ui/workspaces/compare_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages that no two of them coded alike</source>
      <extracomment>desktop/ui/workspaces/compare_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages that some of them coded alike, and others not</source>
      <extracomment>desktop/ui/workspaces/compare_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Passages to code</source>
      <extracomment>desktop/ui/panels/search.py, desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Password</source>
      <extracomment>desktop/ui/actions/sending.py, desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pattern</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Permitted</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pick all shown</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pick passages of the selected code that get another code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pink, with a dash-dot line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Places where it was found</source>
      <extracomment>desktop/ui/panels/search_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Policy brief</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Polish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Poll</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Portuguese</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Positions</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Positions table</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pre&amp;ferences…</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pre&amp;vious pane</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Preferences</source>
      <extracomment>desktop/ui/dialogs/preferences.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Preparing the search: {done:,} of {total:,} documents</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Press the new key here</source>
      <extracomment>desktop/ui/widgets/key_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Preview</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Preview of the pages</source>
      <extracomment>desktop/ui/workspaces/briefing_pages.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Previous difference</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Previous find</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Previous find ({previous_key})</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Previous passa&amp;ge of the code</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Prin&amp;t document…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Print document</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Print the open document with its codings and their names in the margin.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Printing</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Printing was cancelled.</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Printing {name}</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Progress</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Project</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Protect with a password</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Protective marking</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Published by</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Publisher</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Purple</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Purple, with a wave line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put 1 passage into “{name}”</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put into the &amp;briefing…</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put into the briefing</source>
      <extracomment>desktop/ui/actions/outline.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put it at the end of the word: permit*.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put it back</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put it back, or open it where it is now.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put it in</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put right in every briefing by itself</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put the bookmark of this document where you are.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put the inner table below the outer one.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put the selected coded passage into a section of a briefing.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put the words into the line of the header or footer itself.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Put {count} passages into “{name}”</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Q; Ctrl+Shift+K</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Question</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Question below the title</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>desktop/ui/briefing/piece.py, desktop/ui/dialogs/template_words.py, desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quotations</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quotations in this section</source>
      <extracomment>desktop/ui/briefing/quotation_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quotations in {name}</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quotations of the draft</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Quote more words, or give start and end.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>R&amp;ecode…</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;move</source>
      <extracomment>desktop/ui/actions/document.py, desktop/ui/workspaces/read_menus.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;move coding</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;name</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;name code</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read</source>
      <extracomment>desktop/ui/actions/document.py, desktop/ui/workspaces/read_bar.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read and code it in the text view.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read and code the open document.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read closely. Brief exactly.</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read how things are done.</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read state</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Read-only</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Readers side by side</source>
      <extracomment>desktop/ui/workspaces/compare_readers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Readers side by side: {names}</source>
      <extracomment>desktop/ui/workspaces/compare_readers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reading the document</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reading what is left of {name}</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reading {name}</source>
      <extracomment>desktop/ui/actions/word_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reason of the decision</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Received</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Recent</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>desktop/ui/panels/tool_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reduce motion</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Refresh</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Refresh a briefing that was edited in Word</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Refresh from Word</source>
      <extracomment>desktop/ui/actions/refreshing.py, desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Refresh {name}</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Refreshing {name}</source>
      <extracomment>desktop/ui/actions/refreshing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Regular expression</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Release</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove coding {name}</source>
      <extracomment>desktop/ui/widgets/coding_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove the section; undo brings it back.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove the selected coding; undo brings it back with its notes.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove the selected documents; undo brings them back.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed 1 coding</source>
      <extracomment>desktop/ui/panels/inspector_coding.py, desktop/ui/panels/inspector_passage.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed {count} with all codings</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed “{name}”</source>
      <extracomment>desktop/ui/workspaces/read_tools.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Removed “{name}” from the briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rename the briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rename the coding’s code</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Replace it</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Report</source>
      <extracomment>desktop/ui/dialogs/template_field.py, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reports of faults; they hold none of your text.</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reset all</source>
      <extracomment>desktop/ui/dialogs/preferences.py, desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Response</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Restore this version</source>
      <extracomment>desktop/ui/dialogs/memo_versions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Restored the memo</source>
      <extracomment>desktop/ui/actions/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Restoring {name}</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Revert anyway</source>
      <extracomment>desktop/ui/actions/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Revert this step</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reverted “{label}”</source>
      <extracomment>desktop/ui/actions/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reverting takes back this step alone. It can be undone.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reverting writes over the newer value; it stays in history, and the revert can be undone.</source>
      <extracomment>desktop/ui/actions/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reviewer</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/workspaces/compare_column.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reviewers</source>
      <extracomment>desktop/ui/printing/back_matter.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reviewer’s note</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Right of the text</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Rows</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>S</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <extracomment>desktop/ui/workspaces/read_display.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>S&amp;tart further down</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save a &amp;copy…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save a copy</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save a copy without the password and add that.</source>
      <extracomment>desktop/readers/pdf.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save it again in the browser, as a complete page.</source>
      <extracomment>desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save it as .docx and add that.</source>
      <extracomment>desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save it as .docx, .odt or .txt and check that.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save it as one of {known} and add that.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save it…</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save no&amp;w</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save the page again.</source>
      <extracomment>desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save the project</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save the report</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save the report…</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Save what it shows as .odt and add that.</source>
      <extracomment>desktop/readers/odt.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved a copy as {name}</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved here as it happens; the shared file is brought up to date now.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved on this computer only</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved {at:%H:%M}</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved. Every change is saved as it happens.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saving</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saving a copy</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saving the project</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saving to the shared folder</source>
      <extracomment>desktop/ui/publisher.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saving to the shared folder. What you did is safe on this computer in any case.</source>
      <extracomment>desktop/ui/closing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saving …</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Say that you have read the selected documents.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Say that you have read this document</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Say what the selected code means.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Say where the speaker stands: support, oppose, conditional and so on.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Say who speaks in the selected coding.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Says</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Scroll the document</source>
      <extracomment>desktop/ui/reader/overview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Scroll to further readers</source>
      <extracomment>desktop/ui/workspaces/compare_columns.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Search actions and keys</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Search the help</source>
      <extracomment>desktop/ui/dialogs/help_viewer.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Searching</source>
      <extracomment>desktop/ui/panels/search_under_way.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Searching…</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Section</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Section of a briefing</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>See that it is on and has paper, or choose another; File, Export writes the same as a PDF.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>See where reviewers differ, and settle it.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select a passage, a code or a document to see it here.</source>
      <extracomment>desktop/ui/panels/inspector.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select coding {name}</source>
      <extracomment>desktop/ui/widgets/coding_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the words that are no content first, an advert or a footer for instance.</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select the words to code first, or click a coded passage.</source>
      <extracomment>desktop/ui/workspaces/read_tools.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select words or a coded passage first, then write a note on it.</source>
      <extracomment>desktop/ui/workspaces/read.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Select words or a coded passage first.</source>
      <extracomment>desktop/ui/workspaces/read_sayings.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Selected: {words}</source>
      <extracomment>desktop/ui/page_view/canvas.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Send a cop&amp;y…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Send a copy</source>
      <extracomment>desktop/ui/actions/sending.py, desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Send for co&amp;mments…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Send for comments</source>
      <extracomment>desktop/ui/actions/word_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sentence</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>September</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set boo&amp;kmark</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set quotations upright; italics are hard to read at length.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set the lines at their usual distance.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set the lines close together.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set the lines further apart.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set the text in a column of about 68 characters.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set the text in a narrow column.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Set the text in a wide column.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sharing</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shift and an arrow move an edge of the selected coding by a character.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shift and an arrow move an edge of the selected coding by a paragraph.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shift and an arrow move an edge of the selected coding by a sentence.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shift and an arrow move an edge of the selected coding by a word.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shift+F8</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show &amp;all codings</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show a PDF as its pages, or as text again.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show bars and names of the codings left of the text.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show bars and names of the codings right of the text.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show changes</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show each code’s own codings in the tree, without those of the codes below it.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show folder</source>
      <extracomment>desktop/ui/actions/sending.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show in the reader</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show in the source</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show no numbers beside the text.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show only these</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show or hide the left pane.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show or hide the right pane.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show report</source>
      <extracomment>desktop/ui/dialogs/stopped.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the codings of all codes and reviewers again.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the document’s facts</source>
      <extracomment>desktop/ui/panels/inspector.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the pages as they look</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the passages of the code in hand alone, or all again.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the selected documents as </source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the selected documents as begun.</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the selected documents as not read.</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the selected documents as read.</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the text</source>
      <extracomment>desktop/ui/page_view/pane.py, desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show the text (P)</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show title, author and date in the inspector.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show what was done, or the inspector again.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show which</source>
      <extracomment>desktop/ui/actions/importing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shown beside your codings when you share the file.</source>
      <extracomment>desktop/ui/workspaces/start.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Shown in the margin beside other reviewers' codings.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Somebody</source>
      <extracomment>desktop/ui/dialogs/conflicts.py, desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Somebody else changed this, too. Both versions are kept.</source>
      <extracomment>desktop/ui/panels/inspector.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Somebody took it out in Word. It is not put back.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sort by</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Source</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Spanish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Speaker</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Speakers</source>
      <extracomment>desktop/ui/reader/speaker_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Speech</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Spl&amp;it code…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Split</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Split it and add the parts.</source>
      <extracomment>desktop/jobs/file_reading.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Split the merged cells.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Split “{name}”</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stacked by</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stance</source>
      <extracomment>desktop/ui/panels/inspector_coding.py, desktop/ui/reader/coding_bar.py, desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/compare_words.py, desktop/ui/workspaces/read_sayings.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stances</source>
      <extracomment>desktop/ui/printing/back_matter.py, desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stances to look for</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stands on the window and on the briefing.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Strong highlights</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Styles</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Submission</source>
      <extracomment>desktop/ui/dialogs/template_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Summary of consultation responses</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Support</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Swedish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Table</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Table 1: Positions</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take Word, PDF, web and text files into the project.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take back from</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take back selected documents that somebody was given and has not begun.</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take back the last step; this works after a restart, too.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take back the step selected in history, and no other; this can be undone.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take comments bac&amp;k in…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take comments back in</source>
      <extracomment>desktop/ui/actions/word_comments.py, desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take in</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take in a codebook</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take in a codebook that comes with Glossator, or a file.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take in what colleagues did in their copies; nothing is lost.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take it out</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take replies and new comments out of a Word file that was sent for comments.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Take the project’s words</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Taken out in Word</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Teal</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Teal, with a thick line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py, desktop/ui/workspaces/briefing_words.py, desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text in a table</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text of this version</source>
      <extracomment>desktop/ui/dialogs/memo_versions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text size</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Text size: Ctrl+= and Ctrl+− change it, Ctrl+0 sets it back</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>That is the first one.</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>That is the project itself. Choose another name for the copy.</source>
      <extracomment>desktop/ui/actions/sending.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>That was the last difference.</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The Word file cannot be used: {reason}. It was left as it is. Open it in Word, save it under another name, and try that one.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The Word template that it is written in; a house template is kept in the project.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The author</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The briefing stayed as it was.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The briefing that {path.name} was exported from was deleted from the project.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The briefing was not written. The file that was there is unchanged.</source>
      <extracomment>desktop/ui/actions/briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The briefing “{title}”, as its preview shows it. A Word document.</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The code path “{path}” has an empty part.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The codebook</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The codebook of the project was not changed.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The copy shows everything that is in this project, its whole history included.</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The damaged file is kept as {name}.</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The damaged file is not deleted: it is kept beside the other under a new name.</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The document as {name} coded it</source>
      <extracomment>desktop/ui/workspaces/compare_column.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The documents quoted</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The documents that the briefing draws on.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The file was left as it is.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The file would have {count:,} comments, and Word opens none with more than {most:,}. Nothing was written. Remove codings that are not needed, or send the document in parts.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The first {hits:,} in {where}; there are more</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The import was cancelled. Nothing was added.</source>
      <extracomment>desktop/ui/actions/importing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 1 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 2 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 3 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 4 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 5 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 6 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 7 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 8 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The key 9 applies the selected code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The memo is marked as settled.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The newer value is written over; it stays in the history.</source>
      <extracomment>desktop/ui/actions/edit.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The original of {title} is not in this copy of the project. Its text is.</source>
      <extracomment>desktop/ui/workspaces/read_pages.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The other case of the first letter of the word</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The pages of {name} cannot be shown: {reason}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The passage</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The printer took no pages.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The program stopped unexpectedly at {time}.</source>
      <extracomment>desktop/ui/dialogs/stopped.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The program tries again by itself; look whether the folder can be reached.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The project is as it was, and nothing was written.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The project itself is as it was, and earlier backups are kept.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The project was not changed by it.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The project was not changed.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The project’s words go in. The paragraph keeps its look.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The quotation stayed as it was.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The same figures, differences and decisions as a workbook.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The same under two names? Tick what is; nothing else is joined.</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The same with the definitions as they stood, by the keys of the Word file.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The selected code has no key.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The share of all judgements that gave the code.</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The system’s font</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The template {path} cannot be used: {reason}. No briefing was written. Choose another template.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The template “{name}” of the briefing “{briefing}” is not in this copy of the project.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The text and all codings are safe.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The text to keep</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The words are the same. What the note or the line below says of the source is corrected.</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The words are true, but the reference names another document.</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The words from {start} to {end} in “{document}” are not “{quote}”.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The words of the source</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The words of the source again</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The words of this coding were not found again.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The {what} is gone. What you typed on it last was not kept.</source>
      <extracomment>desktop/ui/widgets/late_memo.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Their actor {theirs} is our {ours}</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Their code “{theirs}” is our “{ours}”</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Their reviewer {theirs} is our {ours}</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no actor “{name}” in this project.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no backup from before a merge.</source>
      <extracomment>desktop/ui/actions/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no backup yet. The first is made a minute after a project was opened.</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no bookmark in this document yet.</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no briefing “{name}” in this project.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no code “{path}” in the codebook.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no document “{name}” in this project.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no other section with quotations yet.</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no passage from {start} to {end} in “{document}”, which has {length} characters.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no reviewer “{name}” in this project.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no screen to open a window on.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no section with quotations yet.</source>
      <extracomment>desktop/ui/actions/outline.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no space left on the disk of {path}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no space left on the disk of {path}. The file that was there before is unchanged. Free some space and try again.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no text in this document</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is nothing of yours to undo.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is nothing of {reviewer} to redo.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is nothing of {reviewer} to undo.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is nothing to decide about {field} of {row_id}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is nothing to look for.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>These words are content again</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>These words are not in the document, or in several places. It cannot be taken in.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>They get</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This coding was removed meanwhile.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This copy is read-only. Your work is kept on this computer. Save it somewhere to share it.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This file began as another project. Its documents and codes come in beside yours; what means the same can be joined here, or afterwards in the codebook.</source>
      <extracomment>desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This holds a value that this program does not know.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This is written of one document, and the project has {count}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This key is free.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This project is coded blind: what others coded is shown to you in documents that you have marked done.</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This project is open for reading only: it is open for writing elsewhere, or the file may not be changed. To work on it, close it there and open it again, or save a copy.</source>
      <extracomment>desktop/ui/sharing_strip.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This section was removed from the briefing meanwhile.</source>
      <extracomment>desktop/briefing_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This step was undone.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Tidy the quotation</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Tidy the quotation…</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Tight</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py, desktop/ui/dialogs/project_facts.py, desktop/ui/dialogs/template_words.py, desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title of the briefing</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title of the document</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title, question, marking, handling and language of the project.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To  The Minister</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To Excel…</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To Word…</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To be put right in the template</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To code without knowing what others saw: the copy’s history holds no coding, memo or decision of anybody else, and no briefing. Codes and their definitions go along.</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To the selected &amp;words</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To, from and date</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>To, from, date, deadline, and where sources are cited.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Today</source>
      <extracomment>desktop/ui/moments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Took in {made} {words}</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Took in {words} from {name}</source>
      <extracomment>desktop/ui/actions/word_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Took {count} back from {name}</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Top of the page</source>
      <extracomment>desktop/ui/briefing/piece.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Trail as CSV…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Trail as JSON…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two moves in the tree would put this below itself. It stands at the top until it is moved.</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two reviewers are needed for a comparison, and {who} has marked a document done.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two reviewers are needed for a comparison, and {who} is named.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two reviewers must have marked a document done: what was not read is not the same as what was not coded. Marked done so far: {counts}.</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two things against each other, counted.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two versions of the same thing are kept; one is shown until somebody decides.</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type a word, “a few words” in quotation marks, or the beginning of one with a star: permit*.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type another name for the code of the selected coding, at its words.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type another name in the tree.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type another title in the list.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type some of a title or of a code’s path.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type what to look for first; then its matches can be coded.</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type what you want to do</source>
      <extracomment>desktop/ui/dialogs/palette.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type words to see where they stand in all documents. “Words in quotation marks” stand side by side; a star stands for the rest of a word: permit*.</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>U</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Unclear</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Undecided</source>
      <extracomment>desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Under headings</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Under which code?</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Under {path}</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>desktop/ui/context.py, desktop/ui/panels/tool_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Undo the last step</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Units that all of them coded.</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Units that could be coded.</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Units that nobody coded.</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Units that only {name} coded.</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Unread</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Untick all</source>
      <extracomment>desktop/ui/dialogs/choose_several.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Update Glossator to open it.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Updated</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Use a &amp;ready codebook…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Use a ready codebook</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Use a ready codebook…</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Use the commands: glossator --help lists them.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Use the space before or after a paragraph instead.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Usual</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>V</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Version and licences.</source>
      <extracomment>menu help</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Version {version}</source>
      <extracomment>desktop/ui/dialogs/about.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Versions of the memo</source>
      <extracomment>desktop/ui/dialogs/memo_versions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Versions of the memo…</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Versions, newest first</source>
      <extracomment>desktop/ui/dialogs/memo_versions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>W</source>
      <extracomment>desktop/ui/actions/code.py, desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Wait until the work in the status bar is done.</source>
      <extracomment>desktop/ui/dialogs/template_use.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Wardens’ Union, opposes</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Way of counting: version {version}.</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>We will not crew it.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Web address</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Welsh</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What a passage with this code is about.</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What all passages add up to</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What became of each file</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What belongs to this passage?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What comes in; Space leaves one out</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What documents are set in: Glossator’s serif, the system’s font, or any installed one.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is it to begin as?</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is only told</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is shown</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is written in it stays, and its slots are filled: {names}.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What matters here?</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What others coded comes in, too; how much is not told while you read blind.</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What the annex says, if you like.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What the project is to answer; stands under the briefing’s title.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What the section shows</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What the words for quantity mean</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What this step was about is not there any more.</source>
      <extracomment>desktop/ui/actions/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What to do with it</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What two people changed differently, to be decided.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What waits for a decision</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What was changed in it in Word is lost.</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What you put in</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What you write</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What you write yourself. No refresh touches it.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What {reviewer} has</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>When</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where does the speaker stand?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where does this passage begin?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where does this passage end?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where each passage comes from</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where it begins or ends</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Where the briefing says what a quotation is from.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whether the text cursor blinks and bars of progress move.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which code fits this passage?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which codebook?</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which folder?</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which of its styles each kind of text gets, and what in it shuts readers out.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which passages shall have another code?</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which section is it for?</source>
      <extracomment>desktop/ui/actions/outline.py, desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>While you read blind, your own steps alone are listed.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>While you worked</source>
      <extracomment>desktop/ui/dialogs/backups.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who asks for what</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who coded what and when, and all that was done since, as rows of data.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who gets it to know of.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who is to read it, and decide.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who is to read?</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who may see it and what may be done with it; stands below the marking.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who need not read?</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who responded, how it was analysed, what was said on each theme in counts and quotations, and the reply.</source>
      <extracomment>presets of briefings</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who says it</source>
      <extracomment>desktop/ui/dialogs/template_words.py, desktop/ui/reader/coding_bar.py, desktop/ui/reader/speaker_picker.py, desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who says this?</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who sends it.</source>
      <extracomment>desktop/ui/dialogs/briefing_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who speaks</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who stands where, by actor and issue.</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Who wrote it</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whole paragraphs</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whole sentences</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whole words</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whole words only</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whose codings to look for</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Why, in a few words (optional)</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Wide</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Width of the text</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Winter sailings</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With a key</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With an annex that tells where each passage comes from</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With codes below</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With memos</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With memos, under the passages they belong to</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With the code’s meaning</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With the name</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With the original files, not only their texts</source>
      <extracomment>desktop/ui/dialogs/send_copy.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Without memos</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Without the code’s meaning</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Without the name</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Word</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Word documents (*.docx)</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Word documents and templates (*.docx *.dotx *.docm *.dotm)</source>
      <extracomment>desktop/ui/dialogs/template_field.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Word for word.</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Word template that briefings start from.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Words</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Words in the passage</source>
      <extracomment>desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Work in a copy</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Work of others came in</source>
      <extracomment>desktop/ui/dialogs/merge_words.py, desktop/ui/publisher.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Work of others came in.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Working out agreement…</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Works only</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a copy…</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a memo on these words</source>
      <extracomment>desktop/ui/panels/inspector_passage.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a note on the selected coding or words.</source>
      <extracomment>desktop/ui/actions/code.py, menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a report…</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write as tracked changes</source>
      <extracomment>desktop/ui/dialogs/refresh_review.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write briefings in Glossator’s own look.</source>
      <extracomment>menu briefing</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write comments into a copy…</source>
      <extracomment>desktop/ui/dialogs/draft_check.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write here. A line break begins a new paragraph.</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write it as Parent &gt; Child.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write one clean file for a colleague: all of it, only your part, or for coding blind.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write something in every cell, “none” where there is nothing.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the briefing</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the coded passages as a Word document.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the open document as Word with its codings as comments.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the open document on pages, with its codings and their names in the margin.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the path as Parent &gt; Child.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the project to a second file and go on in this one.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write the refreshed briefing</source>
      <extracomment>desktop/ui/actions/refreshing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write to</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write what was found</source>
      <extracomment>desktop/ui/actions/drafts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Writing the briefing</source>
      <extracomment>desktop/ui/actions/briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Writing the copy</source>
      <extracomment>desktop/ui/actions/sending.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Writing {name}</source>
      <extracomment>desktop/ui/actions/drafts.py, desktop/ui/actions/exporting.py, desktop/ui/actions/printing.py, desktop/ui/actions/word_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Wrote {name}</source>
      <extracomment>desktop/ui/actions/briefing.py, desktop/ui/actions/exporting.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Wrote {name}: {documents}, {codings}.</source>
      <extracomment>desktop/ui/actions/sending.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>X</source>
      <extracomment>desktop/ui/actions/code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Yellow</source>
      <extracomment>menu code, names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Yellow, with a double line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Yesterday</source>
      <extracomment>desktop/ui/moments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>You are still to read</source>
      <extracomment>desktop/ui/workspaces/compare_reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>You have read everything here.</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your last step: {label}. Undone steps can be redone.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your name</source>
      <extracomment>desktop/ui/workspaces/start.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your name first</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your name, colours and the house template.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your work is kept on this computer.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your work up to here is saved. A report without any of your text was kept; Help, Open the folder with reports, leads to it.</source>
      <extracomment>desktop/ui/error_box.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Your work up to {time} is here, in {name}.</source>
      <extracomment>desktop/ui/dialogs/stopped.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>[&amp;T]he</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>[&amp;sic]</source>
      <extracomment>desktop/ui/dialogs/tidy_quotation.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>[sic]</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a change in its history is not readable</source>
      <extracomment>desktop/store/row_history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a code that is gone</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a part of it is damaged</source>
      <extracomment>desktop/readers/odt.py, desktop/readers/word.py, exports/edited_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a part of it unpacks to a size that no briefing has</source>
      <extracomment>exports/word/edited_package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a step of its history has the name of another one here</source>
      <extracomment>desktop/store/merge.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a text in it is not readable</source>
      <extracomment>desktop/store/sqlite_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a text or an original is larger than 256 MB</source>
      <extracomment>desktop/store/sqlite_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>a year, a month or a day, as in 2026, July 2026, 4 July 2026 or 2026-07-04</source>
      <extracomment>desktop/edits/values.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>actor of this project</source>
      <extracomment>desktop/edits/codings.py, desktop/edits/decisions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>after</source>
      <extracomment>desktop/ui/workspaces/read_focus.py, desktop/ui/workspaces/read_steps.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>agreement</source>
      <extracomment>desktop/ui/item_models/agreement.py, desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>agreement of pairs</source>
      <extracomment>desktop/ui/item_models/agreement.py, desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>agreement {percent}, {compared} of one position placed by two or more on support &gt; conditional &gt; neutral &gt; oppose</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>agreement {percent}, {compared} of {all} positions placed by two or more on support &gt; conditional &gt; neutral &gt; oppose</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>all</source>
      <extracomment>desktop/ui/item_models/agreement.py, desktop/ui/workspaces/briefing_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>all coded it alike</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>all kept</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>all of them</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>an original in it is not what was added</source>
      <extracomment>desktop/store/content.py, desktop/store/merge.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>and {count} more</source>
      <extracomment>desktop/ui/printing/margin.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>and {number} more</source>
      <extracomment>desktop/ui/widgets/coding_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>annexes</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>another file has its name</source>
      <extracomment>desktop/jobs/exchange_work.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>another project has its name</source>
      <extracomment>desktop/jobs/exchange_work.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>applies</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>as saved</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>at least one character</source>
      <extracomment>desktop/edits/values.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>at least one passage of the code</source>
      <extracomment>desktop/edits/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>author</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>before</source>
      <extracomment>desktop/ui/workspaces/read_focus.py, desktop/ui/workspaces/read_steps.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>before the first paragraph</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>bold</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>both</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>both kept</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>bring a briefing to the front first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>by its name</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>case of the first letter</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>changed comment</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>changed comments</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>chart</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>choice of passages</source>
      <extracomment>desktop/edits/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>chosen</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>code</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>codebook</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>coded by {who}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>coded {code} by {reviewer}</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>codes</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>coding</source>
      <extracomment>desktop/ui/dialogs/returned_words.py, desktop/ui/panels/inspector_code.py, desktop/ui/panels/inspector_document.py, desktop/ui/panels/status_bar.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/reader/gutter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>codings</source>
      <extracomment>desktop/ui/dialogs/returned_words.py, desktop/ui/panels/inspector_code.py, desktop/ui/panels/inspector_document.py, desktop/ui/panels/status_bar.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/reader/gutter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>colour {rgb}</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>comment on other words</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>comment without a place</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>comments on other words</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>comments without a place</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>contents</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>copied to</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>counted sentence</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>dashes</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>date</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>deadline</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>decided</source>
      <extracomment>desktop/ui/item_models/differences.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>deleted comment</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>deleted comments</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>difference {at} of {count}</source>
      <extracomment>desktop/ui/workspaces/compare.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>document</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>documents</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>does not apply</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>drawing them takes too long</source>
      <extracomment>desktop/jobs/page_process.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>edit.go_to</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>editing is restricted in it; lift the protection in Word first</source>
      <extracomment>exports/word/template.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>every coded passage</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>extract</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>fact of a briefing</source>
      <extracomment>desktop/edits/briefings.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>fact of a document</source>
      <extracomment>desktop/cli/set_facts.py, desktop/edits/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>fact of a project</source>
      <extracomment>desktop/edits/projects.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>from</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>full stop or comma at the end</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>guessed</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>handling instruction</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>highlighted by {reviewer}</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>in another program</source>
      <extracomment>desktop/store/sqlite_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>in the text</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>in {which}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it does not hold JSON</source>
      <extracomment>desktop/readers/codebook_files.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it does not hold a list of codes</source>
      <extracomment>desktop/readers/codebook_files.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it does not say what project it is</source>
      <extracomment>desktop/store/projects.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it has no column “path”</source>
      <extracomment>desktop/readers/codebook_files.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it has no pages</source>
      <extracomment>desktop/readers/pdf.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it has no styles; open it in Word and save it anew</source>
      <extracomment>exports/edited_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it holds no code</source>
      <extracomment>desktop/readers/codebook_files.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it holds no line of text</source>
      <extracomment>desktop/cli/send.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it holds no text</source>
      <extracomment>desktop/readers/odt.py, desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it holds no text that a comment could be on</source>
      <extracomment>exports/word/comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it holds nothing but white space</source>
      <extracomment>desktop/readers/plain_text.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it holds several files</source>
      <extracomment>desktop/store/package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is a folder</source>
      <extracomment>desktop/readers/delimited.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is an OpenDocument file that holds no text</source>
      <extracomment>desktop/readers/odt.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is damaged</source>
      <extracomment>exports/house_template.py, exports/word/template.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is damaged or no PDF</source>
      <extracomment>desktop/readers/pdf.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is damaged or no Word document</source>
      <extracomment>exports/word/comments.py, exports/word/comments_read.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is damaged, and cannot be put aside</source>
      <extracomment>desktop/jobs/exchange_work.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is damaged: a part of it cannot be unpacked</source>
      <extracomment>exports/word/edited_package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is damaged: its parts cannot be unpacked</source>
      <extracomment>desktop/readers/archives.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is empty</source>
      <extracomment>desktop/readers/markdown.py, desktop/readers/plain_text.py, desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is larger than 200 MB</source>
      <extracomment>desktop/jobs/file_reading.py, desktop/jobs/read_returned.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is larger than 4 GB</source>
      <extracomment>desktop/jobs/repair_project.py, desktop/store/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is larger than any template should be</source>
      <extracomment>exports/word/template.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is nested deeper than any document</source>
      <extracomment>desktop/readers/markdown.py, desktop/readers/odt.py, desktop/readers/word.py, exports/word/comments.py, exports/word/comments_read.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is nested deeper than any page</source>
      <extracomment>desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no OpenDocument text, or a part of it is damaged</source>
      <extracomment>desktop/readers/odt.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no REFI-QDA codebook</source>
      <extracomment>desktop/readers/codebook_qdc.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no Word document, or a part of it is damaged</source>
      <extracomment>desktop/jobs/read_returned.py, desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no XML, or it is damaged</source>
      <extracomment>desktop/readers/codebook_qdc.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no text</source>
      <extracomment>desktop/readers/encodings.py, desktop/readers/plain_text.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no text, or in an encoding that is not known</source>
      <extracomment>desktop/readers/encodings.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no workbook that can be opened safely</source>
      <extracomment>desktop/readers/codebook_workbook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no workbook, or it is damaged or protected</source>
      <extracomment>desktop/readers/codebook_workbook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is no zip file, or only a piece of one</source>
      <extracomment>desktop/store/package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is not a Word file</source>
      <extracomment>exports/word/template.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is not a Word file, or it is damaged</source>
      <extracomment>exports/word/edited_package.py, exports/word/template.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is not whole; it may still be on its way here</source>
      <extracomment>desktop/jobs/exchange_work.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is of an older format that holds no open XML</source>
      <extracomment>desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is protected by a password</source>
      <extracomment>desktop/readers/odt.py, desktop/readers/pdf.py, desktop/readers/word.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is saved as Strict Open XML; save it as a plain Word document (.docx) first</source>
      <extracomment>exports/word/template.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it is too large or too damaged to be parsed</source>
      <extracomment>desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it names a part outside of itself</source>
      <extracomment>exports/word/edited_package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it needs more memory than a document may</source>
      <extracomment>desktop/jobs/reading_process.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it shows no text</source>
      <extracomment>desktop/readers/markdown.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it would unpack to more than any briefing holds</source>
      <extracomment>exports/word/edited_package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>italic</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its first sheet has no column “path”</source>
      <extracomment>desktop/readers/codebook_workbook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its header contradicts itself</source>
      <extracomment>desktop/store/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its history holds values of another kind than was written</source>
      <extracomment>desktop/store/merge.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its name ends neither in .jsonl nor in .csv</source>
      <extracomment>desktop/readers/codings_files.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its parts do not fit together; open it in Word and save it anew</source>
      <extracomment>exports/word/frame.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its path is too long, so move it to a folder further up</source>
      <extracomment>desktop/store/sqlite_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>its reader failed on it</source>
      <extracomment>desktop/jobs/reading_process.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>kept</source>
      <extracomment>desktop/ui/workspaces/compare_question.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>left out</source>
      <extracomment>desktop/ui/briefing/list_rows.py, desktop/ui/workspaces/briefing_quotations.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>level of a heading</source>
      <extracomment>desktop/edits/briefing_sections.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>level {level}</source>
      <extracomment>desktop/ui/briefing/list_rows.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>marking</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>match</source>
      <extracomment>desktop/ui/reader/match_preview.py, desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>matches</source>
      <extracomment>desktop/ui/reader/match_preview.py, desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>n = {n:,} judgements by {unit} in one document, prevalence {prevalence}</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>n = {n:,} judgements by {unit} in {documents} documents, prevalence {prevalence}</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>name of a code</source>
      <extracomment>desktop/edits/codes.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>neither</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>new comment</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>new comments</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no house template is chosen</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no key</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no page was found in this archive of a browser</source>
      <extracomment>desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no stance</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>no two coded it alike</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>nobody</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>none</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>none found</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>none needs a look</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not available</source>
      <extracomment>desktop/ui/widgets/find_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not coded</source>
      <extracomment>desktop/ui/reader/stripe_painter.py, desktop/ui/workspaces/compare_question.py, desktop/ui/workspaces/read_heard.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not defined</source>
      <extracomment>desktop/ui/item_models/agreement.py, desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not here</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not installed here</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not while you read blind</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not {name}</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>nothing to do again</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>nothing to take back</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>number of quotations</source>
      <extracomment>desktop/domain/section_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>numbered</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>on</source>
      <extracomment>desktop/ui/dialogs/palette.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one character</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py, desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one coding here</source>
      <extracomment>desktop/ui/workspaces/compare_showing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one differs</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one judgement</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one judgement mixed or unclear, which counts as missing</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one of those in the list of actors</source>
      <extracomment>desktop/edits/actors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one paragraph</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>one sentence</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>only while Read is in front</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>only {name}</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>open</source>
      <extracomment>desktop/ui/item_models/differences.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>open a document first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>open a project first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>opposes</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>other actor of this project</source>
      <extracomment>desktop/edits/actors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>other edges</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>other reviewer</source>
      <extracomment>desktop/edits/reviewers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>others are saving to it all the time</source>
      <extracomment>desktop/jobs/exchange_work.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>paragraph {number:,}</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>passage</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>passages</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>permission is denied</source>
      <extracomment>desktop/readers/delimited.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>positive</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>positive agreement</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>prevalence</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>put in</source>
      <extracomment>desktop/ui/workspaces/briefing_quotations.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>question</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>quotation marks</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>quoted</source>
      <extracomment>desktop/ui/briefing/list_rows.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>replies</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>reply</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>rows of it lack what they belong to, or hold what no row may</source>
      <extracomment>desktop/store/merge.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>rows that changed</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>said by {who}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>saved as you type</source>
      <extracomment>desktop/ui/panels/inspector_coding.py, desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>sections</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a code first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a code that has passages first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a coded passage first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a coded passage that has a memo first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a document first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a quotation of a briefing first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a section of a briefing first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a step in the history first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a step in the history that is not undone</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select a step on a memo in the history first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select one of several codes first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>select words first</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>settled otherwise</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>settled thread</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>settled threads</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>some time ago</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>somebody</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>somebody else than the first</source>
      <extracomment>desktop/edits/reviewers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>sources</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>stance: {first}</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>summary</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>supports</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>supports on conditions</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>table</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>table of a chart</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>table of positions</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>table of sources</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>that {stance}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the author</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the disk reported an error</source>
      <extracomment>desktop/store/sqlite_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the file is damaged or protected</source>
      <extracomment>desktop/readers/pdf_pages.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the page shows no text</source>
      <extracomment>desktop/readers/web_page.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the project in it would be larger than 4 GB</source>
      <extracomment>desktop/store/package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the same words, another code</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the system starts no process that would draw them</source>
      <extracomment>desktop/jobs/page_process.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the system starts no process that would read it</source>
      <extracomment>desktop/jobs/reading_process.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>the text of a document is missing</source>
      <extracomment>desktop/store/content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>there is no .gloss file in it</source>
      <extracomment>desktop/store/package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>there is not enough space on this disk to unpack it</source>
      <extracomment>desktop/store/package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>this one</source>
      <extracomment>desktop/ui/dialogs/conflicts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>this project can only be read</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>this section</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>this step</source>
      <extracomment>desktop/session.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>those in the list of actors</source>
      <extracomment>desktop/edits/codings.py, desktop/edits/decisions.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>tidied</source>
      <extracomment>desktop/ui/workspaces/briefing_quotations.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>title</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>to</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>today</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>trail</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>wait until what is running is done</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>was</source>
      <extracomment>desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>were</source>
      <extracomment>desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>what draws them broke off over it</source>
      <extracomment>desktop/jobs/page_process.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>what is in it is larger than it says</source>
      <extracomment>desktop/store/package.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>what is there and was not removed</source>
      <extracomment>desktop/edits/memos.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>white space</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>with a memo</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>with “{words}”</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>words cut</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>words divided at line ends</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>words in brackets</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>yesterday</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>you</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{alike} of {count} coded it alike</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{centimetres:.1f} cm in</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{chosen:,} of {spans:,} passages with {found:,} {noun}</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{chosen:,} of {spans:,} {noun}</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{color}, {value} line</source>
      <extracomment>desktop/ui/widgets/color_row.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} alike</source>
      <extracomment>desktop/ui/workspaces/compare_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} apart</source>
      <extracomment>desktop/ui/workspaces/compare_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} as sent</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} characters</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py, desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} comment</source>
      <extracomment>desktop/ui/actions/word_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} comments</source>
      <extracomment>desktop/ui/actions/word_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} documents</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} judgements</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} others: {comments}</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} paragraphs</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} partly</source>
      <extracomment>desktop/ui/workspaces/compare_state.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} sentences</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} taken in before</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} tracked change of the text is not taken in.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} tracked changes of the text are not taken in.</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} unchanged</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count:,} {words} of “{quote}”</source>
      <extracomment>desktop/ui/workspaces/read_many.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{counted} by {by}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} as {value}</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} changes</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} chosen</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} codes</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} codings</source>
      <extracomment>desktop/ui/actions/sending.py, desktop/ui/dialogs/merge_preview.py, desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} codings here</source>
      <extracomment>desktop/ui/workspaces/compare_showing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} decisions wait.</source>
      <extracomment>desktop/ui/actions/sharing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} documents</source>
      <extracomment>desktop/ui/actions/sending.py, desktop/ui/dialogs/merge_words.py, desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} files</source>
      <extracomment>desktop/ui/actions/sharing.py, desktop/ui/dialogs/merge_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} memos</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} out of the folder</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} pages were sent to the printer.</source>
      <extracomment>desktop/ui/actions/printing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} quoted</source>
      <extracomment>desktop/ui/briefing/list_rows.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} readers</source>
      <extracomment>desktop/ui/workspaces/compare_readers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} reviewers, {names}: κ is Fleiss’, α is Krippendorff’s, agreement is that of all their pairs.</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} second copies of this project lie beside it, with work that is not here.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} that are gone</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} things need your decision.</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} to “{folder}”</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} words</source>
      <extracomment>desktop/ui/workspaces/briefing_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{decided:,} of {count:,} decided, in one document</source>
      <extracomment>desktop/ui/workspaces/compare_found.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{decided:,} of {count:,} decided, in {documents:,} documents</source>
      <extracomment>desktop/ui/workspaces/compare_found.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{decided} of {count}</source>
      <extracomment>desktop/ui/workspaces/compare_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{differing} differ</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{first} and {second}: κ is Cohen’s, α is Krippendorff’s.</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{first}, {second} and {count} more</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{hits:,} in {where}</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{hits:,} in {where} so far…</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{item}, folder, {counted}</source>
      <extracomment>desktop/ui/item_models/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{kind}, copy {number} of {count}</source>
      <extracomment>desktop/ui/dialogs/refresh_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{label}: less</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{label}: more</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{length:,} characters · {count:,} {words}</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{names} and {count:,} more</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} (no document in common)</source>
      <extracomment>desktop/ui/workspaces/compare_readers.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} and {count} others have this open. You can all work; changes are merged.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} and {other} have this open. You can all work; changes are merged.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} begins earlier</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} begins later</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} brings nothing new</source>
      <extracomment>desktop/ui/dialogs/returned_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} checked</source>
      <extracomment>desktop/ui/actions/drafts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} goes further</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} has had this open since {since:%H:%M}. You can both work; changes are merged.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} has {words} already</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is already there.</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is damaged.</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is of a kind that cannot be checked.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is of a kind that cannot be read.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is of a kind that cannot be written here.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is open in another window, which is in front now.</source>
      <extracomment>desktop/ui/actions/elsewhere.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} is protected</source>
      <extracomment>desktop/ui/actions/sending.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} only</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} refreshed</source>
      <extracomment>desktop/ui/actions/refreshing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} says what the project says: nothing is to be refreshed.</source>
      <extracomment>desktop/ui/actions/refreshing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} stops earlier</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} was changed after it was checked.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} was not given any of these, or has begun them</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} was not opened.</source>
      <extracomment>desktop/ui/actions/opening.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} was not written by “Send for comments”, or the program that saved it dropped what tells so.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name} was sent from another project.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name}, as the briefing has it</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name}’s kept</source>
      <extracomment>desktop/ui/workspaces/compare_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{name}’s work came in</source>
      <extracomment>desktop/ui/dialogs/merge_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{off} judgements mixed or unclear, which count as missing</source>
      <extracomment>desktop/ui/workspaces/compare_figures.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{own} coding</source>
      <extracomment>desktop/ui/item_models/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{own} codings</source>
      <extracomment>desktop/ui/item_models/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} cannot be refreshed: {reason}. The file was not changed.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Nothing was changed. Choose another folder or name.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} could not be brought up to date: {reason}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} could not be saved: {reason}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} does not open with this password.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is a briefing of another project than {project}. The file was not changed. Open the project that it was exported from, and refresh it there.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is already there.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is an incomplete copy: part of its content is still in {side_file}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is damaged: {finding}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is incomplete: it lacks {lack}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is no briefing of Glossator: it holds no extract that a refresh could know again. The file was not changed. Choose a briefing that was exported from this project.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is no codebook: {reason}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is no list of codings: {reason}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is not a Glossator project.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is not a package with one project in it: {reason}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is open for writing {holder}.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is open in another program. Nothing was changed. Close it there and try again.</source>
      <extracomment>exports/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} is read-only.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} was made by a newer Glossator (file version {theirs}; this program knows {ours}).</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} was made by an older Glossator (file version {theirs}; this program has {ours}).</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{path} was moved, deleted or replaced while it was open.</source>
      <extracomment>desktop/file_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{percent} %</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{picked:,} of {there:,} come in</source>
      <extracomment>desktop/ui/dialogs/take_comments.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{picked:,} of {value:,} picked; the others stay with “{name}”</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{points:g} points</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{readable} codings can be read</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{readable} of {expected} codings can be read</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{read}; a backup from {when} has all of them.</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{read}; a backup from {when} has {held}.</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{read}; there is no backup of it on this computer.</source>
      <extracomment>desktop/ui/dialogs/damaged.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{reviewer} changed this after “{label}”.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{sentence} The same is found once more.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{sentence} The same is found {count:,} times more.</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{stem}  (not found)</source>
      <extracomment>desktop/ui/actions/menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{taken} quoted from {sources}</source>
      <extracomment>desktop/ui/workspaces/briefing_section.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title} (copy)</source>
      <extracomment>desktop/ui/workspaces/briefing_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title}, document, {state}, {counted}</source>
      <extracomment>desktop/ui/item_models/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title}, found {count:,} times</source>
      <extracomment>desktop/ui/item_models/hits.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title}, {decided} of {count} decided</source>
      <extracomment>desktop/ui/item_models/differences.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{total:,} quotation</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{total:,} quotations</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{units}: {all:,} by all, {none:,} by nobody</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{units}: {both:,} both, {one:,} one only, {neither:,} neither</source>
      <extracomment>desktop/ui/workspaces/compare_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{value:,} of {count:,}</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{waiting} to decide</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{what} and {against}</source>
      <extracomment>desktop/ui/workspaces/briefing_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{where}. Selected: {words}</source>
      <extracomment>desktop/ui/page_view/canvas.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{words}: go to the nearest</source>
      <extracomment>desktop/ui/reader/gutter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{words}: show all codings</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{words}: show all codings again (Esc)</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{wrong:,} need a look</source>
      <extracomment>desktop/ui/dialogs/draft_check_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>É</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>α edges</source>
      <extracomment>desktop/ui/item_models/agreement.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” cannot be merged into itself.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” cannot be moved below itself.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” fits {count} documents.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” has no key now.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” has that passage already.</source>
      <extracomment>desktop/ui/workspaces/briefing_verbs.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” has this key already.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” has {keys} now.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{quote}” does not occur in “{document}”.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{quote}” occurs {count} times in “{document}”.</source>
      <extracomment>desktop/edit_errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{typed}” has neither letters nor digits to look for.</source>
      <extracomment>desktop/domain/search_query.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{value}” is no {field}.</source>
      <extracomment>desktop/errors.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{words}” stands in none of the documents. The beginning of a word with a star finds more.</source>
      <extracomment>desktop/ui/panels/search.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>•  Agree to a second crew</source>
      <extracomment>desktop/ui/dialogs/template_words.py</extracomment>
      <translation type="unfinished"/>
    </message>
  </context>
</TS>
