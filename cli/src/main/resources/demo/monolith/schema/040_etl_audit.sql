-- Control of the nightly run. Values never come from the clock: the business date is set by operations.
CREATE TABLE etl.control (parameter varchar(30) PRIMARY KEY, value text NOT NULL);
INSERT INTO etl.control (parameter, value) VALUES
    ('business_date', '2026-05-31'),
    ('time_zone', 'Europe/Amsterdam'),
    ('home_currency', 'EUR'),
    ('keep_runs', '40');

-- Code maps of the three subscription systems (filled by etl/020_staging).
CREATE TABLE etl.map_product (system_code char(1) NOT NULL, source_code text NOT NULL, product_code varchar(12) NOT NULL, PRIMARY KEY (system_code, source_code));
CREATE TABLE etl.map_status (system_code char(1) NOT NULL, source_code text NOT NULL, status_code char(2) NOT NULL, PRIMARY KEY (system_code, source_code));
CREATE TABLE etl.map_reason (system_code char(1) NOT NULL, source_code text NOT NULL, reason_code char(4) NOT NULL, PRIMARY KEY (system_code, source_code));
CREATE TABLE etl.map_payment (system_code char(1) NOT NULL, source_code text NOT NULL, method varchar(12) NOT NULL, PRIMARY KEY (system_code, source_code));
CREATE TABLE etl.map_channel (system_code char(1) NOT NULL, source_code text NOT NULL, channel_code varchar(8) NOT NULL, PRIMARY KEY (system_code, source_code));

-- Surrogate keys, given once and kept.
CREATE TABLE etl.xref_subscriber (system_code char(1) NOT NULL, source_key text NOT NULL, subscriber_id bigint NOT NULL, PRIMARY KEY (system_code, source_key));
CREATE TABLE etl.xref_subscription (system_code char(1) NOT NULL, source_ref text NOT NULL, subscription_id bigint NOT NULL, PRIMARY KEY (system_code, source_ref));

CREATE TABLE etl.feed (feed_table text PRIMARY KEY, source_system text NOT NULL, is_required boolean NOT NULL, expected_min_rows bigint NOT NULL);
CREATE TABLE etl.step_switch (step_name varchar(60) PRIMARY KEY, is_on boolean NOT NULL, note text);

CREATE TABLE audit.run_log (
    log_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, business_date date NOT NULL, step_name varchar(60) NOT NULL, state varchar(10) NOT NULL,
    row_count bigint, logged_at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE audit.rejected_row (business_date date NOT NULL, step_name varchar(60) NOT NULL, source_key text, reason text NOT NULL);
CREATE TABLE audit.quality_result (business_date date NOT NULL, check_name varchar(60) NOT NULL, measured numeric(18,4), is_ok boolean NOT NULL, PRIMARY KEY (business_date, check_name));
CREATE TABLE audit.feed_count (business_date date NOT NULL, feed_table text NOT NULL, row_count bigint NOT NULL, PRIMARY KEY (business_date, feed_table));
CREATE TABLE audit.table_size (business_date date NOT NULL, table_name text NOT NULL, row_estimate bigint, PRIMARY KEY (business_date, table_name));
