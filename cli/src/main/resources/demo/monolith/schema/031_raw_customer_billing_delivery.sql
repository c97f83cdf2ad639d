-- CRM
CREATE UNLOGGED TABLE raw_crm.customer (
    crm_id bigint, salutation text, first_name text, last_name text, birth_date text, email text, phone text,
    language text, created_on text, source_system text, source_key text, merged_into bigint);
CREATE UNLOGGED TABLE raw_crm.address (
    address_id bigint, crm_id bigint, kind text, street text, house_no text, postcode text, city text, country text,
    valid_from text);
CREATE UNLOGGED TABLE raw_crm.consent (
    consent_id bigint, crm_id bigint, purpose text, granted text, changed_at text);
CREATE UNLOGGED TABLE raw_crm.household (
    household_no integer, crm_id bigint, role text);
CREATE UNLOGGED TABLE raw_crm.segment (
    segment_code text, description text, min_score integer);
CREATE UNLOGGED TABLE raw_crm.loyalty_card (
    card_no text, crm_id bigint, issued_on text, points text);

-- Billing. contract_ref is the key of the subscription system named by system_code (P, W or R).
CREATE UNLOGGED TABLE raw_bill.invoice (
    invoice_no text, system_code text, contract_ref text, issued_on date, due_on date, period_from date, period_to date,
    net numeric(12,4), vat_rate numeric(5,2), gross numeric(12,2), currency text, state text);
CREATE UNLOGGED TABLE raw_bill.payment (
    payment_id bigint, invoice_no text, paid_at timestamptz, amount numeric(12,2), method text, bank_ref text, state text);
CREATE UNLOGGED TABLE raw_bill.dunning (
    dunning_id bigint, invoice_no text, dunning_level smallint, dunned_on date, fee numeric(8,2));
CREATE UNLOGGED TABLE raw_bill.refund (
    refund_id bigint, payment_id bigint, amount numeric(12,2), reason text, refunded_on date);
CREATE UNLOGGED TABLE raw_bill.bank_account (
    iban text, bank_name text, ledger_account text, currency text);

-- Delivery
CREATE UNLOGGED TABLE raw_dlv.depot (depot_code text, name text, postcode text, city text);
CREATE UNLOGGED TABLE raw_dlv.carrier (carrier_code text, name text, rate_per_copy text);
CREATE UNLOGGED TABLE raw_dlv.route (route_code text, depot_code text, carrier_code text, zone text, description text);
CREATE UNLOGGED TABLE raw_dlv.drop_point (drop_point_id integer, route_code text, seq_no integer, label text);
CREATE UNLOGGED TABLE raw_dlv.run (
    route_code text, edition_date date, copies integer, started_at timestamp, ended_at timestamp);
CREATE UNLOGGED TABLE raw_dlv.complaint (
    complaint_id bigint, system_code text, contract_ref text, route_code text, edition_date text, kind text, credited text);
