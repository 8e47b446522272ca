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
      <source>&amp;Briefing</source>
      <extracomment>menus</extracomment>
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
      <extracomment>menu code</extracomment>
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
      <source>&amp;Count own codings only</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Dark</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Define code…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Document</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Documents and codebook</source>
      <extracomment>menu view</extracomment>
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
      <source>&amp;End further down</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Export briefing…</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Facts…</source>
      <extracomment>menu document</extracomment>
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
      <source>&amp;Help</source>
      <extracomment>menus</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Highlight without a code</source>
      <extracomment>menu code</extracomment>
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
      <extracomment>desktop/ui/workspaces/read_menus.py, menu code</extracomment>
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
      <source>&amp;Move code to…</source>
      <extracomment>menu code</extracomment>
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
      <source>&amp;Previous coding</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Previous document</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>&amp;Quit</source>
      <extracomment>menu file</extracomment>
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
      <extracomment>desktop/ui/workspaces/read_menus.py, menu code</extracomment>
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
      <source>, changed</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>, {total:,} with the codes below it</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>1</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>2</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>2026, 2026-07 or 2026-07-04</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>; and {count} more</source>
      <extracomment>desktop/ui/workspaces/read_heard.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>; {already:,} {words} coded already</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A new code</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>A passage belongs here if …</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
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
      <source>Action</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Address</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>All codes are shown</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>All of these are coded with {names} already.</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Also here</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
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
      <source>April</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
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
      <source>Begun</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
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
      <source>Briefing</source>
      <extracomment>preferences</extracomment>
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
      <source>Bring in what you have to read</source>
      <extracomment>desktop/ui/workspaces/empty.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>By</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>Cancel</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
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
      <source>Check all matches</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Check no match</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose</source>
      <extracomment>desktop/ui/dialogs/choose.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose a code…</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose an action and press its new key in the field. Keys without Ctrl or Alt are for actions that work in the text.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
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
      <source>Choose the house template</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose under which code it shall stand.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose: {name}</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py, desktop/ui/dialogs/setting_controls.py</extracomment>
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
      <source>Close this message</source>
      <extracomment>desktop/ui/widgets/toast.py</extracomment>
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
      <source>Code</source>
      <extracomment>desktop/ui/panels/inspector.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/reader/coding_bar.py</extracomment>
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
      <extracomment>menu code</extracomment>
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
      <source>Code with &amp;last code</source>
      <extracomment>menu code</extracomment>
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
      <source>Codebook</source>
      <extracomment>desktop/ui/panels/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coded {value} with {names}{more}</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codes</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding</source>
      <extracomment>desktop/ui/panels/inspector.py, desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Coding bar</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Codings above</source>
      <extracomment>desktop/ui/reader/gutter.py</extracomment>
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
      <extracomment>desktop/ui/workspaces/read_display.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Colours</source>
      <extracomment>preferences</extracomment>
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
      <source>Conditional</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>desktop/ui/dialogs/help_viewer.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>desktop/ui/error_box.py</extracomment>
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
      <source>Czech</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
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
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>December</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Definition</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Delete the selected code with its codings; undo brings it back.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Deleted {value}</source>
      <extracomment>desktop/ui/actions/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Details</source>
      <extracomment>desktop/ui/error_box.py</extracomment>
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
      <source>Do again what was taken back.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document</source>
      <extracomment>desktop/ui/panels/inspector.py, desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document text</source>
      <extracomment>desktop/ui/reader/surface.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Document {value} of {count}</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Documents</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
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
      <source>Drag Word, PDF, web pages or text files here.</source>
      <extracomment>desktop/ui/workspaces/empty.py</extracomment>
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
      <source>Email</source>
      <extracomment>names of values</extracomment>
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
      <source>Esc</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Every paragraph after this one has a coding.</source>
      <extracomment>desktop/ui/workspaces/read_steps.py</extracomment>
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
      <source>Exclude when</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Export briefing</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>February</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
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
      <extracomment>desktop/ui/dialogs/choose.py</extracomment>
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
      <extracomment>desktop/ui/dialogs/choose.py</extracomment>
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
      <extracomment>menu code</extracomment>
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
      <source>Finnish</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Folder</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>French</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>German</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give every setting here its first value, but for your name and initials</source>
      <extracomment>desktop/ui/dialogs/preferences.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the document’s text its own size.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the selected coding another code.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Give the selected documents to somebody to read.</source>
      <extracomment>menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator</source>
      <extracomment>desktop/ui/dialogs/about.py, desktop/ui/error_box.py, desktop/ui/main_window.py</extracomment>
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
      <source>Glossator works offline: it has no network code of its own and refuses any. Your projects, and all they hold, stay in the files you make.
