"""The tables of a project file, word for word, and the numbers that mark a file as ours.

The text below is executed as it stands and compared byte for byte when a file is opened, so a trigger, a view or
a table that somebody slipped in is seen. A change of it makes a new ``USER_VERSION``. What the columns of the
projected tables allow is said once more in ``tables.py``, for values that come out of history.
"""

import sqlite3
from functools import cache

APPLICATION_ID = 0x474C5353
"""The letters GLSS in the header: ``file`` and our opener know a project by them."""

USER_VERSION = 1

SCHEMA = """
-- History: the truth. Append-only, addressed by content, merged by set union. These tables never change shape.
CREATE TABLE batch(                                   -- one user action, one undo step
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv7 of its hlc
  hlc INTEGER NOT NULL CHECK(hlc>0),                  -- milliseconds since 1970 << 15 | counter
  at TEXT NOT NULL,                                   -- the same instant for people, ISO 8601 UTC
  reviewer_id TEXT NOT NULL CHECK(length(reviewer_id)=36),
  session_id TEXT NOT NULL CHECK(length(session_id)=36),
  app_version TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(length(kind)>0),           -- new edit extend undo redo import resolve repair; others pass
  undoes TEXT,                                        -- of undo and redo: the first batch of the step taken back
  label TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE change(
  n INTEGER PRIMARY KEY,                              -- order of arrival here; never merged, never referenced
  id BLOB NOT NULL UNIQUE CHECK(length(id)=16),       -- SHA-256, cut to 128 bits, of all of it and its batch
  batch_id TEXT NOT NULL REFERENCES batch(id),
  hlc INTEGER NOT NULL CHECK(hlc>0),
  tbl TEXT NOT NULL,                                  -- unknown tables and fields are kept and passed on
  row_id TEXT NOT NULL,
  fields TEXT NOT NULL                                -- canonical JSON; {"_deleted":1} deletes, 0 brings back
) STRICT;
CREATE INDEX change_row ON change(row_id);
CREATE INDEX change_batch ON change(batch_id);
CREATE TABLE change_prev(                             -- the heads of the row that the writer had seen
  id BLOB NOT NULL REFERENCES change(id) DEFERRABLE INITIALLY DEFERRED,
  prev BLOB NOT NULL CHECK(length(prev)=16),          -- no foreign key: a repaired file may lack an ancestor
  PRIMARY KEY(id,prev)) STRICT, WITHOUT ROWID;
CREATE INDEX change_prev_prev ON change_prev(prev);
CREATE TABLE conflict(                                -- derived by the projection; never merged
  tbl TEXT NOT NULL, row_id TEXT NOT NULL, field TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK(kind IN('edit-edit','delete-edit','delete-used','cycle','duplicate-name','anchor','invalid')),
  heads TEXT NOT NULL,                                -- JSON list of change ids
  PRIMARY KEY(row_id,field,kind)) STRICT, WITHOUT ROWID;

-- Content: immutable, keyed by hash. These tables never change shape either.
CREATE TABLE blob(
  sha256 BLOB PRIMARY KEY CHECK(length(sha256)=32),
  size INTEGER NOT NULL CHECK(size>=0),
  bytes BLOB CHECK(bytes IS NULL OR length(bytes)=size)) STRICT;   -- null in a copy sent without the originals
CREATE TABLE document_text(                           -- one extraction of one original
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv8 of original, extractor, version, options, both hashes
  blob_sha256 BLOB NOT NULL REFERENCES blob(sha256),
  extractor TEXT NOT NULL, extractor_version TEXT NOT NULL,
  options TEXT NOT NULL DEFAULT '{}',                 -- canonical JSON
  text TEXT NOT NULL, text_sha256 BLOB NOT NULL CHECK(length(text_sha256)=32),
  structure_sha256 BLOB NOT NULL CHECK(length(structure_sha256)=32),
  source_map BLOB                                     -- runs back into the original; may be null
) STRICT;
CREATE INDEX document_text_blob ON document_text(blob_sha256);
CREATE TABLE document_block(
  text_id TEXT NOT NULL REFERENCES document_text(id), ord INTEGER NOT NULL,
  kind TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 0,
  start INTEGER NOT NULL CHECK(start>=0), "end" INTEGER NOT NULL, label TEXT,
  PRIMARY KEY(text_id,ord), CHECK("end">=start)) STRICT, WITHOUT ROWID;
CREATE INDEX document_block_span ON document_block(text_id,start);
CREATE TABLE document_mark(
  text_id TEXT NOT NULL REFERENCES document_text(id), ord INTEGER NOT NULL,
  kind TEXT NOT NULL, start INTEGER NOT NULL CHECK(start>=0), "end" INTEGER NOT NULL, value TEXT,
  PRIMARY KEY(text_id,ord), CHECK("end">=start)) STRICT, WITHOUT ROWID;
CREATE INDEX document_mark_span ON document_mark(text_id,start);

-- Projections: what the screens read. All of it can be rebuilt from history. Each table ends with the same four
-- columns, filled by the projection and never by an edit.
CREATE TABLE project(
  id TEXT PRIMARY KEY CHECK(length(id)=36), title TEXT NOT NULL, question TEXT NOT NULL DEFAULT '',
  marking TEXT NOT NULL DEFAULT '', handling TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT 'en-GB', blind INTEGER NOT NULL DEFAULT 0 CHECK(blind IN(0,1)),
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE TABLE reviewer(
  id TEXT PRIMARY KEY CHECK(length(id)=36), name TEXT NOT NULL, initials TEXT NOT NULL DEFAULT '',
  color TEXT NOT NULL DEFAULT '',
  same_as TEXT REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED CHECK(same_as IS NOT id),
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE TABLE document_group(
  id TEXT PRIMARY KEY CHECK(length(id)=36), name TEXT NOT NULL DEFAULT '',
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE TABLE document(
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv8 of the first original's SHA-256 and the window
  blob_sha256 BLOB NOT NULL REFERENCES blob(sha256) DEFERRABLE INITIALLY DEFERRED,
  text_id TEXT REFERENCES document_text(id) DEFERRABLE INITIALLY DEFERRED,
  first INTEGER CHECK(first>=0), last INTEGER,        -- window [first,last) of that text; both null: all of it
  part_of TEXT REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED CHECK(part_of IS NOT id),
  group_id TEXT REFERENCES document_group(id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL, folder TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'other',
  byline TEXT NOT NULL DEFAULT '', publisher TEXT NOT NULL DEFAULT '', published_on TEXT,
  url TEXT NOT NULL DEFAULT '', received_on TEXT, language TEXT,
  permission TEXT NOT NULL DEFAULT 'named' CHECK(permission IN('named','unnamed','none')),
  sort_key TEXT NOT NULL DEFAULT '',
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER,
  CHECK((first IS NULL)=(last IS NULL)), CHECK(last>first)) STRICT;
CREATE INDEX document_blob ON document(blob_sha256);
CREATE TABLE exclusion(                               -- not content: greyed, not searched, not counted, not quoted
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv8(document, text, start, end)
  document_id TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  text_id TEXT NOT NULL REFERENCES document_text(id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL CHECK(start>=0), "end" INTEGER NOT NULL,
  exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER,
  CHECK("end">start)) STRICT;
CREATE INDEX exclusion_doc ON exclusion(document_id,start) WHERE deleted_hlc IS NULL;
CREATE TABLE assignment(
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv8 of document and reviewer
  document_id TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  reviewer_id TEXT NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK(state IN('todo','reading','done')),
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER,
  UNIQUE(document_id,reviewer_id)) STRICT;
CREATE TABLE code(
  id TEXT PRIMARY KEY CHECK(length(id)=36),
  parent_id TEXT REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED CHECK(parent_id IS NOT id),
  kind TEXT NOT NULL DEFAULT 'theme' CHECK(kind IN('theme','issue','ask')),
  name TEXT NOT NULL CHECK(length(name)>0),           -- not unique: a merge must never fail
  color TEXT NOT NULL, line TEXT NOT NULL DEFAULT '',
  shortcut TEXT CHECK(shortcut BETWEEN '1' AND '9' AND length(shortcut)=1),
  sort_key TEXT NOT NULL DEFAULT '',
  definition TEXT NOT NULL DEFAULT '', include_when TEXT NOT NULL DEFAULT '', exclude_when TEXT NOT NULL DEFAULT '',
  merged_into TEXT REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED CHECK(merged_into IS NOT id),
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE INDEX code_parent ON code(parent_id);
CREATE TABLE actor(
  id TEXT PRIMARY KEY CHECK(length(id)=36), name TEXT NOT NULL CHECK(length(name)>0),
  kind TEXT NOT NULL DEFAULT 'organisation', anonymous INTEGER NOT NULL DEFAULT 0 CHECK(anonymous IN(0,1)),
  parent_id TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED CHECK(parent_id IS NOT id),
  merged_into TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED CHECK(merged_into IS NOT id),
  permission TEXT NOT NULL DEFAULT 'named' CHECK(permission IN('named','unnamed','none')),
  sort_key TEXT NOT NULL DEFAULT '',
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE INDEX actor_parent ON actor(parent_id);
CREATE TABLE coding(
  id TEXT PRIMARY KEY CHECK(length(id)=36),
  document_id TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  code_id TEXT REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,    -- null: a highlight without a code
  reviewer_id TEXT NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,
  actor_id TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,  -- who says it; null: the document's author
  stance TEXT CHECK(stance IN('support','conditional','neutral','oppose','mixed','unclear')),
  text_id TEXT NOT NULL REFERENCES document_text(id) DEFERRABLE INITIALLY DEFERRED,  -- the extraction it was made on
  start INTEGER NOT NULL CHECK(start>=0), "end" INTEGER NOT NULL,    -- code points of that text, half open
  exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  anchor_state TEXT NOT NULL DEFAULT 'exact' CHECK(anchor_state IN('exact','moved','fuzzy','lost')),
  importance INTEGER NOT NULL DEFAULT 0 CHECK(importance BETWEEN 0 AND 3),
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER,
  CHECK("end">start)) STRICT;
CREATE INDEX coding_doc   ON coding(document_id,start,"end") WHERE deleted_hlc IS NULL;
CREATE INDEX coding_code  ON coding(code_id,document_id,start) WHERE deleted_hlc IS NULL;
CREATE INDEX coding_rev   ON coding(reviewer_id,document_id) WHERE deleted_hlc IS NULL;
CREATE INDEX coding_actor ON coding(actor_id,code_id) WHERE deleted_hlc IS NULL AND actor_id IS NOT NULL;
CREATE TABLE decision(                                -- Compare: what was settled of a passage and a code
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv8(document, text, start, end, code)
  document_id TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED,
  code_id TEXT NOT NULL REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED,
  text_id TEXT NOT NULL REFERENCES document_text(id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL CHECK(start>=0), "end" INTEGER NOT NULL,
  exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK(verdict IN('applies','does-not')), reason TEXT NOT NULL DEFAULT '',
  stance TEXT CHECK(stance IN('support','conditional','neutral','oppose','mixed','unclear')),   -- as settled, or null
  actor_id TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,   -- who says it, as settled, or null
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER,
  CHECK("end">start)) STRICT;
CREATE INDEX decision_doc ON decision(document_id,start) WHERE deleted_hlc IS NULL;
CREATE TABLE memo(
  id TEXT PRIMARY KEY CHECK(length(id)=36),
  target_tbl TEXT NOT NULL
    CHECK(target_tbl IN('project','document','code','coding','actor','position','figure','decision','briefing')),
  target_id TEXT NOT NULL,
  reviewer_id TEXT NOT NULL REFERENCES reviewer(id) DEFERRABLE INITIALLY DEFERRED,   -- who wrote it, not who imported
  reply_to TEXT REFERENCES memo(id) DEFERRABLE INITIALLY DEFERRED CHECK(reply_to IS NOT id),
  resolved INTEGER NOT NULL DEFAULT 0 CHECK(resolved IN(0,1)), written_at TEXT,
  title TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '',
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE INDEX memo_target ON memo(target_id) WHERE deleted_hlc IS NULL;
CREATE TABLE briefing(
  id TEXT PRIMARY KEY CHECK(length(id)=36), title TEXT NOT NULL, preset TEXT NOT NULL DEFAULT '',
  template TEXT NOT NULL DEFAULT '',                  -- a shipped template, or the file name of the one kept in blob
  template_sha256 BLOB REFERENCES blob(sha256) DEFERRABLE INITIALLY DEFERRED,
  addressed_to TEXT NOT NULL DEFAULT '', sent_from TEXT NOT NULL DEFAULT '', copied_to TEXT NOT NULL DEFAULT '',
  dated_on TEXT, due_on TEXT,                         -- partial ISO 8601; dated_on null: the day of writing
  sources TEXT NOT NULL DEFAULT 'footnote' CHECK(sources IN('footnote','endnote','annex')),
  sort_key TEXT NOT NULL DEFAULT '',
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE TABLE briefing_section(                        -- rows, not one JSON: two people may edit two sections
  id TEXT PRIMARY KEY CHECK(length(id)=36),
  briefing_id TEXT NOT NULL REFERENCES briefing(id) DEFERRABLE INITIALLY DEFERRED,
  sort_key TEXT NOT NULL DEFAULT '', level INTEGER NOT NULL DEFAULT 1 CHECK(level BETWEEN 1 AND 6),
  kind TEXT NOT NULL CHECK(kind IN(
    'heading','prose','quotes','positions','figures','matrix','count','chart','sources','annex')),
  heading TEXT NOT NULL DEFAULT '', prose TEXT NOT NULL DEFAULT '',
  hint TEXT NOT NULL DEFAULT '',                      -- what is to be written here; never exported
  query TEXT NOT NULL DEFAULT '{}',                   -- JSON: what is found, counted, in which order
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER) STRICT;
CREATE INDEX briefing_section_b ON briefing_section(briefing_id,sort_key);
CREATE TABLE briefing_item(                           -- an extract put in, placed, tidied or left out by hand
  id TEXT PRIMARY KEY CHECK(length(id)=36),           -- UUIDv8 of section and coding
  section_id TEXT NOT NULL REFERENCES briefing_section(id) DEFERRABLE INITIALLY DEFERRED,
  coding_id TEXT NOT NULL REFERENCES coding(id) DEFERRABLE INITIALLY DEFERRED,
  put_in INTEGER NOT NULL DEFAULT 0 CHECK(put_in IN(0,1)),           -- stands there whatever the query finds
  sort_key TEXT NOT NULL DEFAULT '',                  -- '': where the query has it, or behind that
  tidied TEXT NOT NULL DEFAULT '',                    -- '': word for word; else cut or bracketed by rule
  left_out INTEGER NOT NULL DEFAULT 0 CHECK(left_out IN(0,1)),
  created_hlc INTEGER NOT NULL, modified_hlc INTEGER NOT NULL, author_id TEXT NOT NULL, deleted_hlc INTEGER,
  UNIQUE(section_id,coding_id)) STRICT;
CREATE INDEX briefing_item_c ON briefing_item(coding_id);
"""


def write_schema(conn: sqlite3.Connection) -> None:
    """Make the tables in an empty database and mark it as ours."""
    conn.executescript(
        f"PRAGMA application_id={APPLICATION_ID:d}; PRAGMA user_version={USER_VERSION:d}; BEGIN; {SCHEMA} COMMIT;"
    )


def schema_rows(conn: sqlite3.Connection) -> frozenset[tuple[str, str, str | None]]:
    """Kind, name and text of everything in a database's schema."""
    return frozenset(conn.execute("SELECT type, name, sql FROM sqlite_schema"))


@cache
def known_schema() -> frozenset[tuple[str, str, str | None]]:
    """What ``schema_rows`` gives for a file with nothing but our tables.

    SQLite itself is asked: it keeps each statement's text as written, and adds the indexes that keys imply.
    """
    conn = sqlite3.connect(":memory:")
    try:
        write_schema(conn)
        return schema_rows(conn)
    finally:
        conn.close()
