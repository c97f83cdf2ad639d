CREATE TABLE mart.subscription_stock_month (month_end date NOT NULL, product_code varchar(12) NOT NULL, channel_code varchar(8) NOT NULL, active integer NOT NULL, copies bigint NOT NULL, PRIMARY KEY (month_end, product_code, channel_code));
CREATE TABLE mart.churn_month (month_start date NOT NULL, product_code varchar(12) NOT NULL, cancelled integer NOT NULL, voluntary integer NOT NULL, lost_value numeric(16,4), churn_rate numeric(9,6), PRIMARY KEY (month_start, product_code));
CREATE TABLE mart.churn_features (
    subscription_id bigint PRIMARY KEY, product_code varchar(12) NOT NULL, tenure_days integer NOT NULL, terms integer NOT NULL, pauses integer NOT NULL, price_rises integer NOT NULL,
    late_payments integer NOT NULL, complaints integer NOT NULL, page_views bigint NOT NULL, newsletters integer NOT NULL, has_churned boolean NOT NULL);
CREATE TABLE mart.circulation_audit_month (month_end date NOT NULL, title_code char(4) NOT NULL, medium varchar(10) NOT NULL, sold_copies bigint NOT NULL, paid_copies bigint NOT NULL, share_of_title numeric(9,6), PRIMARY KEY (month_end, title_code, medium));
CREATE TABLE mart.finance_close_month (posting_month date, account_no varchar(10), product_code varchar(12), net_amount numeric(18,4), vat_amount numeric(18,4), invoices bigint, grouping_level integer NOT NULL);
CREATE TABLE mart.receivable_ageing (bucket varchar(12) PRIMARY KEY, invoices bigint NOT NULL, open_amount numeric(16,2) NOT NULL);
CREATE TABLE mart.ad_revenue_month (revenue_month date NOT NULL, industry text NOT NULL, gross_amount numeric(16,2) NOT NULL, net_amount numeric(16,2) NOT NULL, insertions bigint NOT NULL, PRIMARY KEY (revenue_month, industry));
CREATE TABLE mart.article_performance (article_id integer PRIMARY KEY, section_code varchar(12), headline text, views bigint NOT NULL, dwell_seconds bigint NOT NULL, rank_in_section integer NOT NULL);
CREATE TABLE mart.newsletter_performance (newsletter_code varchar(12) PRIMARY KEY, active bigint NOT NULL, sends bigint NOT NULL, open_rate numeric(9,6), click_rate numeric(9,6));
CREATE TABLE mart.call_centre_load (call_day date NOT NULL, team text NOT NULL, calls bigint NOT NULL, seconds bigint NOT NULL, long_calls bigint NOT NULL, PRIMARY KEY (call_day, team));
CREATE TABLE mart.delivery_quality (month_start date NOT NULL, depot_code varchar(6) NOT NULL, copies bigint NOT NULL, complaints bigint NOT NULL, complaints_per_10k numeric(12,4), PRIMARY KEY (month_start, depot_code));
CREATE TABLE mart.cost_centre_summary (cost_centre varchar(8) PRIMARY KEY, path text NOT NULL, staff integer NOT NULL, staff_below integer NOT NULL, budget numeric(16,2), budget_below numeric(16,2));
CREATE TABLE mart.paywall_conversion (section_code varchar(12) PRIMARY KEY, premium_views bigint NOT NULL, linked_sessions bigint NOT NULL, conversion numeric(9,6));
CREATE TABLE mart.price_change_effect (product_code varchar(12) NOT NULL, valid_from date NOT NULL, subscriptions bigint NOT NULL, cancelled_90_days bigint NOT NULL, PRIMARY KEY (product_code, valid_from));
CREATE TABLE mart.retention_cohort (cohort_month date NOT NULL, product_code varchar(12) NOT NULL, started integer NOT NULL, left_over jsonb NOT NULL, PRIMARY KEY (cohort_month, product_code));
CREATE TABLE mart.win_back_list (subscription_id bigint PRIMARY KEY, full_name text NOT NULL, phone text, reason_code char(4) NOT NULL, call_from date NOT NULL);

-- Nobody reads these any more, but the night still fills the first one.
CREATE TABLE mart.abo_statistics_old (year_no smallint, system_code char(1), subscriptions bigint, PRIMARY KEY (year_no, system_code));
CREATE TABLE mart.campaign_response_2016 (campaign text, responses integer);
CREATE TABLE mart.loyalty_tier (tier text PRIMARY KEY, cards integer);
