-- What was decided and what came in since a day, without reading all the rest.
create index verdict_by_time on verdict (decided_at);
create index article_by_arrival on article (created_at);
