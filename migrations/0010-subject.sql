-- What a document is about where an office publishes one for each undertaking (行政事業レビューシート): the version that
-- speaks is found among those about the same. '' where a document holds the whole year.
alter table torikumi.document add column subject text not null default '';
