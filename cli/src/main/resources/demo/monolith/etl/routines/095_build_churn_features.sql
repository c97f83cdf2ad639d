-- Input of the churn model (data science, 2020).
CREATE OR REPLACE PROCEDURE etl.build_churn_features()
LANGUAGE plpgsql AS $ml$
BEGIN
    CREATE TABLE mart.churn_features_new (LIKE mart.churn_features INCLUDING DEFAULTS);
    INSERT INTO mart.churn_features_new
    WITH term AS (SELECT subscription_id, count(*) AS n FROM core.subscription_term GROUP BY subscription_id),
         pause AS (SELECT subscription_id, count(*) AS n FROM core.subscription_pause GROUP BY subscription_id),
         rise AS (SELECT subscription_id, count(*) - 1 AS n FROM core.subscription_price GROUP BY subscription_id),
         late AS (SELECT i.subscription_id, count(*) AS n FROM core.subscription_invoice i WHERE i.dunning_level > 0 GROUP BY i.subscription_id),
         complaint AS (SELECT subscription_id, count(*) AS n FROM core.delivery_complaint GROUP BY subscription_id),
         web AS (SELECT l.subscriber_id, sum(w.views) AS n FROM core.web_session w JOIN core.web_user_link l ON l.account_id = w.account_id GROUP BY l.subscriber_id),
         letter AS (SELECT customer_id, count(*) AS n FROM core.newsletter_subscription WHERE is_active GROUP BY customer_id)
    SELECT s.subscription_id, s.product_code, least(coalesce(s.ends_on, etl.business_date()), etl.business_date()) - s.started_on, coalesce(term.n, 0),
           coalesce(pause.n, 0), coalesce(rise.n, 0), coalesce(late.n, 0), coalesce(complaint.n, 0), coalesce(web.n, 0), coalesce(letter.n, 0), k.subscription_id IS NOT NULL
      FROM core.subscription s
      JOIN core.subscriber b ON b.subscriber_id = s.subscriber_id
      LEFT JOIN term ON term.subscription_id = s.subscription_id
      LEFT JOIN pause ON pause.subscription_id = s.subscription_id
      LEFT JOIN rise ON rise.subscription_id = s.subscription_id
      LEFT JOIN late ON late.subscription_id = s.subscription_id
      LEFT JOIN complaint ON complaint.subscription_id = s.subscription_id
      LEFT JOIN web ON web.subscriber_id = b.subscriber_id
      LEFT JOIN letter ON letter.customer_id = b.customer_id
      LEFT JOIN core.cancellation k ON k.subscription_id = s.subscription_id
     WHERE s.started_on <= etl.business_date();
    ALTER TABLE mart.churn_features_new ADD PRIMARY KEY (subscription_id);
    CALL etl.swap_table('mart', 'churn_features');
END;
$ml$;
