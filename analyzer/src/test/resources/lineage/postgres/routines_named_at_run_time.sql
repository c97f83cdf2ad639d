CREATE FUNCTION note_job(job_schema text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    job bigint;
BEGIN
    EXECUTE format('SELECT %I.add_job(%L)', job_schema, 'nightly') INTO job;
    EXECUTE format('INSERT INTO jobs (id, title) SELECT s.id, %I.title_of(s.id) FROM started s', job_schema);
END
$$;
