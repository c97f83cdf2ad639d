CREATE FUNCTION etl.py() RETURNS void LANGUAGE plpython3u AS $$
plpy.execute("INSERT INTO mart.a SELECT * FROM core.a")
$$;
CREATE FUNCTION core.fast(text) RETURNS text LANGUAGE c AS 'library', 'symbol';
SELECT 1 FROM core.after;
