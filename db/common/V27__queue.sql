-- One line for each question: all that the queue filters, sorts and counts by. It says what the verdicts say, and is
-- kept in the transaction of whatever changes that.
create table queue_line (
    -- Counts up as questions arrive.
    id bigint primary key,
    -- quotation/17 for who said it, claim/17 for whether it is true.
    subject varchar(40) not null unique,
    article_id bigint not null references article,
    quotation_id bigint not null references quotation,
    claim_id bigint references claim,
    question varchar(20) not null,
    kind varchar(20) not null,
    -- Both in lower case, the first 200 characters.
    speaker varchar(200),
    publisher varchar(200),
    -- The day of publication above, the id below: one number to sort by and to go on after.
    published bigint not null unique,
    -- Null where it is asked no more, and only the verdicts are left of it.
    state varchar(20),
    -- Who gave the only opinion so far, while one of two is in.
    given_by varchar(100),
    -- Whether one of two opinions is missing, or both are.
    veiled boolean not null,
    -- Whether somebody judged what stood here before, and not what stands here now.
    stale boolean not null
);
create index queue_by_article on queue_line (article_id);
create index queue_by_quotation on queue_line (quotation_id);
create index queue_by_state on queue_line (state, id);
create index queue_by_state_published on queue_line (state, published);
create index queue_by_speaker on queue_line (state, speaker, id);
create index queue_by_speaker_published on queue_line (state, speaker, published);
create index queue_by_publisher on queue_line (state, publisher, id);
create index queue_by_publisher_published on queue_line (state, publisher, published);
create index queue_by_kind on queue_line (state, kind, id);
create index queue_by_kind_published on queue_line (state, kind, published);
create index queue_by_question on queue_line (state, question, id);
create index queue_by_question_published on queue_line (state, question, published);
create index queue_by_giver on queue_line (given_by, id);
create index queue_by_giver_published on queue_line (given_by, published);
create index queue_by_stale on queue_line (stale, id);
create index queue_by_stale_published on queue_line (stale, published);

-- Who decided a question, or what stood there before, and when last.
create table queue_answer (
    line_id bigint not null references queue_line,
    person varchar(100) not null,
    answered_at timestamp(6) with time zone not null,
    -- That of the line.
    published bigint not null,
    primary key (line_id, person)
);
create index queue_of_person on queue_answer (person, line_id);
create index queue_of_person_published on queue_answer (person, published);

-- Whether the lines of all articles were written once; what was here before the queue has none yet.
create table queue_filling (
    id integer primary key,
    done boolean not null
);
insert into queue_filling (id, done) values (1, false);

-- Who has an article open to judge it, and until when.
create table lease (
    article_id bigint not null references article,
    holder varchar(100) not null,
    expires_at timestamp(6) with time zone not null,
    primary key (article_id, holder)
);
create index lease_by_holder on lease (holder);

-- Ways to look at the queue that somebody gave a name.
create sequence saved_filter_seq increment by 50;
create table saved_filter (
    id bigint primary key,
    owner varchar(100) not null,
    name varchar(100) not null,
    query varchar(8000) not null,
    constraint saved_filter_once unique (owner, name)
);

-- With which entry of the journal the title, the quotations or the speakers of an article changed last.
create table article_change (
    article_id bigint primary key references article,
    number bigint not null
);
create index article_change_by_number on article_change (number);
