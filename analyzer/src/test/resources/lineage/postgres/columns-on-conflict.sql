INSERT INTO core.stock AS t (article, amount) SELECT article_id, counted FROM stg.count
ON CONFLICT (article) DO UPDATE SET amount = t.amount + excluded.amount;
