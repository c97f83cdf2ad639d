-- Customers (2010-2019, several hands)
CREATE TABLE core.customer (
    customer_id bigint PRIMARY KEY, crm_id bigint NOT NULL UNIQUE, salutation varchar(12), first_name text, last_name text NOT NULL,
    birth_date date, email text, phone text, language_code char(2), created_on date, source_count smallint NOT NULL DEFAULT 0,
    is_merged boolean NOT NULL DEFAULT false);
CREATE TABLE core.customer_address (
    customer_id bigint NOT NULL, version_no smallint NOT NULL, address_kind varchar(10) NOT NULL, street text, house_no text,
    postcode varchar(10), city text, country_code char(2), valid_from date NOT NULL, valid_to date, is_current boolean NOT NULL,
    row_hash char(32) NOT NULL, PRIMARY KEY (customer_id, address_kind, version_no));
CREATE TABLE core.customer_email (customer_id bigint NOT NULL, email text NOT NULL, is_primary boolean NOT NULL, PRIMARY KEY (customer_id, email));
CREATE TABLE core.customer_phone (customer_id bigint NOT NULL, phone text NOT NULL, phone_digits text NOT NULL, PRIMARY KEY (customer_id, phone));
CREATE TABLE core.customer_consent (
    customer_id bigint NOT NULL, purpose varchar(20) NOT NULL, is_granted boolean NOT NULL, changed_at timestamp, PRIMARY KEY (customer_id, purpose));
CREATE TABLE core.household (household_id integer PRIMARY KEY, member_count integer NOT NULL, postcode varchar(10), has_print boolean NOT NULL);
CREATE TABLE core.household_member (household_id integer NOT NULL, customer_id bigint NOT NULL, member_role varchar(12) NOT NULL, PRIMARY KEY (household_id, customer_id));
CREATE TABLE core.customer_segment (segment_code varchar(10) PRIMARY KEY, description text NOT NULL, min_score integer NOT NULL);
CREATE TABLE core.customer_segment_member (customer_id bigint PRIMARY KEY, segment_code varchar(10) NOT NULL, since date NOT NULL);
CREATE TABLE core.customer_score (customer_id bigint PRIMARY KEY, score integer NOT NULL, bonus integer NOT NULL, scored_on date NOT NULL);
CREATE TABLE core.loyalty_card (card_no varchar(16) PRIMARY KEY, customer_id bigint, issued_on date, points integer);
CREATE TABLE core.loyalty_points (card_no varchar(16) NOT NULL, booked_on date NOT NULL, points integer NOT NULL);
CREATE TABLE core.coupon_import (coupon_code text, used integer, first_used date, last_used date);

-- Finance, staff
CREATE TABLE core.currency (currency_code char(3) PRIMARY KEY, is_home boolean NOT NULL, last_rate numeric(12,6), last_rate_on date);
CREATE TABLE core.exchange_rate (currency_code char(3) NOT NULL, rate_date date NOT NULL, rate numeric(12,6) NOT NULL, is_filled boolean NOT NULL, PRIMARY KEY (currency_code, rate_date));
CREATE TABLE core.gl_account (account_no varchar(10) PRIMARY KEY, name text NOT NULL, kind varchar(10) NOT NULL);
CREATE TABLE core.bank_account (iban varchar(34) PRIMARY KEY, bank_name text, account_no varchar(10), currency_code char(3));
CREATE TABLE core.payment_method (method varchar(12) PRIMARY KEY, description text NOT NULL, fee_pct numeric(6,4) NOT NULL, payments bigint);
CREATE TABLE core.revenue_posting (
    posting_month date NOT NULL, account_no varchar(10) NOT NULL, product_code varchar(12) NOT NULL, currency_code char(3) NOT NULL,
    net_amount numeric(16,4) NOT NULL, vat_amount numeric(16,4) NOT NULL, invoices bigint NOT NULL,
    PRIMARY KEY (posting_month, account_no, product_code, currency_code));
CREATE TABLE core.dunning_case (dunning_id bigint PRIMARY KEY, invoice_no varchar(20) NOT NULL, subscription_id bigint, dunning_level smallint NOT NULL, dunned_on date NOT NULL, fee numeric(8,2) NOT NULL);
CREATE TABLE core.refund (refund_id bigint PRIMARY KEY, payment_id bigint NOT NULL, amount numeric(12,2) NOT NULL, reason text, refunded_on date NOT NULL);
CREATE TABLE core.cost_centre (cost_centre varchar(8) PRIMARY KEY, name text NOT NULL, parent varchar(8), path text NOT NULL, depth smallint NOT NULL, budget numeric(14,2));
CREATE TABLE core.employee (
    employee_no integer PRIMARY KEY, name text NOT NULL, cost_centre varchar(8), previous_cost_centre varchar(8), job text, hired_on date, left_on date,
    salary_band char(2), changed_on date NOT NULL);
CREATE TABLE core.employee_history (employee_no integer NOT NULL, changed_on date NOT NULL, cost_centre varchar(8), job text, PRIMARY KEY (employee_no, changed_on));

-- Reference
CREATE TABLE core.calendar (
    calendar_date date PRIMARY KEY, iso_year smallint NOT NULL, iso_week smallint NOT NULL, month_start date NOT NULL, quarter_label char(7) NOT NULL,
    is_weekend boolean NOT NULL, is_edition_day boolean NOT NULL);
CREATE TABLE core.country (country_code char(2) PRIMARY KEY, iso3 char(3) NOT NULL, name text NOT NULL, currency_code char(3));
CREATE TABLE core.postcode_area (prefix varchar(4) NOT NULL, country_code char(2) NOT NULL, region text NOT NULL, purchasing_index numeric(6,2), PRIMARY KEY (prefix, country_code));
CREATE TABLE core.title (title_code char(4) PRIMARY KEY, name text NOT NULL, publisher text, founded smallint);
CREATE TABLE core.edition (edition_code varchar(10) PRIMARY KEY, title_code char(4) NOT NULL, weekday smallint, region text);
CREATE TABLE core.audit_figures_2013 (title_code char(4), quarter_label char(7), sold integer, returned integer);
