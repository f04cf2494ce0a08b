-- Where people say that its words stand, and where they were found: from-to from-to; null while they are the same.
alter table quotation add column moved_to varchar;
alter table quotation add column found_at varchar;

-- The place, in the same writing, of the words that an answer on attribution was given to; null for where they were found.
alter table verdict add column on_place varchar;

-- What a correction changed besides the speaker: as the desk writes it down to take it back, and in words for a reader.
alter table correction alter column reason drop not null;
alter table correction add column value_before varchar;
alter table correction add column value_after varchar;
alter table correction add column words_before varchar;
alter table correction add column words_after varchar;
-- The ids of the claims that were current before it; null where it changed none.
alter table correction add column claims_before varchar;
create index quotation_by_hand on quotation (held, article_id);
