-- 2013: web shop sends '12.90', regional system '12,90' or '1.012,90'
CREATE OR REPLACE FUNCTION etl.parse_amount(p text) RETURNS numeric
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN p ~ '^\s*-?\d+(\.\d+)?\s*$' THEN btrim(p)::numeric
        WHEN p ~ '^\s*-?[\d.]+,\d+\s*$' THEN replace(replace(btrim(p), '.', ''), ',', '.')::numeric
    END
$$;

-- For small tables only: the exception block costs a subtransaction per row.
CREATE OR REPLACE FUNCTION etl.try_numeric(p text) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE AS $body$
BEGIN
    RETURN p::numeric;
EXCEPTION
    WHEN invalid_text_representation OR numeric_value_out_of_range THEN
        RETURN NULL;
END;
$body$;
