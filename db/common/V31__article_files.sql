-- The file that an article's text was read from: its SHA-256, and what it is by its content; null where it was typed.
alter table article add column file_sha256 varchar(64);
alter table article add column file_type varchar(200);
