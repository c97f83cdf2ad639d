CREATE TABLE IF NOT EXISTS core.subscription (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES core.customer (id),
    amount numeric(10, 2) DEFAULT 0 CHECK (amount >= 0),
    CONSTRAINT one UNIQUE (customer_id)
) PARTITION BY RANGE (id) WITH (fillfactor = 70) TABLESPACE fast;
