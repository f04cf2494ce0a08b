-- Articles as they came in, and what was found in them.
-- A text is kept once however many addresses it stands at: this is how a copy is noticed.
create sequence article_text_seq increment by 50;
create table article_text (
    id bigint primary key,
    sha256 varchar(64) not null unique,
    characters integer not null,
    body varchar not null
);

create sequence article_seq increment by 50;
create table article (
    id bigint primary key,
    version bigint not null,
    title varchar(1000) not null,
    publisher varchar(1000),
    byline varchar(1000),
    published_on date,
    address varchar(2000),
    -- The address, or '' without one: null would never equal null in the constraint below.
    place varchar(2000) not null,
    text_id bigint not null references article_text,
    english boolean not null,
    edition integer not null,
    earlier_id bigint references article,
    superseded boolean not null,
    copy_of_id bigint references article,
    opinions integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(100) not null,
    constraint article_once unique (place, text_id),
    constraint article_edition_once unique (address, edition)
);
create index article_by_text on article (text_id);
create index article_by_earlier on article (earlier_id);

create sequence speaker_seq increment by 50;
create table speaker (
    id bigint primary key,
    name varchar(1000) not null unique
);

create sequence quotation_seq increment by 50;
create table quotation (
    id bigint primary key,
    article_id bigint not null references article,
    ordinal integer not null,
    kind varchar(20) not null,
    cue_from integer,
    cue_to integer,
    mention_from integer,
    mention_to integer,
    words varchar not null,
    cue_words varchar,
    mention_words varchar,
    speaker_id bigint references speaker,
    role varchar,
    rule varchar(200) not null,
    constraint quotation_once unique (article_id, ordinal)
);
create index quotation_by_speaker on quotation (speaker_id);
create table quotation_content (
    quotation_id bigint not null references quotation,
    part integer not null,
    from_char integer not null,
    to_char integer not null,
    primary key (quotation_id, part)
);

create sequence claim_seq increment by 50;
create table claim (
    id bigint primary key,
    quotation_id bigint not null references quotation,
    ordinal integer not null,
    words varchar not null,
    constraint claim_once unique (quotation_id, ordinal)
);
create table claim_span (
    claim_id bigint not null references claim,
    part integer not null,
    from_char integer not null,
    to_char integer not null,
    primary key (claim_id, part)
);

create sequence article_doubt_seq increment by 50;
create table article_doubt (
    id bigint primary key,
    article_id bigint not null references article,
    ordinal integer not null,
    from_char integer not null,
    to_char integer not null,
    message varchar not null,
    constraint article_doubt_once unique (article_id, ordinal)
);