Glossator is free software under the MIT licence. It uses Qt for Python (PySide6) under the LGPL, version 3; the Qt libraries lie beside the program and may be replaced.</source>
      <extracomment>desktop/ui/dialogs/about.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator’s own look</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py, desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Glossator’s serif (Literata)</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go on anyway</source>
      <extracomment>desktop/ui/actions/edit.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go through the codings under the cursor, the shortest first.</source>
      <extracomment>menu code</extracomment>
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
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the find before.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next coding of the document.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next find.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Go to the next paragraph in which nothing is coded.</source>
      <extracomment>menu code</extracomment>
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
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Grey, with a thin line.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Handling</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
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
      <extracomment>menu code</extracomment>
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
      <source>House template</source>
      <extracomment>desktop/ui/actions/briefing.py, desktop/ui/dialogs/export_briefing.py, preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How far Shift and an arrow key move an edge of the selected coding.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How far the lines of the text stand apart.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>How wide the column of text is.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Import</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Import documents</source>
      <extracomment>desktop/ui/actions/file.py, desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Import documents…</source>
      <extracomment>desktop/ui/workspaces/empty.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Importing documents</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>In dark colours, darken the white pages of PDF documents a little.</source>
      <extracomment>preferences</extracomment>
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
      <source>Issue (positions are taken on it)</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>It does not belong here if …</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Italian</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
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
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
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
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind of code</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Kind of document</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>Letter</source>
      <extracomment>names of values</extracomment>
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
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>List the codings under the cursor, to select one.</source>
      <extracomment>menu code</extracomment>
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
      <source>List what was found and give it a code, as one step.</source>
      <extracomment>menu edit</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Look</source>
      <extracomment>preferences</extracomment>
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
      <source>Loose</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a code beside the selected one.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make a code named by the selected words and apply it.</source>
      <extracomment>menu code</extracomment>
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
      <source>Make the document’s text larger.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Make the document’s text smaller.</source>
      <extracomment>menu view</extracomment>
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
      <source>Memo</source>
      <extracomment>desktop/ui/panels/inspector_coding.py, desktop/ui/panels/inspector_document.py, desktop/ui/panels/inspector_passage.py</extracomment>
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
      <source>Mer&amp;ge code into…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>desktop/ui/dialogs/merge_codes.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Merged “{name}” into “{other}”</source>
      <extracomment>desktop/ui/actions/code_merges.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
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
      <source>Name, as they will give it in their own copy</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Names of codes</source>
      <extracomment>preferences</extracomment>
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
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Next coding &amp;under the cursor</source>
      <extracomment>menu code</extracomment>
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
      <source>Next unco&amp;ded paragraph</source>
      <extracomment>menu code</extracomment>
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
      <source>No document fits this filter.</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document is yours yet. Documents are given to people with Document, Assign to…</source>
      <extracomment>desktop/ui/panels/documents.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No document open</source>
      <extracomment>desktop/ui/workspaces/read_nothing.py</extracomment>
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
      <source>No folder</source>
      <extracomment>desktop/ui/actions/document.py, desktop/ui/panels/inspector_document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No key</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py, menu code</extracomment>
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
      <source>No projects yet</source>
      <extracomment>desktop/ui/actions/menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>No step fits this filter.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
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
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not content: greyed, and not searched, counted or quoted</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Not found</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
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
      <source>Note on this passage</source>
      <extracomment>desktop/ui/reader/coding_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing has these words</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing is coded here. C picks a code, Q repeats the last one.</source>
      <extracomment>desktop/ui/panels/inspector_passage.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Nothing was done yet.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
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
      <source>October</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
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
      <source>On which side of the text bars and names of the codings stand.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>One thing at a time: wait for what is running, or cancel it.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
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
      <source>Only {name} is shown, {count} {words} here</source>
      <extracomment>desktop/ui/workspaces/read_focus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <extracomment>desktop/ui/actions/menus.py</extracomment>
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
      <source>Open invented documents to try things on.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open or make a project first; then drop documents into it.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Open the &amp;sample project</source>
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
      <source>Other</source>
      <extracomment>names of values</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Overview of the codings in the document</source>
      <extracomment>desktop/ui/reader/overview.py</extracomment>
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
      <source>Paragraphs</source>
      <extracomment>preferences</extracomment>
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
      <source>Passages to code</source>
      <extracomment>desktop/ui/reader/match_preview.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Pattern</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
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
      <source>Press the new key here</source>
      <extracomment>desktop/ui/widgets/key_field.py</extracomment>
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
      <source>Progress</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Project</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
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
      <source>Put the bookmark of this document where you are.</source>
      <extracomment>menu view</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Question</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>R&amp;ecode…</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;move</source>
      <extracomment>desktop/ui/actions/document.py, desktop/ui/workspaces/read_menus.py, menu document</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Re&amp;move coding</source>
      <extracomment>menu code</extracomment>
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
      <source>Read-only</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>preferences</extracomment>
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
      <source>Remove the selected coding; undo brings it back with its notes.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Remove the selected documents; undo brings them back.</source>
      <extracomment>desktop/ui/actions/document.py, menu document</extracomment>
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
      <source>Rename the coding’s code</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Replace it</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Report</source>
      <extracomment>names of values</extracomment>
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
      <source>Right of the text</source>
      <extracomment>preferences</extracomment>
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
      <source>Save no&amp;w</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Saved a copy as {name}</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
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
      <source>Saving a copy</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
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
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Say who speaks in the selected coding.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Scroll the document</source>
      <extracomment>desktop/ui/reader/overview.py</extracomment>
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
      <source>Show all codings again (Esc)</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
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
      <source>Show each code’s own codings in the tree, without those of the codes below it.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Show no numbers beside the text.</source>
      <extracomment>menu view</extracomment>
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
      <extracomment>desktop/ui/actions/file.py</extracomment>
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
      <source>Split “{name}”</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Stance</source>
      <extracomment>desktop/ui/panels/inspector_coding.py, desktop/ui/reader/coding_bar.py, desktop/ui/workspaces/read_sayings.py</extracomment>
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
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
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
      <source>The author</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The briefing was not written. The file that was there is unchanged.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The import was cancelled. Nothing was added.</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
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
      <source>The passage</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The selected code has no key.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The system’s font</source>
      <extracomment>desktop/ui/dialogs/setting_controls.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>The {what} is gone. What you typed on it last was not kept.</source>
      <extracomment>desktop/ui/widgets/late_memo.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Theme</source>
      <extracomment>desktop/ui/panels/inspector_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>There is no bookmark in this document yet.</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
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
      <source>These words are content again</source>
      <extracomment>desktop/ui/workspaces/read_marks.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>They get</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This key is free.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This project is open for reading only: it is open for writing elsewhere, or the file may not be changed. To work on it, close it there and open it again, or save a copy.</source>
      <extracomment>desktop/ui/project_view.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>This step was undone.</source>
      <extracomment>desktop/ui/panels/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Tight</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Title</source>
      <extracomment>desktop/ui/dialogs/project_facts.py, desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>To the selected &amp;words</source>
      <extracomment>desktop/ui/workspaces/read_menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Today</source>
      <extracomment>desktop/ui/item_models/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Took in {made} {words}</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Took {count} back from {name}</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Two versions of the same thing are kept; one is shown until somebody decides.</source>
      <extracomment>desktop/ui/panels/status_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Type another name for the code of the selected coding, at its words.</source>
      <extracomment>menu code</extracomment>
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
      <source>Unclear</source>
      <extracomment>names of values</extracomment>
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
      <source>Unread</source>
      <extracomment>desktop/ui/panels/documents_filter.py</extracomment>
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
      <source>Usual</source>
      <extracomment>preferences</extracomment>
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
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
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
      <source>What became of each file</source>
      <extracomment>desktop/ui/dialogs/import_outcome.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What documents are set in: Glossator’s serif, the system’s font, or any installed one.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What is shown</source>
      <extracomment>desktop/ui/workspaces/read_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What matters here?</source>
      <extracomment>desktop/ui/panels/inspector_coding.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What the project is to answer; stands under the briefing’s title.</source>
      <extracomment>desktop/ui/dialogs/project_facts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What this step was about is not there any more.</source>
      <extracomment>desktop/ui/actions/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>What was changed in it in Word is lost.</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>When</source>
      <extracomment>desktop/ui/panels/history_filter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Whether the text cursor blinks and bars of progress move.</source>
      <extracomment>preferences</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which folder?</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which one?</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Which passages shall have another code?</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
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
      <source>Who says it</source>
      <extracomment>desktop/ui/reader/coding_bar.py, desktop/ui/reader/speaker_picker.py</extracomment>
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
      <source>With a key</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With memos, under the passages they belong to</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>With the name</source>
      <extracomment>desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>Word documents and templates (*.docx *.dotx)</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py, desktop/ui/dialogs/setting_controls.py</extracomment>
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
      <source>Works only</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a memo on these words</source>
      <extracomment>desktop/ui/panels/inspector_passage.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write a note on the selected coding or words.</source>
      <extracomment>menu code</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write briefings in Glossator’s own look.</source>
      <extracomment>menu briefing</extracomment>
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
      <source>Write the project to a second file and go on in this one.</source>
      <extracomment>menu file</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Write to</source>
      <extracomment>desktop/ui/dialogs/export_briefing.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Writing the briefing</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>Wrote {name}</source>
      <extracomment>desktop/ui/actions/file.py</extracomment>
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
      <extracomment>desktop/ui/item_models/history.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>You</source>
      <extracomment>preferences</extracomment>
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
      <source>after</source>
      <extracomment>desktop/ui/workspaces/read_focus.py, desktop/ui/workspaces/read_steps.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>all of them</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>before</source>
      <extracomment>desktop/ui/workspaces/read_focus.py, desktop/ui/workspaces/read_steps.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>code</source>
      <extracomment>desktop/ui/actions/codebook.py</extracomment>
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
      <extracomment>desktop/ui/panels/inspector_code.py, desktop/ui/panels/inspector_document.py, desktop/ui/panels/status_bar.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/reader/gutter.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>codings</source>
      <extracomment>desktop/ui/panels/inspector_code.py, desktop/ui/panels/inspector_document.py, desktop/ui/panels/status_bar.py, desktop/ui/panels/tool_bar_go_to.py, desktop/ui/reader/gutter.py</extracomment>
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
      <source>edit.go_to</source>
      <extracomment>desktop/ui/panels/tool_bar_go_to.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>highlighted by {reviewer}</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>in the text</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>it</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>match</source>
      <extracomment>desktop/ui/reader/match_preview.py, desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>matches</source>
      <extracomment>desktop/ui/reader/match_preview.py, desktop/ui/workspaces/read_matches.py</extracomment>
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
      <source>not available</source>
      <extracomment>desktop/ui/widgets/find_list.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>not coded</source>
      <extracomment>desktop/ui/workspaces/read_heard.py</extracomment>
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
      <source>on</source>
      <extracomment>desktop/ui/dialogs/palette.py</extracomment>
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
      <source>saved as you type</source>
      <extracomment>desktop/ui/panels/inspector_coding.py, desktop/ui/panels/inspector_document.py</extracomment>
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
      <source>some time ago</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
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
      <source>this project can only be read</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>today</source>
      <extracomment>desktop/ui/workspaces/start.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>wait until what is running is done</source>
      <extracomment>desktop/ui/actions/reasons.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>was</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>were</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>with a memo</source>
      <extracomment>desktop/ui/workspaces/read_content.py</extracomment>
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
      <source>{count:,} {words} of “{quote}”</source>
      <extracomment>desktop/ui/workspaces/read_matches.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} as {value}</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} chosen</source>
      <extracomment>desktop/ui/reader/code_picker.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} out of the folder</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{count} to “{folder}”</source>
      <extracomment>desktop/ui/actions/document.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{item}, folder, {counted}</source>
      <extracomment>desktop/ui/item_models/documents.py</extracomment>
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
      <source>{name} was not given any of these, or has begun them</source>
      <extracomment>desktop/ui/actions/assigning.py</extracomment>
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
      <source>{picked:,} of {value:,} picked; the others stay with “{name}”</source>
      <extracomment>desktop/ui/dialogs/split_code.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{stem}  (not found)</source>
      <extracomment>desktop/ui/actions/menus.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>{title}, document, {state}, {counted}</source>
      <extracomment>desktop/ui/item_models/documents.py</extracomment>
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
      <source>É</source>
      <extracomment>desktop/ui/reader/find_bar.py</extracomment>
      <translation type="unfinished"/>
    </message>
    <message>
      <source>“{name}” has no key now.</source>
      <extracomment>desktop/ui/dialogs/shortcuts.py</extracomment>
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
  </context>
</TS>
