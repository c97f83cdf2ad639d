-- Type 2 with a row hash. 2016-03.
CREATE OR REPLACE PROCEDURE etl.scd2_customer_address()
LANGUAGE plpgsql AS $$
DECLARE
    v_day date := etl.business_date();
    v_closed bigint;
    v_opened bigint;
BEGIN
    CREATE TEMP TABLE tmp_address ON COMMIT DROP AS
    SELECT DISTINCT ON (c.customer_id, a.kind)
           c.customer_id, left(coalesce(nullif(lower(btrim(a.kind)), ''), 'home'), 10) AS address_kind, a.street, a.house_no, etl.norm_postcode(a.postcode) AS postcode, a.city,
           CASE WHEN length(a.country) = 2 THEN upper(a.country) ELSE 'NL' END AS country_code, coalesce(etl.parse_iso_date(a.valid_from), v_day) AS valid_from,
           md5(concat_ws('|', a.street, a.house_no, etl.norm_postcode(a.postcode), a.city, a.country)) AS row_hash
      FROM raw_crm.address a
      JOIN core.customer c ON c.crm_id = a.crm_id
     ORDER BY c.customer_id, a.kind, a.valid_from DESC NULLS LAST, a.address_id DESC;

    UPDATE core.customer_address t
       SET valid_to = greatest(n.valid_from - 1, t.valid_from), is_current = false
      FROM tmp_address n
     WHERE n.customer_id = t.customer_id AND n.address_kind = t.address_kind AND t.is_current AND t.row_hash <> n.row_hash;
    GET DIAGNOSTICS v_closed = ROW_COUNT;

    INSERT INTO core.customer_address
    SELECT DISTINCT ON (n.customer_id, n.address_kind)
           n.customer_id, coalesce((SELECT max(o.version_no) FROM core.customer_address o WHERE o.customer_id = n.customer_id AND o.address_kind = n.address_kind), 0) + 1,
           n.address_kind, n.street, n.house_no, left(n.postcode, 10), n.city, n.country_code, n.valid_from, NULL, true, n.row_hash
      FROM tmp_address n
      LEFT JOIN core.customer_address t ON t.customer_id = n.customer_id AND t.address_kind = n.address_kind AND t.is_current
     WHERE t.customer_id IS NULL
     ORDER BY n.customer_id, n.address_kind, n.valid_from DESC, n.row_hash;
    GET DIAGNOSTICS v_opened = ROW_COUNT;

    DROP TABLE tmp_address;
    CALL etl.log_step('scd2_customer_address', 'OK', v_closed + v_opened);
END;
$$;
