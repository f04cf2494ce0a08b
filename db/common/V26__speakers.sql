-- Two names of one person: the quotations stay where they are, so that no verdict on them becomes stale.
alter table speaker add column version bigint default 0 not null;
alter table speaker add column wikidata varchar(20);
alter table speaker add column merged_into_id bigint references speaker;
-- The one at the end of the chain of merged_into_id; null for a speaker that stands alone.
alter table speaker add column main_id bigint references speaker;
create index speaker_by_main on speaker (main_id);
create index speaker_by_wikidata on speaker (wikidata);

-- People's changes to speakers: appended, and taken back by a further one.
create sequence speaker_change_seq increment by 50;
create table speaker_change (
    id bigint primary key,
    speaker_id bigint not null references speaker,
    change varchar(20) not null,
    -- Into whom it was merged, or to whom its quotations were given.
    other_id bigint references speaker,
    wikidata_before varchar(20),
    wikidata_after varchar(20),
    quotations bigint not null,
    reason varchar not null,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    undoes_id bigint unique references speaker_change
);
create index speaker_change_by_speaker on speaker_change (speaker_id);
create index speaker_change_by_other on speaker_change (other_id);
-- The corrections that a split consists of.
create table speaker_change_correction (
    speaker_change_id bigint not null references speaker_change,
    part integer not null,
    correction_id bigint not null references correction,
    primary key (speaker_change_id, part)
);
