INSERT INTO core.subscription SELECT * FROM raw.subscription;
INSERT INTO core.subscription_term SELECT * FROM core.subscription;
