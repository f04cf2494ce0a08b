-- Whoever brings in a name that is not there yet locks this row until it is kept. Without it H2 lets all others who bring
-- in the same name try again and again, without a pause, until the first is done.
create table new_speaker (
    id integer primary key
);
insert into new_speaker (id) values (1);
