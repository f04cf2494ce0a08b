-- Which key sealed an entry, and the HMAC of its SHA-256 under that key; null where none was set.
alter table journal_entry add column hmac varchar(100);
alter table journal_head add column hmac varchar(100);
