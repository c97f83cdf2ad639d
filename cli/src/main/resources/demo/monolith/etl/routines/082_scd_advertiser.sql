CREATE OR REPLACE PROCEDURE etl.scd_advertiser()
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.advertiser AS t (advertiser_no, name, industry, previous_industry, agency_no, credit_limit, account_rep, first_seen, last_seen)
    SELECT DISTINCT ON (a.advertiser_no) a.advertiser_no, etl.clean_text(a.name), coalesce(etl.clean_text(a.industry), 'other'), NULL, nullif(a.agency_no, ''), etl.try_numeric(a.credit_limit),
           a.account_rep, etl.business_date(), etl.business_date()
      FROM raw_ads.advertiser a
     ORDER BY a.advertiser_no, a.name
    ON CONFLICT (advertiser_no) DO UPDATE
       SET name = excluded.name,
           previous_industry = CASE WHEN t.industry IS DISTINCT FROM excluded.industry THEN t.industry ELSE t.previous_industry END,
           industry = excluded.industry, agency_no = excluded.agency_no, credit_limit = excluded.credit_limit, account_rep = excluded.account_rep,
           last_seen = excluded.last_seen;
END;
$$;
