-- Which rules found what; null for what was found before that was written down.
alter table article add column rules_sha256 varchar(64);
alter table quotation add column rules_sha256 varchar(64);

-- What became of it when the rules or people changed: nothing that was judged is ever deleted.
alter table quotation add column version bigint default 0 not null;
alter table quotation add column fate varchar(20) default 'CURRENT' not null;
alter table quotation add column held boolean default false not null;
alter table quotation add column followed_by_id bigint references quotation;
create index quotation_by_follower on quotation (followed_by_id);
alter table claim add column fate varchar(20) default 'CURRENT' not null;
alter table claim add column followed_by_id bigint references claim;
create index claim_by_follower on claim (followed_by_id);
-- Only what is current has a number.
alter table quotation alter column ordinal drop not null;
alter table claim alter column ordinal drop not null;

-- What an answer on attribution was given to; it stands while the quotation still says the same.
alter table verdict add column on_kind varchar(20);
alter table verdict add column on_speaker_id bigint references speaker;
alter table verdict add column carries_id bigint references verdict;
update verdict set
    on_kind = (select kind from quotation where quotation.id = verdict.quotation_id),
    on_speaker_id = (select speaker_id from quotation where quotation.id = verdict.quotation_id)
where question = 'ATTRIBUTION';

-- People's changes to what the machine found: appended, and taken back by a further one.
create sequence correction_seq increment by 50;
create table correction (
    id bigint primary key,
    quotation_id bigint not null references quotation,
    -- Its number among all corrections of the quotation, in the order they were made.
    ordinal integer not null,
    change varchar(20) not null,
    speaker_before_id bigint references speaker,
    speaker_after_id bigint references speaker,
    reason varchar not null,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    undoes_id bigint references correction,
    constraint correction_once unique (quotation_id, ordinal)
);
