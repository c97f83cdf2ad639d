-- Staging: rebuilt every night, therefore unlogged.
CREATE UNLOGGED TABLE staging.stg_subscriber (
    system_code char(1), source_key text, full_name text, email text, phone text, birth_date date, language_code char(2), created_on date,
    street text, house_no text, postcode text, city text, country_code char(2), is_business boolean);
CREATE UNLOGGED TABLE staging.stg_subscription (
    system_code char(1), source_ref text, source_key text, product_code varchar(12), interval_code char(2), status_code char(2), started_on date, ends_on date,
    price numeric(12,4), currency_code char(3), payment_method varchar(12), channel_code varchar(8), copies smallint, route_code text, created_on date, coupon_code text);
CREATE UNLOGGED TABLE staging.stg_status_event (
    system_code char(1), source_ref text, changed_at timestamptz, source_seq bigint, status_code char(2), changed_by varchar(20));
CREATE UNLOGGED TABLE staging.stg_pause (system_code char(1), source_ref text, paused_from date, paused_to date, reason_text text);
CREATE UNLOGGED TABLE staging.stg_cancellation (
    system_code char(1), source_ref text, cancelled_on date, source_reason text, channel_code varchar(8), recorded_by text);
CREATE UNLOGGED TABLE staging.stg_price_list (system_code char(1), product_code varchar(12), interval_code char(2), valid_from date, amount numeric(10,4), currency_code char(3));
CREATE UNLOGGED TABLE staging.stg_customer_match (system_code char(1), source_key text, customer_id bigint, match_rule varchar(10));
CREATE UNLOGGED TABLE staging.stg_customer (
    crm_id bigint, salutation text, first_name text, last_name text, birth_date date, email text, phone text, language_code char(2), created_on date,
    source_system char(1), source_key text, merged_into bigint);

-- Left over from the migration of the regional publisher (2017). Nobody reads these.
CREATE TABLE staging.regio_migration_2017 (contractnr text, old_status text, new_status text, checked_by text);
CREATE TABLE staging.address_fix_2009 (cuno char(10), street text, postcode text);
